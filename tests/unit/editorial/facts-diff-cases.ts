import { remove, rename, replace, write, type Change } from '../content-tree.ts';

const participants = 'figures/participants-2017.yaml';
const campaign = 'campaigns/kind-run-2017/campaign.yaml';
const promiseToKindergarten = `  - institution: kindergarten-5
    promised:
      work:
        kk: ойын алаңы
        ru: площадка
      source: paper-2017
      evidence: саду обещана площадка
      verified: false
`;

const revision = replace(
  participants,
  '  ru: Число называет сам организатор.\n',
  `  ru: Число называет сам организатор.
revisions:
  - date: "2026-11-20"
    was: { value: 2500, qualifier: exact, status: reported, source: fund-2017 }
    because:
      kk: Қор санды нақтылады.
      ru: Фонд уточнил число.
`,
);

/** 2 600 instead of 2 500, in the record and in both texts. */
const otherNumber: readonly Change[] = [
  replace(participants, 'value: 2500', 'value: 2600'),
  replace(participants, 'evidence: вышли 2 500 человек', 'evidence: вышли 2 600 человек'),
  replace('campaigns/kind-run-2017/kk.md', '2\u00A0500', '2\u00A0600'),
  replace('campaigns/kind-run-2017/ru.md', '2\u00A0500', '2\u00A0600'),
];

const pressRelease = (id: string, published: string, title: string): readonly Change[] => [
  write(
    `press-releases/${id}/press-release.yaml`,
    `original: ru\ndate: "2018-06"\npublished: "${published}"\ncampaign: kind-run-2017\ninstitutions:\n  - kindergarten-5\nsources:\n  - fund-2018\n`,
  ),
  write(
    `press-releases/${id}/ru.md`,
    `---\ntitle: ${title}\nsummary: Обещанная площадка готова наполовину.\n---\n\nРабота идёт.\n`,
  ),
];

const newFigure = write(
  'figures/participants-2018.yaml',
  'subject:\n  campaign: kind-run-2018\nmeasure: participants\nclaims:\n  - value: 21\n    qualifier: more-than\n    status: planned\n    source: fund-2018\n    evidence: 21 адамнан астам\n    verified: true\nprinted: fund-2018\n',
);

/** Words of which each would do something in a comment, if they were taken for more than words. */
const malice = {
  html: '<img src=x onerror=alert(1)> | </details> <!-- c',
  links: '![x](https://evil.example/x.png) [y](javascript:alert(1)) www.evil.example',
  calls: '@octocat #1 GH-2 owner/repo#3 deadbeef12 `code` $x$ **b** :+1:',
};

/** What each golden file tells of. */
export const factsDiffCases = {
  'corrected-figure': [...otherNumber, revision],
  'correction-missing': otherNumber,
  'other-source-printed': [
    replace(participants, 'printed: fund-2017', 'printed: paper-2017'),
    replace(participants, 'kk: Санды ұйымдастырушының өзі айтады.', 'kk: Газет басылғанда сан белгілі болған.'),
    replace(participants, 'ru: Число называет сам организатор.\n', 'ru: Газета вышла, когда число было известно.\n'),
    replace(
      participants,
      '    evidence: около 3 000 человек\n    verified: true\n',
      '    evidence: около 3 000 бегунов\n    verified: false\n  - value: 2700\n    qualifier: at-least\n    status: announced\n    source: fund-2018\n    evidence: кемінде 2 700 адам\n    verified: true\n',
    ),
  ],
  'new-figure': [newFigure],
  'removed-figure': [remove('figures/prize-fund-2017.yaml')],
  'hidden-figure': [
    replace(
      'figures/prize-fund-2017.yaml',
      'printed: paper-2017\n',
      'printed: paper-2017\nwithheld:\n  kk: Күмәнді.\n  ru: Сомнительно.\n',
    ),
  ],
  'new-press-release': pressRelease('playground-2018', '2026-11-20', 'Детскому саду строят площадку'),
  'waiting-press-release': [
    ...pressRelease('playground-2018', '2027-01-10', 'Детскому саду строят площадку'),
    newFigure,
    replace(
      'press-releases/playground-2018/ru.md',
      'Работа идёт.',
      'Ждут :figure[больше 21\u00A0человека]{#participants-2018}.',
    ),
  ],
  'removed-institution': [
    remove('institutions/kindergarten-5'),
    replace(campaign, '    institutions:\n      - kindergarten-5\n', ''),
    replace(campaign, promiseToKindergarten, ''),
  ],
  'delivered-promise': [
    replace(
      campaign,
      promiseToKindergarten,
      `${promiseToKindergarten}    delivered:
      work:
        kk: алаң ашылды
        ru: площадка открыта
      source: fund-2018
      evidence: алаң ашылды
      verified: true
`,
    ),
  ],
  'campaign-over': [
    replace('campaigns/kind-run-2018/campaign.yaml', 'status: announced', 'status: held'),
    replace(campaign, '    - value: "2017-05"\n', '    - value: "2017-06"\n'),
    replace(campaign, '- fund-2017\n  - paper-2017', '- fund-2017\n  - fund-2018\n  - paper-2017'),
    replace('institutions/school-1/institution.yaml', 'ru: слабослышащие дети', 'ru: дети с нарушениями слуха'),
    replace(
      'institutions/school-1/institution.yaml',
      'ru: Исправлено название учреждения.\n',
      'ru: Исправлено название учреждения.\n  - date: "2026-11-20"\n    change:\n      kk: Балалар туралы сөз түзетілді.\n      ru: Исправлены слова о детях.\n',
    ),
  ],
  'other-sum': [
    write(
      'figures/money-spent-2016.yaml',
      'subject:\n  campaign: kind-run-2016\nmeasure: money-spent\nclaims:\n  - value: 300000\n    qualifier: about\n    status: spent\n    source: fund-2018\n    evidence: 300 мың теңгеге жуық\n    verified: true\nprinted: fund-2018\n',
    ),
    replace('totals/money-spent.yaml', '- money-spent-2017', '- money-spent-2016\n  - money-spent-2017'),
  ],
  'other-wording': [
    replace('campaigns/kind-run-2016/kk.md', 'Уәде болған жоқ.', 'Ол жылы уәде берілген жоқ.'),
    replace('campaigns/kind-run-2016/ru.md', 'Обещаний не было.', 'В тот год обещаний не давали.'),
  ],
  'stale-translation': [
    replace(
      'press-releases/gym-2017/ru.md',
      'summary: Обещанный зал передан.',
      'summary: Обещанный зал передан школе.',
    ),
    replace('institutions/school-1/ru.md', 'title: Школа-интернат', 'title: Интернат'),
    remove('campaigns/kind-run-2018/ru.md'),
  ],
  'renamed-entry': [
    rename('press-releases/gym-2017', 'press-releases/gym-opened-2017'),
    replace('press-releases/gym-opened-2017/ru.md', 'Обещанный зал передан.', 'Зал передан.'),
  ],
  // Who still names the institution by its former id has not changed, which is for the gate to tell.
  'renamed-halfway': [rename('institutions/school-1', 'institutions/boarding-school-1')],
  'faulty-content': [
    write('institutions/school-1/institution.yaml', 'original: kk\n  kind: school\n'),
    replace('campaigns/kind-run-2018/campaign.yaml', '  - fund-2018\n', '  - fund-2081\n'),
  ],
  'malicious-words': [
    replace('press-releases/gym-2017/ru.md', 'title: В школе открыли спортзал', `title: '${malice.html}'`),
    replace('institutions/school-1/ru.md', 'title: Школа-интернат №\u00A01', `title: '${malice.links}'`),
    replace('campaigns/kind-run-2017/ru.md', 'title: Забег доброты – 2017', `title: '${malice.calls}'`),
    replace('figures/prize-fund-2017.yaml', 'evidence: призы до 500 000 тенге', `evidence: '${malice.links}'`),
    replace('sources/paper-2017.yaml', 'publisher: Town Paper', `publisher: '${malice.html}'`),
    write(
      'figures/evil.yaml',
      `subject:\n  campaign: kind-run-2018\nmeasure: participants\nscope:\n  kk: '${malice.html}'\n  ru: '${malice.calls}'\nclaims:\n  - value: 21\n    qualifier: exact\n    status: planned\n    source: evil\n    evidence: '${malice.links}'\n    verified: true\nprinted: evil\n`,
    ),
    write(
      'sources/evil.yaml',
      `publisher: '@org/team'\ntitle: '# ${malice.calls}'\nlanguage: ru\nurl: https://evil.example/(x)\nread: in-full\n`,
    ),
  ],
  'nothing-changed': [],
} as const satisfies Readonly<Record<string, readonly Change[]>>;
