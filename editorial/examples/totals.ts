import type { Example } from '../rule.ts';

const total = 'totals/money-spent.yaml';
const onlyAddend = '  - money-spent-2017\n';

/** The sample total with some figures beside the one it adds up; they stand from line 12 on. */
export const adding = (...figures: readonly string[]): Example => ({
  file: total,
  replace: [onlyAddend, onlyAddend + figures.map((figure) => `  - ${figure}\n`).join('')],
});

/** The sample total with a figure that it names and doesn't add. */
export const leavingOut = (figure: string): Example => ({
  file: total,
  replace: [
    'description:',
    `leftOut:\n  - figure: ${figure}\n    because:\n      kk: Есеп әлі нақтыланған жоқ.\n      ru: Отчёт ещё уточняется.\ndescription:`,
  ],
});

/** A figure that fits the sample total, but for what an example is about. */
export const spent = (
  figure: string,
  {
    subject = 'campaign: kind-run-2016',
    measure = 'money-spent',
    status = 'spent',
    qualifier = 'exact',
    evidence = `ушло на зал: ${figure}`,
    more = '',
  } = {},
): Example => ({
  file: `figures/${figure}.yaml`,
  write: `subject:
  ${subject}
measure: ${measure}
claims:
  - value: 300000
    qualifier: ${qualifier}
    status: ${status}
    source: fund-2017
    evidence: "${evidence}"
    verified: true
printed: fund-2017
${more}`,
});

/** A campaign without promises. */
export const campaign = (id: string, { series = 'kind-run', year = 2017, more = '' } = {}): readonly Example[] => [
  {
    file: `campaigns/${id}/campaign.yaml`,
    write: `original: ru
series: ${series}
year: ${year}
${more}status: held
names: []
facts: []
promises: []
sources:
  - fund-2017
`,
  },
  { file: `campaigns/${id}/ru.md`, write: '---\ntitle: Забег\nsummary: Ещё один забег.\n---\n\nБежали все.\n' },
];
