import type { Rule } from '../rule.ts';

export const rule: Rule<'ledger-broken'> = {
  severity: 'error',
  protects: {
    kk: 'Бұрын не жарияланғанын дәлелдеу мүмкін болмай қалар еді.',
    ru: 'Стало бы нечем доказать, что публиковалось раньше.',
    en: 'Nothing could prove any more what was published before.',
  },
  words: {
    kk: ({ problem }) => [
      {
        unreadable: 'жарияланған нұсқалар тізілімінің бұл жолы оқылмайды',
        seal: 'жарияланған нұсқалар тізілімінің осы жолы немесе алдыңғысы өзгертілген',
        order: 'жарияланған нұсқалар тізілімінде рет бұзылған',
      }[problem],
      'ledger.jsonl қолмен өзгертілмейді: файлды негізгі тармақтағы қалпына келтіріңіз, жаңа жолдарды npm run release қосады',
    ],
    ru: ({ problem }) => [
      {
        unreadable: 'строка реестра опубликованных версий не читается',
        seal: 'эта строка реестра опубликованных версий или одна из прежних изменена',
        order: 'в реестре опубликованных версий нарушен порядок',
      }[problem],
      'ledger.jsonl руками не правят: верните файл из основной ветки, новые строки добавляет npm run release',
    ],
    en: ({ problem }) => [
      {
        unreadable: 'this line of the ledger cannot be read',
        seal: 'this line of the ledger, or one before it, was changed',
        order: 'the ledger is out of order',
      }[problem],
      'ledger.jsonl is never edited by hand: restore it from the main branch; npm run release adds lines',
    ],
  },
  bad: { file: 'ledger.jsonl', replace: ['"value":500000', '"value":600000'], at: '3:1' },
  good: { file: 'ledger.jsonl', replace: ['"value":500000', '"value":500000'] },
};
