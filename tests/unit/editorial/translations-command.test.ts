import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { describeUnrecorded } from '../../../editorial/translations/describe-unrecorded.ts';
import { runTranslations, type Answer } from '../../../editorial/translations/command.ts';
import { remove, replace, wholeTree, write, type Change } from '../content-tree.ts';

const entry = 'press-releases/gym-2017';
const original = `${entry}/ru.md`;
const translation = `${entry}/kk.md`;
const today = '2026-06-01';

/** A project with a copy of the whole tree, in which commands are run one after another. */
class Desk {
  readonly folder: string;
  readonly content: string;

  constructor(folder: string) {
    this.folder = folder;
    this.content = path.join(folder, 'content');
  }

  run(...args: readonly string[]): Answer {
    return runTranslations(['--content', this.content, '--lang', 'ru', ...args], { BUILD_DATE: today });
  }

  change(...changes: readonly Change[]): void {
    for (const change of changes) change(this.content);
  }

  git(...args: readonly string[]): void {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Айша', '-c', 'user.email=a@site.example', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: this.folder,
        encoding: 'utf8',
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-05-02T12:00:00Z', GIT_AUTHOR_DATE: '2026-05-02T12:00:00Z' },
      },
    );
    if (status !== 0) throw new Error(stderr);
  }

  commit(subject: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', subject);
  }

  get records(): string {
    return readFileSync(path.join(this.content, 'translations.jsonl'), 'utf8');
  }

  record(key = entry): { words: string[][]; stated: string[]; date: string; waivers?: object[] } {
    const line = this.records.split('\n').find((each) => each.includes(`"${key}"`));
    return JSON.parse(line ?? 'null') as ReturnType<Desk['record']>;
  }
}

function atDesk(use: (desk: Desk) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
  try {
    const desk = new Desk(folder);
    cpSync(wholeTree, desk.content, { recursive: true });
    use(desk);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const accepted = (desk: Desk): void => {
  expect(desk.run('accept', entry, 'kk', '--date', '2026-03-01')).toMatchObject({ isDone: true });
};
const reworded = replace(original, 'Обещанный зал передан.', 'Обещанный зал наконец передан.');

describe('the table', () => {
  test('names every entry, its original and the state of each translation, and counts them', () => {
    atDesk((desk) => {
      accepted(desk);
      const { isDone, text } = desk.run();
      expect(isDone).toBe(true);
      expect(text).toMatch(/^запись +kk +ru$/m);
      expect(text).toMatch(/^press-releases\/gym-2017 +сверен +оригинал$/m);
      expect(text).toMatch(/^press-releases\/announcement-2018 +оригинал +нет$/m);
      expect(text).toMatch(/^institutions\/school-1 +оригинал +не сверен$/m);
      expect(text).toMatch(/^pages\/about +оригинал +не сверен$/m);
      expect(text).toContain(
        'Записей с текстами: 11.\n  kk: оригинал 6, не сверен 3, нет 1, сверен 1\n  ru: оригинал 5, не сверен 5, нет 1',
      );
    });
  });

  test.each([
    ['kk', 'түпнұсқа'],
    ['en', 'original'],
  ])('speaks %s', (language, word) => {
    atDesk((desk) => {
      expect(desk.run('--lang', language).text).toContain(word);
    });
  });

  test('shows what changed beside the translation, and that former words are not known without git', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(reworded);
      const { isDone, text } = desk.run();
      expect(isDone).toBe(true);
      expect(text).toMatch(/^press-releases\/gym-2017 +устарел +оригинал$/m);
      expect(text).toContain(`${entry} ru → kk: устарел: последний раз сверен 2026-03-01`);
      expect(text).toMatch(
        /− \(прежних слов в истории нет\) +│ Уәде етілген зал тапсырылды\.\n +\+ Обещанный зал наконец передан\. +│/,
      );
      expect(text).toContain(`npm run translations -- accept ${entry} kk`);
      expect(text).toContain(`npm run translations -- waive ${entry} kk`);
    });
  });

  test('names the figures that changed, and offers no waiver for them', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(
        replace(original, 'На зал ушло', 'В 2018 году на зал ушло'),
        replace(translation, 'Залға', '2018 жылы залға'),
      );
      const { text } = desk.run();
      expect(text).toContain('изменились данные: было —, стало «2018»');
      expect(text).not.toContain('waive');
    });
  });
});

describe('with a history', () => {
  const withHistory = (use: (desk: Desk) => void): void => {
    atDesk((desk) => {
      desk.git('init', '--quiet');
      desk.commit('Первая запись');
      accepted(desk);
      desk.commit('Перевод сверен');
      desk.change(reworded);
      desk.commit('Зал наконец передан');
      desk.change(replace(original, 'наконец передан', 'наконец-то передан'));
      desk.commit('Ещё правка');
      use(desk);
    });
  };

  test('the former words are shown, and the first change that made it stale', () => {
    withHistory((desk) => {
      const { text } = desk.run();
      expect(text).toMatch(/первая правка: [0-9a-f]{7,}, 2026-05-02, «Зал наконец передан»/);
      expect(text).toMatch(
        /− Обещанный зал передан\. +│ Уәде етілген зал тапсырылды\.\n +\+ Обещанный зал наконец-то передан\. +│/,
      );
    });
  });

  test('all of it is there for tools', () => {
    withHistory((desk) => {
      const { isDone, text } = desk.run('--format', 'json');
      expect(isDone).toBe(true);
      const entries = JSON.parse(text) as { entry: string; original: string; translations: object[] }[];
      expect(entries).toHaveLength(11);
      expect(entries.find((each) => each.entry === entry)).toMatchObject({
        original: 'ru',
        translations: [
          {
            locale: 'kk',
            state: 'stale',
            date: '2026-03-01',
            waivers: [],
            stated: null,
            since: { date: '2026-05-02', subject: 'Зал наконец передан' },
            changes: [
              {
                was: ['Обещанный зал передан.'],
                now: ['Обещанный зал наконец-то передан.'],
                translation: ['Уәде етілген зал тапсырылды.'],
              },
            ],
          },
        ],
      });
    });
  });

  test('a shallow clone knows what changed, but neither the former words nor since when', () => {
    withHistory((desk) => {
      desk.git('clone', '--quiet', '--depth', '1', `file://${desk.folder}`, 'clone');
      const { isDone, text } = new Desk(path.join(desk.folder, 'clone')).run();
      expect(isDone).toBe(true);
      expect(text).toMatch(/− \(прежних слов в истории нет\) +│ Уәде етілген зал тапсырылды\./);
      expect(text).not.toContain('первая правка');
    });
  });

  test('a change that is not committed is told as well', () => {
    withHistory((desk) => {
      expect(desk.run('accept', entry, 'kk').isDone).toBe(true);
      desk.commit('Снова сверен');
      desk.change(replace(original, 'наконец-то передан', 'передан детям'));
      const { text } = desk.run();
      expect(text).toContain('− Обещанный зал наконец-то передан.');
      expect(text).not.toContain('первая правка');
    });
  });
});

describe('accept', () => {
  test('writes a record, and a second one beside it in its order', () => {
    atDesk((desk) => {
      accepted(desk);
      const { text } = desk.run('accept', 'school-1', 'ru');
      expect(text).toBe(`+ institutions/school-1 ru: сверен ${today}\nЗаписано: 1.`);
      expect(desk.records.split('\n').map((line) => /"entry":"([^"]*)"/.exec(line)?.[1])).toEqual([
        'institutions/school-1',
        entry,
        undefined,
      ]);
      expect(desk.record()).toMatchObject({ date: '2026-03-01', stated: ['money-spent-2017: 1200000'] });
    });
  });

  test('makes a stale translation current', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(reworded, replace(translation, 'Уәде етілген зал тапсырылды.', 'Зал ақыры тапсырылды.'));
      expect(desk.run('accept', entry, 'kk').isDone).toBe(true);
      expect(desk.run().text).toMatch(/^press-releases\/gym-2017 +сверен +оригинал$/m);
    });
  });

  test('records all that have no record, and touches no stale one', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(reworded);
      const { isDone, text } = desk.run('accept', '--unrecorded');
      expect(isDone).toBe(true);
      expect(text).toMatch(/Записано: 8\.$/);
      expect(desk.record().date).toBe('2026-03-01');
      expect(desk.run().text).toMatch(/^press-releases\/gym-2017 +устарел/m);
      expect(desk.run('accept', '--unrecorded').text).toBe('Записано: 0.');
    });
  });

  test.each([
    [
      'an entry that isn’t there',
      ['press-releases/gym-2071', 'kk'],
      'Возможно, имелось в виду «press-releases/gym-2017»?',
    ],
    ['an id that is misspelt', ['gim-2017', 'kk'], 'Возможно, имелось в виду «press-releases/gym-2017»?'],
    ['a language that the site hasn’t', [entry, 'en'], 'Языка «en» на сайте нет, есть kk, ru.'],
    ['a language without a text', ['announcement-2018', 'ru'], 'текста «ru» нет. Сначала напишите его.'],
    ['the original itself', [entry, 'ru'], 'текст «ru» и есть оригинал'],
    [
      'a day that isn’t one',
      [entry, 'kk', '--date', '1 марта'],
      'напишите день в виде 2026-11-22, не позже 2026-06-01',
    ],
    ['a day that is to come', [entry, 'kk', '--date', '2026-06-02'], 'не позже 2026-06-01'],
    ['no language', [entry], 'Команда пишется так:'],
    ['too much', [entry, 'kk', 'ru'], 'Команда пишется так:'],
    ['an option that there isn’t', [entry, 'kk', '--force'], 'Команда пишется так:'],
  ])('refuses %s', (_name, args, message) => {
    atDesk((desk) => {
      const { isDone, text } = desk.run('accept', ...args);
      expect(isDone).toBe(false);
      expect(text).toContain(message);
      expect(desk.records).toBe('');
    });
  });

  test('refuses what is current already, and a day before the one recorded', () => {
    atDesk((desk) => {
      accepted(desk);
      expect(desk.run('accept', entry, 'kk').text).toContain('не устарел (сверен 2026-03-01)');
      desk.change(reworded);
      expect(desk.run('accept', entry, 'kk', '--date', '2026-02-01').text).toContain('не раньше 2026-03-01');
    });
  });

  test('refuses content with a fault, a figure that only the original changed among them', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(replace(original, 'На зал ушло', 'В 2018 году на зал ушло'));
      const { isDone, text } = desk.run('accept', entry, 'kk');
      expect(isDone).toBe(false);
      expect(text).toMatch(/press-releases\/gym-2017\/ru\.md:6:3 {2}parity/);
      expect(desk.record().date).toBe('2026-03-01');
    });
  });

  test('mends a record that a hand has changed, and drops what a merge has left', () => {
    atDesk((desk) => {
      accepted(desk);
      writeFileSync(
        path.join(desk.content, 'translations.jsonl'),
        `<<<<<<< HEAD\n${desk.records.replace('2026-03-01', '2026-04-01')}=======\n`,
      );
      expect(desk.run('accept', entry, 'kk').isDone).toBe(true);
      expect(desk.records.split('\n')).toHaveLength(2);
      expect(desk.record().date).toBe(today);
    });
  });

  test('leaves out the record of a text that is gone', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(remove(translation));
      expect(desk.run('accept', 'school-1', 'ru').isDone).toBe(true);
      expect(desk.records).not.toContain(entry);
    });
  });
});

describe('waive', () => {
  const waive = (desk: Desk, ...more: readonly string[]): Answer =>
    desk.run('waive', entry, 'kk', '--because', 'Исправлена опечатка.', '--by', 'Айша', ...more);

  test('records a reason and a name, and the translation is current again', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(reworded);
      expect(waive(desk)).toMatchObject({
        isDone: true,
        text: `+ ${entry} kk: записано, что перевод менять не нужно\nЗаписано: 1.`,
      });
      expect(desk.record()).toMatchObject({
        date: '2026-03-01',
        waivers: [{ date: today, because: 'Исправлена опечатка.', by: 'Айша' }],
      });
      const { text } = desk.run();
      expect(text).toMatch(/^press-releases\/gym-2017 +сверен +оригинал$/m);
      expect(text).toContain(`${today}: перевод менять не нужно (Айша): Исправлена опечатка.`);
    });
  });

  test('is forgotten once the translation is accepted', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(reworded);
      waive(desk);
      expect(desk.run('accept', entry, 'kk').isDone).toBe(true);
      expect(desk.record().waivers).toBeUndefined();
    });
  });

  test('refuses a changed figure, also where both texts have it', () => {
    atDesk((desk) => {
      accepted(desk);
      desk.change(
        replace(original, 'На зал ушло', 'В 2018 году на зал ушло'),
        replace(translation, 'Залға', '2018 жылы залға'),
      );
      const { isDone, text } = waive(desk);
      expect(isDone).toBe(false);
      expect(text).toContain('в оригинале изменились данные: было —, стало «2018»');
      expect(desk.record().waivers).toBeUndefined();
    });
  });

  test('refuses what nobody has accepted, what is not stale, and a missing reason or name', () => {
    atDesk((desk) => {
      expect(waive(desk).text).toContain('ещё не сверен');
      accepted(desk);
      expect(waive(desk).text).toContain('не устарел');
      desk.change(reworded);
      expect(desk.run('waive', entry, 'kk').text).toContain('Нужны причина и имя');
      expect(desk.run('waive', entry, 'kk', '--because', ' ', '--by', 'Айша').text).toContain('Нужны причина и имя');
      expect(waive(desk, '--date', '2026-02-01').text).toContain('не раньше 2026-03-01');
    });
  });
});

test('a command that there isn’t, and a format that there isn’t, are told apart from the table', () => {
  atDesk((desk) => {
    for (const args of [['forget', entry, 'kk'], ['--format', 'csv'], ['--because']])
      expect(desk.run(...args)).toMatchObject({ isDone: false, text: expect.stringContaining('npm run') as string });
  });
});

test('a wrong record stops the table of no other translation', () => {
  atDesk((desk) => {
    desk.change(write('translations.jsonl', 'x\n'));
    expect(desk.run().isDone).toBe(true);
  });
});

test('the script ends with 1 where nothing could be done, and says so on the standard error', () => {
  atDesk(({ content }) => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['editorial/translations.ts', '--content', content, '--lang', 'ru', ...args], {
        encoding: 'utf8',
        env: { ...process.env, BUILD_DATE: today },
      });
    expect(run()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('pages/about') as string });
    expect(run('accept', 'gim-2017', 'kk')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('gym-2017') as string,
    });
  });
});

test('the check names what nobody has recorded, and nothing once all is', () => {
  atDesk((desk) => {
    const unrecorded = (): readonly string[] =>
      describeUnrecorded(loadContent(desk.content, desk.folder, today).translations, ['ru']);
    expect(unrecorded()).toEqual([
      expect.stringMatching(/\(9\): institutions\/school-1 ru, .*, press-releases\/gym-2017 kk, .*pages\/method ru\./),
    ]);
    expect(desk.run('accept', '--unrecorded').isDone).toBe(true);
    expect(unrecorded()).toEqual([]);
  });
});

test('--help says how the command is used, and is no fault', () => {
  const { isDone, text } = runTranslations(['--help', '--lang', 'ru'], {});
  expect(isDone).toBe(true);
  expect(text).toContain('npm run translations -- accept');
});
