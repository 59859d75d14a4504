import type { Rule } from '../rule.ts';

export const rule: Rule<'revision-unpublished'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман ешқашан жарияланбаған мәннің «түзетуін» көрер еді.',
    ru: 'Читатель увидел бы «исправление» значения, которое не публиковалось.',
    en: 'Readers would see the “correction” of a value that was never published.',
  },
  words: {
    kk: () => [
      'бұл нұсқа әлі жарияланбаған, сондықтан оны түзетілді деп жазуға болмайды',
      'осы revisions жазбасын өшіріңіз: жарияланбаған мән жай ғана өзгертіледі',
    ],
    ru: () => [
      'эта версия ещё не публиковалась, исправлять нечего',
      'уберите эту запись из revisions: неопубликованное значение просто меняют',
    ],
    en: () => [
      'this state was never published, so there is nothing to revise',
      'remove this revision: an unpublished value is simply changed',
    ],
  },
  bad: {
    file: 'figures/participants-all-years.yaml',
    replace: [
      'printed: paper-2017\n',
      `printed: paper-2017
revisions:
  - date: "2026-06-01"
    was: { value: 8000, qualifier: more-than, status: stated-total, source: paper-2017 }
    because: { kk: Газет түзетті., ru: Газета исправила. }
`,
    ],
    at: '13:5',
  },
  good: { file: 'figures/participants-all-years.yaml', replace: ['value: 9000', 'value: 9500'] },
};
