import type { Rule } from '../rule.ts';

export const rule: Rule<'revision-idle'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман ештеңені өзгертпеген түзетуді көрер еді.',
    ru: 'Читатель увидел бы исправление, которое ничего не исправило.',
    en: 'Readers would see a correction that corrected nothing.',
  },
  words: {
    kk: () => [
      'түзету жазылған, бірақ көрсеткіш өзгермеген',
      'мәнді өзгертіңіз немесе осы revisions жазбасын өшіріңіз',
    ],
    ru: () => [
      'исправление записано, но показатель остался прежним',
      'измените значение или уберите эту запись из revisions',
    ],
    en: () => ['a revision is written down but the figure says the same', 'change the value or remove this revision'],
  },
  bad: {
    file: 'figures/prize-fund-2017.yaml',
    replace: [
      'printed: paper-2017\n',
      `printed: paper-2017
revisions:
  - date: "2026-06-01"
    was: { value: 500000, qualifier: up-to, status: announced, source: paper-2017 }
    because: { kk: Газет түзетті., ru: Газета исправила. }
`,
    ],
    at: '13:5',
  },
  good: { file: 'figures/prize-fund-2017.yaml', replace: ['printed: paper-2017\n', 'printed: paper-2017\n'] },
};
