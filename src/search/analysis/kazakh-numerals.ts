import { fold } from './letters.ts';
import type { Numeral } from './numerals.ts';

const ones = 'бір екі үш төрт бес алты жеті сегіз тоғыз';
const tens = 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз';
const endings = '(?:с?[ыи]?нш[ыи])?(?:[дт][ае](?:н|и)?|нан|нен|[гк][ае]|[дтн][ыи]н?|[мбп]ен)?';

const names = fold(`${ones} ${tens}`).split(' ');
const form = new RegExp(`^(${names.join('|')})${endings}$`);

/** What a folded Kazakh word counts, if it is a numeral. */
export function kazakhNumeral(word: string): Numeral | undefined {
  const name = form.exec(word)?.[1];
  if (!name) return undefined;
  const place = names.indexOf(name);
  return { value: place < 9 ? place + 1 : (place - 8) * 10, isLast: name !== word };
}
