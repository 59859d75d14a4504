import { expect } from 'vitest';
import { addFolder, link, remove, rename, replace, write } from '../content-tree.ts';
import { figure, page, release, source, text, type BrokenCase } from './broken-case.ts';

const someText = '---\ntitle: A\nsummary: B\n---\n\nC.\n';
const folder = 'institutions/school-1';
const runMoney = '  unit: KZT\n';

/** A file name of a source that can't be an id, and the one that the gate proposes. */
const badName = (name: string, found: string, expected: string): BrokenCase => ({
  name: `the file name “${found}” has ${name}`,
  changes: [write(`sources/${found}.yaml`, 'language: ru\nread: in-full\n')],
  faults: [`sources/${found}.yaml:1:1 file-name`],
  says: { found, expected },
});

/** Faults of whole files: their names, places, encoding, YAML and front matter. */
export const brokenFiles: readonly BrokenCase[] = [
  badName('capitals', 'Fund-2019', 'fund-2019'),
  badName('a number sign', 'fund#2019', 'fund-2019'),
  badName('a question mark', 'fund?', 'fund'),
  badName('a per cent sign', 'fund%20', 'fund-20'),
  badName('Cyrillic letters', 'fund-қор', 'fund'),
  badName('not one Latin letter', 'Газета', 'almaty-marathon-2017'),
  badName('a space', 'fund 2019', 'fund-2019'),
  badName('two hyphens', 'fund--2019', 'fund-2019'),
  {
    name: 'the name of a folder has capitals',
    changes: [
      write('press-releases/News/ru.md', someText),
      write('press-releases/News/press-release.yaml', 'original: ru\n'),
    ],
    faults: ['press-releases/News:1:1 file-name'],
    says: { found: 'News', expected: 'news' },
  },
  {
    name: 'an id in a list has a space',
    changes: [replace('measures.yaml', 'prize-fund:', 'prize fund:'), remove('figures/prize-fund-2017.yaml')],
    faults: ['ledger.jsonl:3:1 published-gone', 'measures.yaml:21:1 id'],
    says: { found: 'prize fund' },
  },
  {
    name: 'a text stands twice, as Markdown and as MDX',
    changes: [write(`${folder}/ru.mdx`, someText)],
    faults: [`${folder}/ru.mdx:1:1 unexpected-file`],
    says: { found: 'ru.mdx' },
  },
  {
    name: 'a page is Markdown',
    changes: [write('pages/about/ru.md', someText)],
    faults: ['pages/about/ru.md:1:1 unexpected-file'],
  },
  {
    name: 'a text’s name has capitals',
    changes: [write(`${folder}/RU.md`, someText)],
    faults: [`${folder}/RU.md:1:1 unexpected-file`],
  },
  {
    name: 'YAML ends in .yml',
    changes: [rename(source, 'sources/extra.yml'), write(source, 'language: ru\nread: in-full\n')],
    faults: ['sources/extra.yml:1:1 unexpected-file'],
  },
  {
    name: 'files lie where none belong',
    changes: [
      write('notes.txt', 'x'),
      write('institutions/notes.md', someText),
      write('figures/photo.jpg', 'x'),
      write(`${folder}/photos/a.jpg`, 'x'),
      addFolder('sources/old'),
    ],
    faults: [
      'figures/photo.jpg:1:1 unexpected-file',
      'institutions/notes.md:1:1 unexpected-file',
      `${folder}/photos:1:1 unexpected-file`,
      'notes.txt:1:1 unexpected-file',
      'sources/old:1:1 unexpected-file',
    ],
  },
  {
    name: 'facts are not UTF-8',
    changes: [write(source, Uint8Array.of(0x74, 0x0a, 0x74, 0xe8, 0xf2))],
    faults: [`${source}:2:2 not-utf8`],
  },
  {
    name: 'a list is not UTF-8',
    changes: [write('measures.yaml', Uint8Array.of(0x74, 0xe8, 0xf2))],
    faults: ['measures.yaml:1:2 not-utf8'],
  },
  {
    name: 'a text is not UTF-8',
    changes: [write(text, Uint8Array.of(0xff, 0xfe, 0x2d))],
    faults: [`${text}:1:1 not-utf8`],
  },
  {
    name: 'the facts are missing beside the texts',
    changes: [remove(release)],
    faults: ['press-releases/gym-2017/kk.md:1:1 facts-missing'],
    says: { expected: release },
  },
  {
    name: 'a list is missing',
    changes: [remove('measures.yaml')],
    faults: ['measures.yaml:1:1 facts-missing'],
    says: { expected: 'measures.yaml' },
  },
  {
    name: 'the file of a list is empty',
    changes: [write('measures.yaml', '')],
    faults: ['measures.yaml:1:1 wrong-type'],
    says: { field: 'measures.yaml', found: 'null' },
  },
  {
    name: 'a list has no ids',
    changes: [write('series.yaml', '- kind-run\n')],
    faults: ['series.yaml:1:1 wrong-type'],
    says: { field: 'series.yaml', found: '[…]' },
  },
  {
    name: 'a key stands twice in a list',
    changes: [replace('measures.yaml', `${runMoney}  topic: race\n`, `${runMoney}${runMoney}  topic: race\n`)],
    faults: ['measures.yaml:26:3 duplicate-key'],
    says: { key: 'unit' },
  },
  {
    name: 'a folder is empty',
    changes: [addFolder('institutions/school-2')],
    faults: ['institutions/school-2:1:1 facts-missing'],
    says: { expected: 'institutions/school-2/institution.yaml' },
  },
  {
    name: 'there is no text in any language',
    changes: [remove('institutions/kindergarten-5/ru.md')],
    faults: ['institutions/kindergarten-5/institution.yaml:1:1 texts-missing'],
    says: { expected: ['kk.md', 'ru.md'] },
  },
  {
    name: 'a page that the site links to is missing',
    changes: [remove('pages/corrections')],
    faults: ['pages/corrections:1:1 texts-missing'],
    says: { expected: ['kk.mdx', 'ru.mdx'] },
  },
  {
    name: 'a page that the site links to has no text',
    changes: [remove('pages/method'), addFolder('pages/method')],
    faults: ['pages/method:1:1 texts-missing'],
    says: { expected: ['kk.mdx', 'ru.mdx'] },
  },
  {
    name: 'all pages of the site are missing',
    changes: [remove('pages')],
    faults: [
      'pages:1:1 facts-missing',
      'pages/about:1:1 texts-missing',
      'pages/corrections:1:1 texts-missing',
      'pages/method:1:1 texts-missing',
    ],
    says: { expected: 'pages' },
  },
  {
    name: 'a folder of texts that nothing refers to is missing',
    changes: [remove('press-releases')],
    faults: ['press-releases:1:1 facts-missing'],
    says: { expected: 'press-releases' },
  },
  {
    name: 'a folder of facts is missing that everything refers to',
    changes: [remove('organisations')],
    faults: [
      'organisations:1:1 facts-missing',
      'series.yaml:11:7 dangling-reference',
      'sources/fund-2017.yaml:2:15 dangling-reference',
      'sources/fund-2018.yaml:2:15 dangling-reference',
    ],
  },
  {
    name: 'a folder of facts is a file',
    changes: [remove('press-releases'), write('press-releases.yaml', '')],
    faults: ['press-releases:1:1 facts-missing', 'press-releases.yaml:1:1 unexpected-file'],
  },
  {
    name: 'facts are a link to somewhere else',
    changes: [link('sources/secret.yaml', '/etc/hostname')],
    faults: ['sources/secret.yaml:1:1 unexpected-file'],
    says: { found: 'secret.yaml' },
  },
  {
    name: 'a text is a link to a text beside it',
    changes: [remove(text), link(text, 'kk.md')],
    faults: [`${text}:1:1 unexpected-file`],
    says: { found: 'ru.md' },
  },
  {
    name: 'an entry is a link to a folder',
    changes: [link('institutions/school-2', 'school-1')],
    faults: ['institutions/school-2:1:1 unexpected-file'],
  },
  {
    name: 'a link leads nowhere',
    changes: [link('campaigns/lost', 'nowhere')],
    faults: ['campaigns/lost:1:1 unexpected-file'],
  },
  {
    name: 'a list is a link',
    changes: [rename('series.yaml', '.series'), link('series.yaml', '.series')],
    faults: ['.series:1:1 unexpected-file', 'series.yaml:1:1 unexpected-file'],
  },
  {
    name: 'a figure named as a chart',
    changes: [
      write(
        'figures/participants.yaml',
        'subject: { institution: school-1 }\nmeasure: pupils\nclaims:\n  - value: 120\n    qualifier: exact\n    status: reported\n    source: fund-2017\n    evidence: учатся 120 детей\n    verified: true\nprinted: fund-2017\n',
      ),
    ],
    faults: ['figures/participants.yaml:1:1 reserved-id'],
  },
  ...['race', 'charity'].map((topic) => ({
    name: `a figure named as the topic “${topic}”`,
    changes: [rename('figures/prize-fund-2017.yaml', `figures/${topic}.yaml`)],
    // Under its old name it was published.
    faults: [`figures/${topic}.yaml:1:1 reserved-id`, 'ledger.jsonl:3:1 published-gone'],
    says: { found: topic },
  })),
  {
    name: 'a press release named as a year',
    changes: [rename('press-releases/gym-2017', 'press-releases/2017')],
    faults: ['press-releases/2017:1:1 reserved-id'],
    says: { found: '2017' },
  },
  ...['2017', 'undated'].map((id) => ({
    name: `a source named as the list “${id}”`,
    changes: [
      write(
        `sources/${id}.yaml`,
        'publisher: Газета\ntitle: Забег\nlanguage: ru\nurl: https://gazeta.example/run\npublished: "2017-05-01"\nread: in-full\n',
      ),
    ],
    faults: [`sources/${id}.yaml:1:1 reserved-id`],
    says: { found: id },
  })),
  {
    name: 'a page has the address of a list',
    changes: [rename('pages/method', 'pages/figures'), addFolder('pages/method')],
    faults: ['pages/figures:1:1 reserved-id', 'pages/method:1:1 texts-missing'],
    says: { found: 'figures' },
  },
  ...['institutions', 'campaigns', 'press-releases', 'sources', 'organisations', 'search', '404'].map((id) => ({
    name: `one more page has the address of “${id}”`,
    changes: [write(`pages/${id}/ru.mdx`, someText)],
    faults: [`pages/${id}:1:1 reserved-id`],
    says: { found: id },
  })),
  {
    name: 'a text holds HTML',
    changes: [replace(text, 'Здесь', '<b>Здесь</b>')],
    faults: [`${text}:6:1 raw-html`, `${text}:6:9 raw-html`],
    says: { found: '<b>' },
  },
  {
    name: 'a text would load a script',
    changes: [replace(text, 'Здесь', '<script src="https://a.example/x.js">\n</script>\n\nЗдесь')],
    faults: [`${text}:6:1 raw-html`],
    says: { found: '<script src="https://a.example/x.js">' },
  },
  {
    name: 'a text has a title of its own',
    changes: [replace(text, 'Здесь', '# О *школе*\n\nЗдесь')],
    faults: [`${text}:6:1 heading-level`],
    says: { found: 'О школе' },
  },
  {
    name: 'a page has a title of its own',
    changes: [replace(page, 'Текст о сайте', '# О сайте')],
    faults: [`${page}:6:1 heading-level`],
  },
  {
    name: 'a link would run a script',
    changes: [replace(text, 'Здесь', '[Здесь](javascript:alert(1))')],
    faults: [`${text}:6:1 link-address`],
    says: { found: 'javascript:alert(1)' },
  },
  {
    name: 'a link has no scheme',
    changes: [replace(text, 'Здесь', '[Здесь](a.example)')],
    faults: [`${text}:6:1 link-address`],
    says: { found: 'a.example' },
  },
  {
    name: 'a text shows a picture from elsewhere',
    changes: [replace(text, 'Здесь', '![школа](https://a.example/x.png)\n\nЗдесь')],
    faults: [`${text}:6:1 picture-remote`],
    says: { found: 'https://a.example/x.png' },
  },
  {
    name: 'one more page has no text',
    changes: [addFolder('pages/team')],
    faults: ['pages/team:1:1 texts-missing'],
    says: { expected: ['kk.mdx', 'ru.mdx'] },
  },
  {
    name: 'a text is in a language that the site has not',
    changes: [write(`${folder}/en.md`, someText)],
    faults: [`${folder}/en.md:1:1 unknown-locale`],
    says: { found: 'en', locales: ['kk', 'ru'] },
  },
  {
    name: 'the front matter is missing',
    changes: [write(text, 'Просто текст.\n')],
    faults: [`${text}:1:1 front-matter-missing`],
  },
  {
    name: 'the front matter is no YAML',
    changes: [replace(text, 'title: Школа', 'title: "Школа')],
    faults: [`${text}:2:8 not-yaml`],
    says: { detail: 'Missing closing "quote' },
  },
  {
    name: 'a key stands twice in front matter',
    changes: [replace(text, 'summary:', 'title: Школа\nsummary:')],
    faults: [`${text}:3:1 duplicate-key`],
    says: { key: 'title' },
  },
  {
    name: 'a value is an alias',
    changes: [replace(source, 'title: Итоги забега доброты', 'title: &t Итоги\nopening: *t')],
    faults: [`${source}:3:11 yaml-feature`, `${source}:4:10 yaml-feature`],
    says: { found: '&t' },
  },
  {
    name: 'a number is hexadecimal',
    changes: [replace(figure, 'value: 2500', 'value: 0x9C4')],
    faults: [`${figure}:5:12 number-format`],
    says: { found: '0x9C4' },
  },
  {
    name: 'words stand after a #',
    changes: [replace(source, 'title: Итоги забега доброты', 'title: Итоги забега # 4')],
    faults: [`${source}:3:20 lost-words`],
    says: { lost: '# 4' },
  },
  {
    name: 'an MDX page can not be parsed',
    changes: [replace('pages/about/ru.mdx', 'Текст о', 'Текст {')],
    faults: ['pages/about/ru.mdx:6:7 markdown-syntax'],
    says: { detail: expect.stringMatching(/^Unexpected end of file/) },
  },
  {
    name: 'a time of day reads as a directive',
    changes: [replace(text, 'Здесь учатся', 'В 16:11 здесь учатся')],
    faults: [`${text}:6:5 unknown-directive`],
    says: { found: ':11' },
  },
  {
    name: 'a figure is cited without words',
    changes: [replace(text, '[120 детей]', '')],
    faults: [`${text}:6:14 citation-words`],
    says: { figure: 'pupils-school-1' },
  },
  {
    name: 'a figure is cited with nothing but a space',
    changes: [replace(text, '[120 детей]', '[\u00A0]')],
    faults: [`${text}:6:14 citation-words`],
  },
];
