import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examineContent } from '../../../editorial/gate/load-content.ts';
import { words } from '../../../editorial/new/words.ts';
import { formatReport } from '../../../editorial/report/report.ts';
import { guideLanguages } from '../../../editorial/rule-pages.ts';
import { describeWhole } from '../../../editorial/report/whole-summary.ts';
import { replace, treeDate, type Change } from '../content-tree.ts';

const guides = guideLanguages.map((language) => ({
  language,
  text: readFileSync(`docs/editors/${language}.md`, 'utf8'),
}));

/** What the guides tell the reader to imagine, done to the real content. */
const imagined: Readonly<Record<'kk' | 'ru', readonly Change[]>> = {
  kk: [
    replace('press-releases/volunteering-almaty-region-2025/kk.md', 'еріктілердің 20-дан астам', 'еріктілердің 20'),
    replace(
      'press-releases/charity-2019/kk.md',
      ':figure[26\u00A0млн\u00A0теңге]{#charity-money-2019}',
      '26\u00A0млн\u00A0теңге',
    ),
    replace('press-releases/charity-2019/kk.md', '21 сәуірде', '22 сәуірде'),
  ],
  ru: [
    replace('press-releases/volunteering-almaty-region-2025/ru.md', 'более 20\u00A0крупных', '20\u00A0крупных'),
    replace(
      'press-releases/charity-2019/ru.md',
      ':figure[26\u00A0млн\u00A0тенге]{#charity-money-2019}',
      '26\u00A0млн\u00A0тенге',
    ),
    replace('press-releases/charity-2019/ru.md', '21 апреля', '22 апреля'),
  ],
};
const inBoth: readonly Change[] = [
  replace(
    'totals/charity-money-allocated.yaml',
    '- charity-money-2019\n',
    '- charity-money-2019\n  - charity-money-2020\n',
  ),
  replace('figures/participants-2018.yaml', 'printed: am-en-562', 'printed: styleofeurasia-1289'),
  replace('press-releases/charity-2019/press-release.yaml', '- kt-2019', '- kt-2091'),
];

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'guide-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the check reports after one change of the real content. */
function reportAfter(change: Change, language: 'kk' | 'ru'): string {
  const root = path.join(folder, 'src/content');
  cpSync('src/content', root, { recursive: true });
  change(root);
  const { faults } = examineContent(root, folder, treeDate);
  const report = formatReport(faults, [language], folder);
  rmSync(root, { recursive: true });
  return report;
}

const picturesOf = (language: string): string[] =>
  globSync(`docs/editors/pictures/${language}/*`)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The file and the rule of what a report begins with. */
const subjectOf = (report: string): string | undefined => /^.*/.exec(report)?.[0].replace(/:\d+:\d+/, '');

describe.each(guides)('the guide in $language', ({ language, text }) => {
  test('quotes the check as it speaks today', () => {
    const reports = [...imagined[language], ...inBoth].flatMap((change) => reportAfter(change, language).split('\n\n'));
    const quoted = Array.from(
      text.matchAll(/```text\n(src\/content\/[^]*?)\n(?:\n.*\n)?```/g),
      ([, block = '']) => block,
    );
    expect(quoted).toHaveLength(imagined[language].length + inBoth.length + 1);
    expect(quoted).toEqual(quoted.map((block) => reports.find((report) => subjectOf(report) === subjectOf(block))));
  });

  test('quotes what the check says of content that is whole, and of figures that wait for their release', () => {
    const { entries } = examineContent('src/content');
    const [whole = '', ledger = ''] = describeWhole(entries, ['…'], [language]);
    const said = [whole.replace(/\..*/, ''), ledger].map((words) => `\`${words}\``);
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('shows each picture that is made for it, with words for those who do not see it', () => {
    const shown = Array.from(text.matchAll(/<img src="(.*?)" width="\d+" alt="(.*?)">/g));
    expect(shown.length).toBe(text.split('<img').length - 1);
    expect(shown.map(([, file]) => `docs/editors/${file}`).sort()).toEqual(picturesOf(language));
    expect(shown.filter(([, , alt = '']) => alt.length < 20)).toEqual([]);
  });

  test('begins a conversation as the command does', () => {
    const { intro, whichKind, kinds } = words[language];
    for (const said of [`┌  ${intro}`, `◆  ${whichKind}`, ...Object.values(kinds)])
      expect(text.match(/```text\n(┌[^]*?)```/)?.[1]).toContain(said);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the guides show the same pictures, small enough for a slow network: npm run guide-pictures', () => {
  const [first = [], ...others] = guideLanguages.map((language) =>
    picturesOf(language).map((file) => path.basename(file)),
  );
  for (const names of others) expect(names).toEqual(first);
  const large = guideLanguages.flatMap(picturesOf).filter((file) => statSync(file).size > 100_000);
  expect(large).toEqual([]);
});
