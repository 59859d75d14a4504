import type { Example } from '../rule.ts';
import { spent } from './totals.ts';

/** A comparison of a figure with the promises of some years of the sample series. */
export const comparing = (figure: string, { from = 2017, to = 2017 } = {}): Example => ({
  file: 'comparisons/goals.yaml',
  write: `figure: ${figure}
series: kind-run
years:
  from: ${from}
  to: ${to}
counts:
  - promises
explanation:
  kk: Қор жобаларды, ал сайт уәделерді санайды.
  ru: Фонд считает проекты, а сайт — обещания.
`,
});

/** The organiser's count of its projects, with the measure that it needs. */
export const projects = (subject = 'organisation: run-fund'): readonly Example[] => [
  {
    file: 'measures.yaml',
    replace: [
      'money-spent:',
      `projects:
  name:
    kk: жобалар
    ru: проекты
  unit: projects
  topic: charity
  description:
    kk: Қор айтқан жобалар.
    ru: Проекты, о которых говорит фонд.
  additive: false
money-spent:`,
    ],
  },
  spent('projects', { measure: 'projects', status: 'stated-total', subject }),
];
