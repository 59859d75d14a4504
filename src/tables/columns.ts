import { locales } from '../i18n/locales.ts';
import type { Texts } from '../model/content.ts';
import type { Attestation, Name } from '../model/schemas/attestation.ts';
import type { Localised } from '../model/schemas/text.ts';
import type { Column, Described, ForeignKey } from './table.ts';

/** Columns that several tables have alike. */

export const idColumn = <Row extends { readonly id: string }>(description: Described): Column<Row> => ({
  name: 'id',
  type: 'id',
  isRequired: true,
  description,
  value: ({ id }) => id,
});

/** The same words, a column a language of the site: `name_kk`, `name_ru`. */
export const localisedColumns = <Row>(
  name: string,
  description: Described,
  words: (row: Row) => Localised | undefined,
): Column<Row>[] =>
  locales.map(({ code }) => ({
    name: `${name}_${code}`,
    type: 'text',
    language: code,
    description,
    value: (row) => words(row)?.[code],
  }));

/** Several words or sentences, a column a language. */
export const localisedListColumns = <Row>(
  name: string,
  description: Described,
  words: (row: Row) => readonly Localised[] | undefined,
): Column<Row>[] =>
  locales.map(({ code }) => ({
    name: `${name}_${code}`,
    type: 'text',
    isList: true,
    language: code,
    description,
    value: (row) => (words(row) ?? []).flatMap((one) => one[code] ?? []),
  }));

/** What a reader should know of the row, a column a language. */
export const notesColumns = <Row>(notes: (row: Row) => readonly Localised[] | undefined): Column<Row>[] =>
  localisedListColumns(
    'notes',
    { kk: 'Оқырман білуге тиіс жайттар.', ru: 'Что следует знать читателю.', en: 'What a reader should know.' },
    notes,
  );

/** The sources that an entry as a whole rests on. */
export const sourcesColumn = <Row extends { readonly sources: readonly string[] }>(): Column<Row> => ({
  name: 'source_ids',
  type: 'id',
  isList: true,
  isRequired: true,
  description: {
    kk: 'Пайдаланылған дереккөздер (sources кестесі).',
    ru: 'Использованные источники (таблица sources).',
    en: 'Sources used (table sources).',
  },
  value: ({ sources }) => sources,
});

/** The page of an entry, a column a language. */
export const urlColumns = <Row>(
  path: (locale: string, row: Row) => string,
  description: Described = {
    kk: 'Осы жазбаның сайттағы беті.',
    ru: 'Страница этой записи на сайте.',
    en: 'The page of this entry on the site.',
  },
  name = 'url',
): Column<Row>[] =>
  locales.map(({ code }) => ({
    name: `${name}_${code}`,
    type: 'url',
    isRequired: true,
    language: code,
    description,
    value: (row, { url }) => url(path(code, row)),
  }));

/** What the entry's page is called; empty while the page is not translated. */
export const titleColumns = <Row extends { readonly texts: Texts }>(): Column<Row>[] =>
  locales.map(({ code }) => ({
    name: `title_${code}`,
    type: 'text',
    language: code,
    description: {
      kk: 'Беттің атауы; бет әлі аударылмаған болса, бос.',
      ru: 'Название страницы; пусто, если она ещё не переведена.',
      en: 'Title of the page; empty while the page is not translated.',
    },
    value: ({ texts }) => texts.get(code)?.title,
  }));

/** The warning that a number must not stand beside others, wherever the number goes. */
export const shownAloneColumns = <Row>(reason: (row: Row) => Localised | undefined): Column<Row>[] =>
  localisedColumns(
    'shown_alone',
    {
      kk: 'Ескерту: ұяшық толтырылған болса, бұл санды басқалармен қатар келтіруге болмайды; себебі осында.',
      ru: 'Предупреждение: если ячейка заполнена, это число нельзя ставить рядом с другими; причина указана здесь.',
      en: 'A warning: where filled in, the number must not stand beside others, for the reason given.',
    },
    reason,
  );

/** The official name in each language, and whether a source prints it. */
export const nameColumns = <Row extends { readonly names: readonly Name[] }>(): Column<Row>[] => {
  const firstName = ({ names }: Row, code: string): Name | undefined => names.find(({ language }) => language === code);
  return [
    ...locales.map(({ code }): Column<Row> => ({
      name: `name_${code}`,
      type: 'text',
      language: code,
      description: {
        kk: 'Негізгі атауы.',
        ru: 'Основное название.',
        en: 'The main name.',
      },
      value: (row) => firstName(row, code)?.text,
    })),
    ...locales.map(({ code }): Column<Row> => ({
      name: `name_${code}_source_id`,
      type: 'id',
      language: code,
      description: {
        kk: 'Осы атауды жазған дереккөз. Атау бар, ал бұл ұяшық бос болса, аударған — редакция.',
        ru: 'Источник, в котором стоит это название. Если название есть, а эта ячейка пуста, перевод сделала редакция.',
        en: 'The source that prints this name. Where there is a name and this cell is empty, the translation is the site’s own.',
      },
      value: (row) => {
        const name = firstName(row, code);
        return name && 'source' in name ? name.source : undefined;
      },
    })),
  ];
};

/** Where the sources of `nameColumns` are. */
export const nameSourceKeys: readonly ForeignKey[] = locales.map(({ code }) => ({
  columns: [`name_${code}_source_id`],
  table: 'sources',
  references: ['id'],
}));

/** Who says it, in which words, and whether the words were found twice. */
export const attestationColumns = <Row>(
  prefix: string,
  attestation: (row: Row) => Attestation | undefined,
  isRequired?: true,
): Column<Row>[] => [
  {
    name: `${prefix}source_id`,
    type: 'id',
    ...(isRequired && { isRequired }),
    description: { kk: 'Мұны айтқан дереккөз.', ru: 'Источник, который это говорит.', en: 'The source that says so.' },
    value: (row) => attestation(row)?.source,
  },
  {
    name: `${prefix}evidence`,
    type: 'text',
    ...(isRequired && { isRequired }),
    description: {
      kk: 'Дәйексөз: дереккөздің өз сөзі, өз тілінде, ең көбі 12 сөз.',
      ru: 'Цитата-подтверждение: слова источника на его языке, не больше 12 слов.',
      en: 'The source’s own words in its own language, twelve words at most.',
    },
    value: (row) => attestation(row)?.evidence,
  },
  {
    name: `${prefix}verified`,
    type: 'boolean',
    ...(isRequired && { isRequired }),
    description: {
      kk: 'true — дәйексөз дереккөзден екінші рет табылды; false — екінші рет табылмады.',
      ru: 'true — цитата найдена в источнике повторно; false — повторно не найдена.',
      en: 'true: the words were found in the source a second time; false: they were not.',
    },
    value: (row) => attestation(row)?.verified,
  },
];
