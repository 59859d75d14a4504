import type { EntryKind } from '../../../../editorial/new/entry-kinds.ts';

/** Flags that leave nothing open, by kind, and the entry that they make. */
export const wholeAnswers: Readonly<Record<EntryKind, { readonly place: string; readonly flags: readonly string[] }>> =
  {
    'press-release': {
      place: 'press-releases/v-shkole-otkryli-biblioteku-2018',
      flags: [
        ...['--original', 'ru', '--title-ru', 'В школе открыли библиотеку', '--title-kk', 'Мектепте кітапхана ашылды'],
        ...['--summary-ru', 'Обещанная библиотека открыта.', '--summary-kk', 'Уәде етілген кітапхана ашылды.'],
        ...['--body-ru', 'Библиотеку открыли осенью.', '--body-kk', 'Кітапхана күзде ашылды.'],
        ...['--date', '2018-09', '--date-note-ru', 'Месяц назвал фонд.', '--date-note-kk', 'Айын қор атады.'],
        ...['--campaign', 'kind-run-2018', '--institutions', 'school-1,kindergarten-5'],
        ...['--sources', 'fund-2018', '--sources', 'fund-2017'],
      ],
    },
    institution: {
      place: 'institutions/qulynshaq-balabaqshasy',
      flags: [
        ...['--original', 'kk', '--title-kk', '«Құлыншақ» балабақшасы', '--title-ru', 'Детский сад «Кулыншак»'],
        ...['--summary-kk', 'Қаладағы балабақша.', '--summary-ru', 'Городской детский сад.'],
        ...['--body-kk', 'Балабақша көп жылдан бері бар.', '--body-ru', 'Сад работает много лет.'],
        ...['--kind', 'kindergarten', '--serves-kk', 'кішкентай балалар', '--serves-ru', 'маленькие дети'],
        ...['--names', '{ language: kk, text: «Құлыншақ» балабақшасы, source: fund-2018 }'],
        ...['--names', '{ language: ru, text: Детский сад «Кулыншак», translation: true }'],
        ...['--website', 'https://kindergarten.example/'],
      ],
    },
    campaign: {
      place: 'campaigns/kind-run-2019',
      flags: [
        ...['--original', 'ru', '--title-ru', 'Забег доброты – 2019', '--title-kk', 'Мейірім жүгірісі – 2019'],
        ...['--summary-ru', 'Забег прошёл весной.', '--summary-kk', 'Жүгіріс көктемде өтті.'],
        ...['--body-ru', 'Обещана площадка.', '--body-kk', 'Ойын алаңы уәде етілді.'],
        ...['--series', 'kind-run', '--year', '2019', '--edition', '4', '--status', 'held', '--sources', 'paper-2017'],
        ...[
          '--date',
          'claims: [{ value: "2019-05", source: paper-2017, evidence: в мае, verified: true }]\nprinted: paper-2017',
        ],
        '--promises',
        '{ institution: kindergarten-5, promised: { work: { kk: ойын алаңы, ru: площадка }, source: paper-2017, evidence: саду обещана площадка, verified: false } }',
      ],
    },
    figure: {
      place: 'figures/participants-2018.yaml',
      flags: [
        ...['--subject', 'campaign: kind-run-2018', '--measure', 'participants'],
        '--claims',
        '{ value: 2800, qualifier: exact, status: reported, asOf: "2018", source: fund-2018, evidence: 2 800 адам, verified: true }',
        '--claims',
        '{ value: 3000, qualifier: about, status: reported, source: paper-2017, evidence: около 3 000 человек, verified: false }',
        ...['--printed', 'fund-2018', '--because-kk', 'Қор өзі санаған.', '--because-ru', 'Фонд считал сам.'],
      ],
    },
    source: {
      place: 'sources/paper-2018.yaml',
      flags: [
        ...['--publisher', 'Town Paper', '--title', 'Забег: как это было', '--language', 'ru'],
        ...['--url', 'https://www.paper.example/run-2018', '--published', '2018-05-14', '--read', 'in-full'],
      ],
    },
  };
