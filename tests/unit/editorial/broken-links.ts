import { remove, rename, replace } from '../content-tree.ts';
import { campaign, corrected, figure, institution, release, text, type BrokenCase } from './broken-case.ts';

const secondDate = 'value: "2017-05"\n      source: fund-2017';

/** Faults between records: each file is well formed, together they do not hold. */
export const brokenLinks: readonly BrokenCase[] = [
  {
    name: 'a claim names a source that is not there',
    changes: [
      replace(
        campaign,
        '      source: fund-2017\n      evidence: спортзал',
        '      source: fund-2071\n      evidence: спортзал',
      ),
    ],
    faults: [`${campaign}:47:15 dangling-reference`],
    says: { collection: 'sources', found: 'fund-2071', closest: 'fund-2017' },
  },
  {
    name: 'a figure has an unknown measure',
    changes: [replace(figure, 'measure: participants', 'measure: participant')],
    faults: [`${figure}:3:10 dangling-reference`],
    says: { collection: 'measures', found: 'participant', closest: 'participants' },
  },
  {
    name: 'a promise is to an institution that is not there',
    changes: [replace(campaign, '- institution: kindergarten-5', '- institution: nursery')],
    faults: [`${campaign}:50:18 dangling-reference`],
    says: { collection: 'institutions', found: 'nursery' },
  },
  {
    name: 'an item of a list refers to nothing',
    changes: [replace(release, '  - school-1', '  - school-9')],
    faults: [`${release}:6:5 dangling-reference`],
    says: { collection: 'institutions', found: 'school-9', closest: 'school-1' },
  },
  {
    name: 'a source is renamed and its users are not',
    changes: [rename('sources/fund-2018.yaml', 'sources/fund-of-2018.yaml')],
    faults: [
      'campaigns/kind-run-2018/campaign.yaml:13:15 dangling-reference',
      'campaigns/kind-run-2018/campaign.yaml:17:5 dangling-reference',
      `${institution}:12:13 dangling-reference`,
      'organisations/run-fund.yaml:10:13 dangling-reference',
      'press-releases/announcement-2018/press-release.yaml:8:5 dangling-reference',
    ],
  },
  {
    name: 'a text cites a figure that is not there',
    changes: [replace(text, '{#pupils-school-1}', '{#pupils-shcool-1}')],
    faults: [`${text}:6:14 dangling-reference`],
    says: { collection: 'figures', found: 'pupils-shcool-1', closest: 'pupils-school-1' },
  },
  {
    name: 'a text cites a figure and does not name it',
    changes: [replace(text, '{#pupils-school-1}', '{}')],
    faults: [`${text}:6:14 citation-form`],
    says: { found: ':figure[120 детей]' },
  },
  {
    name: 'a text cites a withheld figure',
    changes: [replace(text, '{#pupils-school-1}', '{#participants-all-years}')],
    faults: [`${text}:6:14 withheld-cited`],
    says: { figure: 'participants-all-years' },
  },
  {
    name: 'a text cites a source that does not answer the figure',
    changes: [replace('campaigns/kind-run-2017/ru.md', 'source=paper-2017', 'source=fund-2018')],
    faults: ['campaigns/kind-run-2017/ru.md:6:96 citation-source'],
    says: { figure: 'participants-2017', found: 'fund-2018', sources: ['fund-2017', 'paper-2017'] },
  },
  {
    name: 'localised words are in a language that the site has not',
    changes: [replace(institution, '  ru: слабослышащие дети\n', '  ru: слабослышащие дети\n  en: deaf children\n')],
    faults: [`${institution}:9:7 unknown-locale`],
    says: { found: 'en', locales: ['kk', 'ru'] },
  },
  {
    name: 'the original is in a language that the site has not',
    changes: [replace(institution, 'original: kk', 'original: en')],
    faults: [`${institution}:1:11 unknown-locale`],
  },
  {
    name: 'the original is in a language without a text',
    changes: [replace('institutions/kindergarten-5/institution.yaml', 'original: ru', 'original: kk')],
    faults: ['institutions/kindergarten-5/institution.yaml:1:11 original-missing'],
    says: { original: 'kk', available: ['ru'] },
  },
  {
    name: 'the text of the original is removed',
    changes: [remove('campaigns/kind-run-2016/ru.md')],
    faults: ['campaigns/kind-run-2016/campaign.yaml:1:11 original-missing'],
    says: { original: 'ru', available: ['kk'] },
  },
  {
    name: 'the printed claim is not among the claims',
    changes: [replace(figure, 'printed: fund-2017', 'printed: fund-2018')],
    faults: [`${figure}:18:10 printed-claim`],
    says: { found: 'fund-2018', sources: ['fund-2017', 'paper-2017'] },
  },
  {
    name: 'the printed date is not among the dates',
    changes: [replace(campaign, 'printed: paper-2017', 'printed: fund-2018')],
    faults: [`${campaign}:16:12 printed-claim`],
  },
  {
    name: 'a source answers a figure twice',
    changes: [
      replace(figure, 'source: fund-2017', 'source: paper-2017'),
      replace(figure, 'printed: fund-2017', 'printed: paper-2017'),
    ],
    faults: [
      'campaigns/kind-run-2017/kk.md:6:73 citation-value',
      'campaigns/kind-run-2017/ru.md:6:96 citation-value',
      'figures/participants-2017.yaml:5:5 revision-missing',
      'figures/participants-2017.yaml:15:13 duplicate-claim',
    ],
    says: { source: 'paper-2017' },
  },
  {
    name: 'a source gives two dates',
    changes: [replace(campaign, secondDate, secondDate.replace('fund-2017', 'paper-2017'))],
    faults: [`${campaign}:13:15 duplicate-claim`],
    says: { source: 'paper-2017' },
  },
  {
    name: 'claims disagree and nobody says why one is printed',
    changes: [
      replace(
        figure,
        'because:\n  kk: Санды ұйымдастырушының өзі айтады.\n  ru: Число называет сам организатор.\n',
        '',
      ),
    ],
    faults: [`${figure}:18:10 reason-missing`],
    says: { values: ['fund-2017: exact 2500', 'paper-2017: about 3000'] },
  },
  {
    name: 'dates disagree and nobody says why one is printed',
    changes: [replace(campaign, '  because:\n    kk: Газет күнін дәл айтады.\n    ru: Газета называет день.\n', '')],
    faults: [`${campaign}:16:12 reason-missing`],
    says: { values: ['paper-2017: 2017-05-14', 'fund-2017: 2017-05'] },
  },
  {
    name: 'a reason is given where there is nothing to choose',
    changes: [
      replace('figures/prize-fund-2017.yaml', 'printed: paper-2017', 'printed: paper-2017\nbecause:\n  kk: а\n  ru: б'),
    ],
    faults: ['figures/prize-fund-2017.yaml:13:3 reason-superfluous'],
  },
  {
    name: 'an institution is promised something twice in one campaign',
    changes: [replace(campaign, '- institution: kindergarten-5', '- institution: school-1')],
    faults: [`${campaign}:50:18 duplicate-promise`],
    says: { institution: 'school-1' },
  },
  {
    name: 'the year and the printed date differ',
    changes: [replace(campaign, 'year: 2017', 'year: 2016')],
    faults: [`${campaign}:3:7 year-mismatch`],
    says: { year: 2016, date: '2017-05-14' },
  },
  {
    name: 'a date that is not printed lies in another year',
    changes: [replace(campaign, secondDate, secondDate.replace('2017-05', '2016-05'))],
    faults: [],
  },
  {
    name: 'an institution has no Russian name',
    changes: [replace(institution, '  - language: ru\n    text: Школа-интернат №\u00A01\n    translation: true\n', '')],
    faults: [`${institution}:10:3 name-missing`],
    says: { locale: 'ru' },
  },
  {
    name: 'revisions are not in the order of their days',
    changes: [replace(corrected, '"2026-05-20"', '"2026-01-20"')],
    faults: [`${corrected}:22:11 revision-date`, `${corrected}:22:11 revision-order`],
    says: { date: '2026-01-20', before: '2026-03-10' },
  },
  {
    name: 'corrections are not in the order of their days',
    changes: [
      replace(
        institution,
        '      ru: Исправлено название учреждения.\n',
        '      ru: Исправлено название учреждения.\n  - date: "2026-03-31"\n    change: { kk: а, ru: б }\n',
      ),
    ],
    faults: [`${institution}:29:11 revision-order`],
    says: { date: '2026-03-31', before: '2026-04-01' },
  },
  {
    name: 'a campaign is part of itself',
    changes: [replace('campaigns/kids-run-2017/campaign.yaml', 'partOf: kind-run-2017', 'partOf: kids-run-2017')],
    faults: ['campaigns/kids-run-2017/campaign.yaml:4:9 part-of-itself'],
    says: { found: 'kids-run-2017' },
  },
  {
    name: 'news is published before its month',
    changes: [replace(release, '"2026-03-01"', '"2017-08-31"')],
    faults: [`${release}:3:12 published-before`],
    says: { published: '2017-08-31', date: '2017-09' },
  },
  {
    name: 'news is published before the year that it happened in, about',
    changes: [replace('press-releases/announcement-2018/press-release.yaml', '"2026-03-02"', '"2017-12-31"')],
    faults: ['press-releases/announcement-2018/press-release.yaml:3:12 published-before'],
    says: { published: '2017-12-31', date: '2018~' },
  },
  {
    name: 'news is published on the day that it happened',
    changes: [replace(release, 'date: "2017-09"', 'date: "2026-03-01"')],
    faults: [],
  },
  {
    name: 'news is published within the month that it happened in',
    changes: [replace(release, 'date: "2017-09"', 'date: "2026-03"')],
    faults: [],
  },
  {
    name: 'a figure has gone that texts still cite',
    changes: [remove(corrected)],
    faults: [
      'ledger.jsonl:1:1 published-gone',
      'press-releases/gym-2017/kk.md:6:7 dangling-reference',
      'press-releases/gym-2017/ru.md:6:13 dangling-reference',
      'totals/money-spent.yaml:11:5 dangling-reference',
    ],
  },
];
