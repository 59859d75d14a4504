import type { Rule } from '../rule.ts';

export const rule: Rule<'reason-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман дереккөздердің әрқалай айтатынын көрер еді де, сайт неге біреуін таңдағанын білмес еді.',
    ru: 'Читатель увидел бы, что источники расходятся, но не узнал бы, почему сайт выбрал один.',
    en: 'Readers would see that sources differ, but not why the site chose one of them.',
  },
  words: {
    kk: ({ values }) => [
      `дереккөздер әрқалай айтады (${values.join('; ')}), бірақ таңдау себебі жазылмаған`,
      'because өрісіне екі тілде қысқаша себебін жазыңыз',
    ],
    ru: ({ values }) => [
      `источники расходятся (${values.join('; ')}), а причина выбора не указана`,
      'впишите в because причину на двух языках',
    ],
    en: ({ values }) => [
      `sources disagree (${values.join('; ')}) but no reason for the choice is given`,
      'write the reason in both languages into because',
    ],
  },
  bad: {
    file: 'figures/participants-2017.yaml',
    replace: [
      `
because:
  kk: Санды ұйымдастырушының өзі айтады.
  ru: Число называет сам организатор.
`,
      '\n',
    ],
    at: '18:10',
  },
  good: {
    file: 'figures/participants-2017.yaml',
    replace: [
      `
because:
  kk: Санды ұйымдастырушының өзі айтады.
  ru: Число называет сам организатор.
`,
      `
because:
  kk: Санды ұйымдастырушының өзі айтады.
  ru: Число называет сам организатор.
`,
    ],
  },
};
