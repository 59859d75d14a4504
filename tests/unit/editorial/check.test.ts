import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReportedFault } from '../../../editorial/report/report-formats.ts';
import { rules } from '../../../editorial/rules.ts';
import { remove, replace, treeDate, withCopy, write, type Change } from '../content-tree.ts';
import { figure, source, text } from './broken-case.ts';

const program = fileURLToPath(new URL('../../../editorial/check.ts', import.meta.url));

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command within a folder, as `npm run check` does. */
function run(cwd: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], BUILD_DATE: treeDate, ...environment },
  });
  return { status, stdout, stderr };
}

const checkAfter = (changes: readonly Change[], args: readonly string[], environment = {}): Said =>
  withCopy(changes, (root) => run(root, ['.', ...args], environment));

const dangling = replace(figure, 'printed: fund-2017', 'printed: fund-2018');
const misspelt = replace(figure, 'measure: participants', 'measure: participant');
const spaced = replace(source, 'language: ru\n', 'language: ru  \n');

test('whoever asks for help is told how, and has made no mistake', () => {
  expect(checkAfter([], ['--help', '--lang', 'kk'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Қолданылуы: npm run check/) as string,
  });
});

describe('a tree without any fault', () => {
  const said = checkAfter([], ['--lang', 'ru']);

  test('ends with 0, and says how many entries of each kind were proven by how many rules', () => {
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(said.stdout).toContain(`Проверено правил: ${Object.keys(rules).length}.`);
    for (const kind of ['3 источника', '2 учреждения', '4 кампании', '5 показателей', '3 обещания', '1 сумма'])
      expect(said.stdout).toContain(kind);
  });

  test.each([
    [[], {}, /Бәрі дұрыс[^]*Всё в порядке/],
    [[], { LANG: 'kk_KZ.UTF-8' }, /^Бәрі дұрыс(?![^]*Всё)/],
    [['--lang', 'en'], { LANG: 'kk_KZ.UTF-8' }, /^All is well(?![^]*Бәрі)/],
  ])('says so in the language of the report: %j %j', (args, environment, words) => {
    expect(checkAfter([], args, environment).stdout).toMatch(words);
  });

  test('names what the ledger does not hold yet', () => {
    const cutOff: Change = replace(
      'ledger.jsonl',
      /^.*"number":3,.*\n$/m.exec(
        readFileSync(path.join(import.meta.dirname, '../../fixtures/content/whole/ledger.jsonl'), 'utf8'),
      )?.[0] ?? '',
      '',
    );
    const { status, stdout } = checkAfter([cutOff], ['--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('Not in the ledger until “npm run release”: money-spent-2017.');
  });
});

describe('faults', () => {
  test('end it with 1, all of them, sorted by file and place, with words and a caret', () => {
    const { status, stdout, stderr } = checkAfter([dangling, misspelt, remove('measures.yaml')], ['--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.match(/^\S+:\d+:\d+ {2}\S+$/gm)).toEqual([
      `${figure}:18:10  printed-claim`,
      'measures.yaml:1:1  facts-missing',
    ]);
    expect(stdout).toContain('  | printed: fund-2018\n  |          ^');
    expect(stdout).toMatch(/Faults: 2\. The site can’t be built until they are mended\.\n/);
  });

  test('name the closest id of a misspelt one', () => {
    expect(checkAfter([misspelt], ['--lang', 'ru']).stdout).toContain('Возможно, имелось в виду «participants»?');
  });

  test('that stop nothing end it with 0, and are told', () => {
    const { status, stdout } = checkAfter([spaced], ['--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain(`${source}:4:13  trailing-space  (warning)`);
    expect(stdout).toContain('All is well.');
    expect(stdout).toContain('--fix');
  });
});

describe('for GitHub', () => {
  test('each fault is a workflow command, beside its line', () => {
    const { status, stdout } = checkAfter([dangling, spaced], ['--lang', 'en', '--format', 'github']);
    expect(status).toBe(1);
    const [first = '', second = '', counts = ''] = stdout.split('\n');
    expect(first).toMatch(new RegExp(`^::error file=${figure},line=18,col=10,title=printed-claim::.* → .*$`));
    expect(second).toMatch(new RegExp(`^::warning file=${source},line=4,col=13,title=trailing-space::`));
    expect(counts).toMatch(/^Faults: 1\./);
  });

  test('both languages stand in one command', () => {
    const { stdout } = checkAfter([dangling], ['--format', 'github']);
    expect(stdout.match(/^::/gm)).toHaveLength(1);
    expect(stdout).toMatch(/::.*тізімде жоқ.*%0A.*нет →/);
  });

  test('no words of a file become a command or a property of their own', () => {
    const hostile = replace(source, 'language: ru', 'language: |\n  x%0A\n  ::add-mask::y');
    const { stdout } = checkAfter([hostile], ['--lang', 'en', '--format', 'github']);
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toContain('x%250A‹U+000A›::add-mask::y');
  });
});

describe('for tools', () => {
  const faultsIn = (stdout: string): ReportedFault[] => JSON.parse(stdout) as ReportedFault[];

  test('all is data, in every language', () => {
    const { status, stdout, stderr } = checkAfter([dangling, spaced], ['--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const [claim, space] = faultsIn(stdout);
    expect(claim).toEqual({
      file: figure,
      line: 18,
      column: 10,
      rule: 'printed-claim',
      severity: 'error',
      problem: {
        kk: 'printed өрісінде «fund-2018» тұр, бірақ ондай дереккөз тізімде жоқ',
        ru: 'в printed указан «fund-2018», но данных такого источника нет',
        en: expect.stringContaining('fund-2018'),
      },
      remedy: {
        kk: 'мыналардың бірін жазыңыз: fund-2017, paper-2017',
        ru: 'выберите один из: fund-2017, paper-2017',
        en: expect.stringContaining('fund-2017, paper-2017'),
      },
      fixable: false,
    });
    expect(space).toMatchObject({
      severity: 'warning',
      fixable: true,
      fix: { line: 4, endLine: 4, text: 'language: ru' },
    });
  });

  test('nothing is an empty list', () => {
    expect(checkAfter([], ['--format', 'json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test('what was mended is told beside the data', () => {
    const { stdout, stderr } = checkAfter([spaced], ['--format', 'json', '--fix', '--lang', 'en']);
    expect(stdout).toBe('[]\n');
    expect(stderr).toBe(`Mended: ${source} (trailing-space)\n`);
  });
});

describe('--fix', () => {
  const windows =
    '\uFEFF---\r\ntitle: Школа №\u00A01\r\nsummary: О школе. \r\n---\r\n\r\nЗдесь :figure[120 детей]{#pupils-school-1}.\r\n';

  test('mends what is safe to mend, says where and what, and reports what is left', () => {
    withCopy([dangling, spaced, write(text, windows)], (root) => {
      const { status, stdout } = run(root, ['.', '--fix', '--lang', 'ru']);
      expect(status).toBe(1);
      expect(stdout).toContain(`Исправлено: ${text} (byte-order-mark, line-ends, trailing-space)\n`);
      expect(stdout).toContain(`Исправлено: ${source} (trailing-space)\n`);
      expect(stdout.match(/^\S+:\d+:\d+ /gm)).toEqual([`${figure}:18:10 `]);
      expect(readFileSync(path.join(root, text), 'utf8')).toBe(
        '---\ntitle: Школа №\u00A01\nsummary: О школе.\n---\n\nЗдесь :figure[120 детей]{#pupils-school-1}.\n',
      );
      expect(run(root, ['.', '--fix', '--lang', 'ru']).stdout).not.toContain('Исправлено');
    });
  });

  test('touches no file without a fault that it can mend, and leaves none behind', () => {
    withCopy([spaced, dangling], (root) => {
      const list = (): string[] => (readdirSync(root, { recursive: true }) as string[]).sort();
      const times = (): Map<string, number> =>
        new Map(list().map((file) => [file, statSync(path.join(root, file)).ino]));
      const [before, names] = [times(), list()];
      run(root, ['.', '--fix']);
      expect(list()).toEqual(names);
      expect(names.filter((file) => before.get(file) !== times().get(file))).toEqual([source]);
    });
  });

  test('leaves the ledger alone, and files that are no UTF-8', () => {
    const bytes = Uint8Array.of(0x61, 0x20, 0x0d, 0x0a, 0xe8, 0x20, 0x0a);
    withCopy([write(source, bytes), replace('ledger.jsonl', '"number":3', '"number":3 ')], (root) => {
      const ledger = readFileSync(path.join(root, 'ledger.jsonl'));
      expect(run(root, ['.', '--fix']).status).toBe(1);
      expect(readFileSync(path.join(root, 'ledger.jsonl'))).toEqual(ledger);
      expect(new Uint8Array(readFileSync(path.join(root, source)))).toEqual(bytes);
    });
  });
});

describe('a command that can not be understood', () => {
  test.each([
    [['--lang', 'de'], '--lang de: напишите одно из: kk, ru, en.'],
    [['--lang'], '--lang: напишите одно из: kk, ru, en.'],
    [['--format=xml'], '--format xml: напишите одно из: text, github, json.'],
    [['--fxi'], '«--fxi» непонятно.'],
    [['--fix=no'], '«--fix=no» непонятно.'],
    [['one', 'two'], '«two» непонятно.'],
    [['no/such/folder'], 'Папки «no/such/folder» нет.'],
    [['package.json'], 'Папки «package.json» нет.'],
    [['--fxi', '--lang', 'en'], '“--fxi” is not understood.'],
  ])('%j ends with 1 and a word about it', (args, words) => {
    const { status, stdout, stderr } = run('.', args, { LANG: 'ru_RU.UTF-8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(words);
  });

  test('is told of in Kazakh and Russian where no language is asked for, with the right use', () => {
    expect(run('.', ['--fxi']).stderr).toMatch(/түсініксіз[^]*непонятно[^]*Қолданылуы[^]*Как пользоваться/);
  });

  test('a day that is none is told of, too', () => {
    expect(checkAfter([], ['--lang', 'en'], { BUILD_DATE: 'today' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('BUILD_DATE=today'),
    });
  });
});
