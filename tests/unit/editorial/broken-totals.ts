import { replace, write, type Change } from '../content-tree.ts';
import type { BrokenCase } from './broken-case.ts';

const total = 'totals/money-spent.yaml';
const comparison = 'comparisons/goals.yaml';

/** A figure like that of the whole tree, but for what a case is about. */
function money(
  id: string,
  {
    subject = 'campaign: kind-run-2016',
    measure = 'money-spent',
    status = 'spent',
    qualifier = 'exact',
    evidence = `ушло ${id}`,
    more = '',
  } = {},
): Change {
  return write(
    `figures/${id}.yaml`,
    `subject:
  ${subject}
measure: ${measure}
claims:
  - value: 300000
    qualifier: ${qualifier}
    status: ${status}
    source: fund-2017
    evidence: ${evidence}
    verified: true
printed: fund-2017
${more}`,
  );
}

const hidden = (field: string): { more: string } => ({ more: `${field}: { kk: а, ru: б }\n` });
const addends = (...ids: readonly string[]): Change =>
  replace(total, '  - money-spent-2017\n', ids.map((id) => `  - ${id}\n`).join(''));
const also = (...ids: readonly string[]): Change => addends('money-spent-2017', ...ids);
const leaveOut = (id: string): Change =>
  replace(total, 'description:', `leftOut:\n  - figure: ${id}\n    because: { kk: а, ru: б }\ndescription:`);

/** A campaign of the tree’s one series, or another; without promises. */
const campaign = (id: string, year: number, more = '', series = 'kind-run'): readonly Change[] => [
  write(
    `campaigns/${id}/campaign.yaml`,
    `original: ru\nseries: ${series}\nyear: ${year}\nstatus: held\nnames: []\nfacts: []\npromises: []\nsources: [fund-2017]\n${more}`,
  ),
  write(`campaigns/${id}/ru.md`, '---\ntitle: A\nsummary: B\n---\n\nТекст.\n'),
];

/** A count of projects by the organiser, with the measure that it has. */
const counted = ({ topic = 'charity', subject = 'organisation: run-fund', more = '' } = {}): readonly Change[] => [
  replace(
    'measures.yaml',
    'money-spent:',
    `goals:
  name: { kk: а, ru: б }
  unit: projects
  topic: ${topic}
  description: { kk: а, ru: б }
  additive: false
money-spent:`,
  ),
  money('goals', { measure: 'goals', status: 'stated-total', subject, more }),
];

const compared = ({ figure = 'goals', to = 2017, count = 'promises' } = {}): Change =>
  write(
    comparison,
    `figure: ${figure}
series: kind-run
years:
  from: 2017
  to: ${to}
counts:
  - ${count}
explanation: { kk: а, ru: б }
`,
  );

/** Sums that would say what no source says, and comparisons of what can't be compared. */
export const brokenTotals: readonly BrokenCase[] = [
  {
    name: 'two years of one kind are added up',
    changes: [money('m16'), also('m16')],
    faults: [],
  },
  {
    name: 'an addend is not there',
    changes: [also('money-spent-2071')],
    faults: [`${total}:12:5 dangling-reference`],
    says: { collection: 'figures', found: 'money-spent-2071', closest: 'money-spent-2017' },
  },
  {
    name: 'an addend stands twice',
    changes: [also('money-spent-2017')],
    faults: [`${total}:12:5 addend-twice`],
    says: { figure: 'money-spent-2017' },
  },
  {
    name: 'an addend is of another measure in another unit',
    changes: [money('m16', { measure: 'participants' }), also('m16')],
    faults: [`${total}:12:5 addend-measure`],
    says: { figure: 'm16', found: 'participants (people)', expected: 'money-spent (KZT)' },
  },
  {
    name: 'an addend is of another measure in the same unit',
    changes: [money('m16', { measure: 'prize-fund' }), also('m16')],
    faults: [`${total}:12:5 addend-measure`],
    says: { found: 'prize-fund (KZT)' },
  },
  {
    name: 'the measure may not be added up',
    changes: [
      replace('measures.yaml', 'израсходованные на учреждения.\n  additive: true', 'учреждениям.\n  additive: false'),
    ],
    faults: [`${total}:8:10 measure-not-additive`],
    says: { measure: 'money-spent' },
  },
  ...['planned', 'announced', 'allocated', 'reported', 'stated-total'].map((status) => ({
    name: `what is ${status} is added to what is spent`,
    changes: [money('m16', { status }), also('m16')],
    faults: [`${total}:12:5 addend-status`],
    says: { figure: 'm16', found: status, expected: 'spent' },
  })),
  {
    name: 'an addend is of another series',
    changes: [
      replace(
        'series.yaml',
        'kind-run:',
        'other-run:\n  name: { kk: а, ru: б }\n  kind: race\n  about: { kk: а, ru: б }\n  organisations: []\n  names: []\nkind-run:',
      ),
      ...campaign('other-run-2016', 2016, '', 'other-run'),
      money('m16', { subject: 'campaign: other-run-2016' }),
      also('m16'),
    ],
    faults: [`${total}:12:5 addend-series`],
    says: { figure: 'm16', found: 'other-run', expected: 'kind-run' },
  },
  ...['series: kind-run', 'organisation: run-fund', 'institution: school-1'].map((subject) => ({
    name: `an addend is about a whole that may hold the others (${subject})`,
    changes: [money('all', { subject }), also('all')],
    faults: [`${total}:12:5 addend-subject`],
    says: { figure: 'all' },
  })),
  {
    name: 'an addend lies outside the years',
    changes: [money('m16'), also('m16'), replace(total, 'from: 2016', 'from: 2017')],
    faults: [`${total}:12:5 addend-year`],
    says: { figure: 'm16', year: 2016, from: 2017, to: 2018 },
  },
  ...['withheld', 'shownAlone'].map((field) => ({
    name: `an addend is ${field}`,
    changes: [money('m16', hidden(field)), also('m16')],
    faults: [`${total}:12:5 figure-hidden`],
    says: { figure: 'm16', field },
  })),
  {
    name: '“up to” is added to “more than”',
    changes: [
      money('m16', { qualifier: 'more-than' }),
      money('m18', { qualifier: 'up-to', subject: 'campaign: kind-run-2018' }),
      also('m16', 'm18'),
    ],
    faults: [`${total}:13:5 addend-qualifier`],
    says: { figure: 'm18', found: 'up-to', before: 'more-than' },
  },
  {
    name: 'two addends are about one campaign',
    changes: [money('m17', { subject: 'campaign: kind-run-2017' }), also('m17')],
    faults: [`${total}:12:5 addend-same-campaign`],
    says: { figure: 'm17', other: 'money-spent-2017', campaign: 'kind-run-2017' },
  },
  {
    name: 'an addend is about a part of another’s campaign',
    changes: [money('kids', { subject: 'campaign: kids-run-2017' }), also('kids')],
    faults: [`${total}:12:5 addend-part-of`],
    says: { figure: 'kids', other: 'money-spent-2017', part: 'kids-run-2017', whole: 'kind-run-2017' },
  },
  {
    name: 'an addend is about the whole of which another is a part of a part',
    changes: [
      ...campaign('babies-run-2017', 2017, 'partOf: kids-run-2017\n'),
      money('babies', { subject: 'campaign: babies-run-2017' }),
      addends('babies', 'money-spent-2017'),
    ],
    faults: [`${total}:12:5 addend-part-of`],
    says: { part: 'babies-run-2017', whole: 'kind-run-2017' },
  },
  {
    name: 'two parts of one campaign are added up',
    changes: [
      ...campaign('teens-run-2017', 2017, 'partOf: kind-run-2017\n'),
      money('kids', { subject: 'campaign: kids-run-2017' }),
      money('teens', { subject: 'campaign: teens-run-2017' }),
      addends('kids', 'teens'),
      leaveOut('money-spent-2017'),
    ],
    faults: [],
  },
  {
    name: 'two campaigns of one year may hold each other',
    changes: [
      ...campaign('spring-run-2017', 2017),
      money('spring', { subject: 'campaign: spring-run-2017' }),
      also('spring'),
    ],
    faults: [`${total}:12:5 addend-same-year`],
    says: { figure: 'spring', other: 'money-spent-2017', year: 2017 },
  },
  {
    name: 'one claim is counted in two years',
    changes: [
      money('m16', { evidence: 'за два года ушло' }),
      money('m18', { evidence: 'за два года ушло', subject: 'campaign: kind-run-2018' }),
      also('m16', 'm18'),
    ],
    faults: [`${total}:13:5 addend-same-claim`],
    says: { figure: 'm18', other: 'm16', source: 'fund-2017' },
  },
  {
    name: 'a figure that fits is left out without a word',
    changes: [money('m16')],
    faults: [`${total}:11:3 figure-left-out`],
    says: { figure: 'm16' },
  },
  {
    name: 'a figure that fits is left out with a reason',
    changes: [money('m16'), leaveOut('m16')],
    faults: [],
  },
  ...[
    ['of another status', { status: 'planned' }],
    ['of another measure', { measure: 'prize-fund' }],
    ['withheld', hidden('withheld')],
    ['shown alone', hidden('shownAlone')],
    ['about the whole series', { subject: 'series: kind-run' }],
  ].map(([name, facts]) => ({
    name: `a figure is left out that is ${String(name)}, so nobody misses it`,
    changes: [money('m16', facts as Parameters<typeof money>[1])],
    faults: [],
  })),
  {
    name: 'a reason is given for a figure that would not fit anyway',
    changes: [money('m16', { status: 'planned' }), leaveOut('m16')],
    faults: [`${total}:13:13 left-out-needless`],
    says: { figure: 'm16' },
  },
  {
    name: 'a reason is given for a figure that is added',
    changes: [leaveOut('money-spent-2017')],
    faults: [`${total}:13:13 left-out-needless`],
  },
  {
    name: 'a sum ends before it begins',
    changes: [replace(total, 'to: 2018', 'to: 2015')],
    faults: [`${total}:7:7 years-order`, `${total}:11:5 addend-year`],
    says: { from: 2016, to: 2015 },
  },
  {
    name: 'a sum asks about a year that the series has not',
    changes: [replace(total, 'from: 2016', 'from: 2014')],
    faults: [`${total}:6:9 year-without-campaign`],
    says: { year: 2014, series: 'kind-run' },
  },
  {
    name: 'a sum asks about a year whose campaign can not be read',
    changes: [replace('campaigns/kind-run-2016/campaign.yaml', 'year: 2016\n', '')],
    faults: ['campaigns/kind-run-2016/campaign.yaml:1:1 missing-field'],
  },
  {
    name: 'a sum is typed by hand',
    changes: [replace(total, 'status: spent', 'status: spent\nsum: 1200000')],
    faults: [`${total}:10:1 unknown-field`],
  },
  {
    name: 'somebody’s count of projects stands beside the promises of those years',
    changes: [...counted(), compared()],
    faults: [],
  },
  {
    name: 'what is compared is not there',
    changes: [compared({ figure: 'goals-2071' })],
    faults: [`${comparison}:1:9 dangling-reference`],
    says: { collection: 'figures', found: 'goals-2071' },
  },
  {
    name: 'runners are compared with promises',
    changes: [compared({ figure: 'participants-2017' })],
    faults: [`${comparison}:1:9 comparison-measure`],
    says: { figure: 'participants-2017', measure: 'participants' },
  },
  {
    name: 'money is compared with promises',
    changes: [compared({ figure: 'money-spent-2017' })],
    faults: [`${comparison}:1:9 comparison-measure`],
  },
  {
    name: 'a count that is not of charity is compared with promises',
    changes: [...counted({ topic: 'race' }), compared()],
    faults: [`${comparison}:1:9 comparison-measure`],
  },
  ...['withheld', 'shownAlone'].map((field) => ({
    name: `a figure that is ${field} is compared`,
    changes: [...counted({ more: `${field}: { kk: а, ru: б }\n` }), compared()],
    faults: [`${comparison}:1:9 figure-hidden`],
    says: { figure: 'goals', field },
  })),
  {
    name: 'a figure of one year is compared with the promises of two',
    changes: [...counted({ subject: 'campaign: kind-run-2017' }), compared({ to: 2018 })],
    faults: [`${comparison}:4:3 comparison-years`],
    says: { figure: 'goals', year: 2017, series: 'kind-run' },
  },
  {
    name: 'a figure of one year is compared with the promises of that year',
    changes: [...counted({ subject: 'campaign: kind-run-2017' }), compared()],
    faults: [],
  },
  {
    name: 'a comparison asks about a year that the series has not',
    changes: [...counted(), compared({ to: 2019 })],
    faults: [`${comparison}:5:7 year-without-campaign`],
    says: { year: 2019, series: 'kind-run' },
  },
  {
    name: 'a comparison is with something that the site does not count',
    changes: [...counted(), compared({ count: 'schools' })],
    faults: [`${comparison}:7:5 not-an-option`],
  },
];
