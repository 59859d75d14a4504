import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/analysis/letters.ts';
import { russianStopWords } from '../../../src/search/analysis/russian-stop-words.ts';
import { russianStems, snowballStem } from '../../../src/search/analysis/russian.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const meet = (one: string, other: string): boolean =>
  russianStems(one).some((term) => russianStems(other).includes(term));

/** `a = b ≠ c` says that a meets b, and that b doesn't meet c. */
function examplesIn(comment: string): [string, string, string][] {
  return comment.split(';').flatMap((example) => {
    const parts = example.trim().split(/ ([=≠]) /);
    return parts.flatMap((sign, at): [string, string, string][] =>
      sign === '=' || sign === '≠' ? [[parts[at - 1] ?? '', sign, parts[at + 1] ?? '']] : [],
    );
  });
}
const rules = read('src/search/analysis/russian-grammar.ts')
  .split('\n')
  .filter((line) => line.startsWith("  ['"));
const examples = rules.flatMap((rule) => examplesIn(/\/\/ (.+)$/.exec(rule)?.[1] ?? ''));

interface Checked {
  readonly set: string;
  readonly kind: string;
  readonly words: readonly string[];
}
const checked: Checked[] = read('tests/fixtures/search/russian-forms.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [set = '', kind = '', words = ''] = line.split('\t');
    return { set, kind, words: words.split(' ') };
  });
function pairsOf(set: string, kind: string): [string, string][] {
  return checked
    .filter((line) => line.set === set && line.kind === kind)
    .flatMap(({ words }) =>
      words.flatMap((one, at) =>
        kind === 'apart' && at > 0 ? [] : words.slice(at + 1).map((other): [string, string] => [one, other]),
      ),
    );
}
const share = <T>(list: readonly T[], is: (item: T) => boolean): number => list.filter(is).length / list.length;

describe('the Snowball algorithm', () => {
  // From the sample vocabulary at https://snowballstem.org/algorithms/russian/stemmer.html
  const sample =
    'вавиловка вавиловк вагнера вагнер вагонов вагон вагоном вагон важная важн важнее важн важнейшие важн ' +
    'важнейшими важн важничал важнича важности важност важностию важност важностью важност важную важн вазах ваз ' +
    'валандался валанда валентина валентин валериановых валерианов валерию валер валетами валет павел павел ' +
    'павильонам павильон павлиний павлин павлиньи павлин павлиньим павлин павловной павловн павлыча павлыч ' +
    'пагубная пагубн падает пада падай пада падала пада падаль падал падать пада падаю пада падающего пада ' +
    'падение паден падением паден падений паден падения паден паденье паден падет падет падут падут падучая падуч ' +
    'падчерицей падчериц падший падш';
  it.each([...sample.matchAll(/(\S+) (\S+)/g)].map(([, word = '', stem = '']) => [word, stem]))(
    'makes of %s the stem %s',
    (word, stem) => {
      expect(snowballStem(word)).toBe(stem);
    },
  );
});

describe('the examples of the grammar', () => {
  it('stand beside every rule', () => {
    expect(rules.length).toBeGreaterThan(80);
    expect(rules.filter((rule) => examplesIn(/\/\/ (.+)$/.exec(rule)?.[1] ?? '').length === 0)).toEqual([]);
  });

  it.each(examples)('%s %s %s', (one, sign, other) => {
    expect(meet(one, other)).toBe(sign === '=');
  });
});

describe('the words checked by hand', () => {
  it.each([
    ['dev', 1, 0.965],
    ['held', 0.995, 0.93],
  ] as const)('of the set %s meet or stay apart', (set, together, apart) => {
    expect(share(pairsOf(set, 'meet'), ([one, other]) => meet(one, other))).toBeGreaterThanOrEqual(together);
    expect(share(pairsOf(set, 'apart'), ([one, other]) => !meet(one, other))).toBeGreaterThanOrEqual(apart);
  });
});

describe('russianStems', () => {
  it.each([
    ['симптом', 'симптомами'],
    ['подъём', 'подъёму'],
    ['скалодром', 'скалодромов'],
    ['отдых', 'отдыха'],
    ['автомобиль', 'автомобили'],
    ['гигиена', 'гигиену'],
    ['кровать', 'кроватей'],
    ['урожай', 'урожая'],
    ['николай', 'николая'],
    ['крылья', 'крыло'],
    ['марату', 'марат'],
    ['бекжановой', 'бекжанова'],
    ['островского', 'островский'],
    ['боралдайский', 'боралдай'],
    ['алатауского', 'алатау'],
    ['каскеленской', 'каскелен'],
    ['благотворительностью', 'благотворительная'],
  ])('brings %s and %s together', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ['школа', 'школьный'],
    ['спорт', 'спортивный'],
    ['дети', 'ребёнок'],
    ['дети', 'детский'],
    ['помощь', 'помощник'],
    ['марат', 'марафон'],
    ['вода', 'водный'],
    ['банк', 'банкет'],
    ['вопрос', 'рос'],
    ['возраст', 'возрос'],
    ['дата', 'дать'],
    ['шести', 'шёл'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it.each([
    ['спортивнои', 'спортивная'],
    ['медал', 'медаль'],
    ['обявление', 'объявление'],
    ['помоч', 'помощь'],
    ['музеи', 'музеями'],
  ])('reads %s, typed without й, ь or ъ, as a form of %s', (typed, word) => {
    expect(meet(typed, word)).toBe(true);
  });

  it('reads an ambiguous word both ways', () => {
    expect(meet('стали', 'стало')).toBe(true);
    expect(meet('стали', 'сталью')).toBe(true);
    expect(meet('стало', 'сталью')).toBe(false);
    expect(meet('сапаров', 'сапарова')).toBe(true);
    expect(meet('заборов', 'забора')).toBe(true);
  });

  it('gives few terms, of folded letters only', () => {
    const words = checked.flatMap((line) => line.words);
    const text = read('tests/fixtures/search/corpus/pages-1.txt').toLowerCase();
    const running = [...text.matchAll(/^##?ru .*\n(?:[^#@].*\n?)*/gm)].flatMap(
      ([part]) => part.match(/[а-яё]+/g) ?? [],
    );
    const terms = [...words, ...running].map((word) => russianStems(word));
    expect(running.length).toBeGreaterThan(500);
    expect(share(running, (word) => russianStems(word).length > 1)).toBeLessThan(0.1);
    expect(Math.max(...terms.map((list) => list.length))).toBeLessThanOrEqual(4);
    expect(terms.flat().filter((term) => !/^[абвгдежзиклмнопрстуфхчшы]+$/.test(term))).toEqual([]);
  });
});

describe('the words of a question', () => {
  const isDropped = (word: string): boolean => russianStopWords.test(fold(word));

  it('are dropped', () => {
    const question =
      'как где куда откуда когда кто кому чем сколько почему зачем какой какая какие каких каким которую который чей чьи ' +
      'мне меня вас её них нём себя моя моего наша наших ваш свою своих этот эта эту тот те такая всё всех ' +
      'в из для о около без ли же чтобы ещё есть был будет будут является можно нельзя нужен нужна должны могут ' +
      'идёт идут пойдут пошли стоит находится находятся проходит проходят пройдёт прошёл прошла состоится состоялась ' +
      'начинается называется значит делает получить узнать найти году';
    expect(question.split(' ').filter((word) => !isDropped(word))).toEqual([]);
  });

  it('are none that a reader looks for', () => {
    const content =
      'помощь помочь собрали старт взнос дети школа год тема тему чай чая число вес мир мел путь шина время место имя ' +
      'семь сын сон дом новый наука нос москва свет вода нота ребёнок весна часть чех этап этаж вход тост такси мост';
    expect(content.split(' ').filter(isDropped)).toEqual([]);
  });
});
