import type { FactsCollection } from '../../src/model/content.ts';
import type { Entries } from '../../src/model/entries.ts';
import type { MessageLanguage } from '../rule.ts';
import { rules } from '../rules.ts';

type Kind = FactsCollection | 'promises' | 'claims' | 'texts';

/** The forms that a number asks for; Kazakh has one. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const kinds: Readonly<Record<Kind, Readonly<Record<MessageLanguage, Forms>>>> = {
  sources: {
    kk: { other: 'дереккөз' },
    ru: { one: 'источник', few: 'источника', other: 'источников' },
    en: { one: 'source', other: 'sources' },
  },
  organisations: {
    kk: { other: 'ұйым' },
    ru: { one: 'организация', few: 'организации', other: 'организаций' },
    en: { one: 'organisation', other: 'organisations' },
  },
  institutions: {
    kk: { other: 'мекеме' },
    ru: { one: 'учреждение', few: 'учреждения', other: 'учреждений' },
    en: { one: 'institution', other: 'institutions' },
  },
  series: {
    kk: { other: 'топтама' },
    ru: { one: 'серия', few: 'серии', other: 'серий' },
    en: { other: 'series' },
  },
  campaigns: {
    kk: { other: 'науқан' },
    ru: { one: 'кампания', few: 'кампании', other: 'кампаний' },
    en: { one: 'campaign', other: 'campaigns' },
  },
  promises: {
    kk: { other: 'уәде' },
    ru: { one: 'обещание', few: 'обещания', other: 'обещаний' },
    en: { one: 'promise', other: 'promises' },
  },
  'press-releases': {
    kk: { other: 'баспасөз хабарламасы' },
    ru: { one: 'пресс-релиз', few: 'пресс-релиза', other: 'пресс-релизов' },
    en: { one: 'press release', other: 'press releases' },
  },
  measures: {
    kk: { other: 'өлшем' },
    ru: { one: 'величина', few: 'величины', other: 'величин' },
    en: { one: 'measure', other: 'measures' },
  },
  figures: {
    kk: { other: 'көрсеткіш' },
    ru: { one: 'показатель', few: 'показателя', other: 'показателей' },
    en: { one: 'figure', other: 'figures' },
  },
  claims: {
    kk: { other: 'дереккөз мәліметі' },
    ru: { one: 'значение из источников', few: 'значения из источников', other: 'значений из источников' },
    en: { one: 'claim', other: 'claims' },
  },
  totals: {
    kk: { other: 'қосынды' },
    ru: { one: 'сумма', few: 'суммы', other: 'сумм' },
    en: { one: 'total', other: 'totals' },
  },
  comparisons: {
    kk: { other: 'салыстыру' },
    ru: { one: 'сравнение', few: 'сравнения', other: 'сравнений' },
    en: { one: 'comparison', other: 'comparisons' },
  },
  texts: {
    kk: { other: 'мәтін' },
    ru: { one: 'текст', few: 'текста', other: 'текстов' },
    en: { one: 'text', other: 'texts' },
  },
};

const isWhole: Readonly<Record<MessageLanguage, (proven: number, kinds: string) => string>> = {
  kk: (proven, kinds) => `Бәрі дұрыс. Тексерілген ереже: ${proven}. Сайтта: ${kinds}.`,
  ru: (proven, kinds) => `Всё в порядке. Проверено правил: ${proven}. На сайте: ${kinds}.`,
  en: (proven, kinds) => `All is well. Rules proven: ${proven}. On the site: ${kinds}.`,
};

const notReleased: Readonly<Record<MessageLanguage, (figures: string) => string>> = {
  kk: (figures) => `«npm run release» іске қосылғанша тізілімге енбейтін көрсеткіштер: ${figures}.`,
  ru: (figures) => `Пока не запущен «npm run release», в реестре нет показателей: ${figures}.`,
  en: (figures) => `Not in the ledger until “npm run release”: ${figures}.`,
};

function countKinds({ facts, texts }: Entries): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>((Object.keys(kinds) as Kind[]).map((kind) => [kind, 0]));
  const add = (kind: Kind, count: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + count);
  for (const entry of facts) {
    add(entry.collection, 1);
    if (entry.collection === 'campaigns') add('promises', entry.facts.promises.length);
    if (entry.collection === 'figures') add('claims', entry.facts.claims.length);
  }
  add('texts', texts.length);
  return counts;
}

/**
 * What a run proved that found no error: how many entries of each kind, by how many rules. Entries
 * that are withheld or wait for their day were proven like the others.
 *
 * @param unreleased ids of figures that the ledger doesn't hold; one cut off at its end can't be told
 * from one that is behind, so what it lacks is named
 */
export function describeWhole(
  entries: Entries,
  unreleased: readonly string[],
  languages: readonly MessageLanguage[],
): readonly string[] {
  const counts = countKinds(entries);
  const proven = Object.keys(rules).length;
  return languages.flatMap((language) => {
    const plural = new Intl.PluralRules(language);
    const named = [...counts].map(([kind, count]) => {
      const forms = kinds[kind][language];
      return `${count} ${forms[plural.select(count)] ?? forms.other}`;
    });
    return [
      isWhole[language](proven, named.join(', ')),
      ...(unreleased.length > 0 ? [notReleased[language](unreleased.join(', '))] : []),
    ];
  });
}
