import type { Rule } from '../rule.ts';

export const rule: Rule<'missing-field'> = {
  severity: 'error',
  protects: {
    kk: 'Жазба оқырманға керек мәліметсіз шығар еді, мысалы дереккөздің тілі көрсетілмес еді.',
    ru: 'Запись вышла бы без сведений, которые нужны читателю, например источник — без языка.',
    en: 'An entry would lack what readers need, such as the language of a source.',
  },
  words: {
    kk: ({ field }) => [`«${field}» өрісі жетіспейді`, 'осы өрісті қосыңыз; үлгісін осындай басқа жазбадан қараңыз'],
    ru: ({ field }) => [`не хватает поля «${field}»`, 'добавьте это поле; образец найдёте в другой такой же записи'],
    en: ({ field }) => [`the field “${field}” is missing`, 'add it'],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['language: ru\n', ''], at: '1:1' },
  good: { file: 'sources/fund-2017.yaml', replace: ['language: ru\n', 'language: ru\n'] },
};
