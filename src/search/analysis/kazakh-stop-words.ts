import { fold } from './letters.ts';

/** Endings that pronouns and question words take, folded. */
const endings = '(?:[лдт][ае]р)?(?:н?[ыи]н?|[гк]?[ае]|[дн][ае]н?|[дт]ы|сы)?';

/** Words that questions are made of and that say nothing about what is asked; `~` takes the endings of pronouns. */
const words =
  'және мен бен пен да де та те ма ме ба бе па пе ғой қой ғана тек ал бірақ немесе әлде ' +
  'бұл осы~ ол~ сол~ мына~ мұн~ оны оның оған онда осынд~ сонд~ мұнд~ не~ неше~ неғұрлым кім~ кіммен қай қайда қайдан қайсысы? қашан қалай қанд~ қандай қанша~ ' +
  'үшін туралы жайлы жайында бойынша арналған арқылы дейін кейін соң ' +
  'бола болады болып болған болатын болды болса болмайды болар екен емес еді керек қажет мүмкін деген деп дейді ' +
  'кетеді кетті жатыр тұрады алады алуға ж г';

/** Matches a folded word. */
export const kazakhStopWords = new RegExp(`^(?:${fold(words.replaceAll('~', endings)).replaceAll(' ', '|')})$`);
