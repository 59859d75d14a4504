import type { Rule } from '../rule.ts';

export const rule: Rule<'duplicate-key'> = {
  severity: 'error',
  protects: {
    kk: 'Бір өріске жазылған екі мәннің біреуін ғана оқырман көрер еді, ал қайсысын көрсетуді ешкім шешпеген болар еді.',
    ru: 'Из двух значений одного поля читатель увидел бы одно, и никто не выбирал какое.',
    en: 'Of two values of one field readers would get one, and nobody chose which.',
  },
  words: {
    kk: ({ key }) => [`«${key}» өрісі екі рет жазылған`, 'бірін өшіріңіз'],
    ru: ({ key }) => [`поле «${key}» записано дважды`, 'уберите одно из двух'],
    en: ({ key }) => [`the field “${key}” stands twice`, 'remove one of the two'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['summary:', 'title: Школа\nsummary:'], at: '3:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['summary:', 'summary:'] },
};
