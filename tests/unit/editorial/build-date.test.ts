import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDate, BuildDateError } from '../../../editorial/days/build-date.ts';
import { describeWaiting } from '../../../editorial/report/describe-waiting.ts';
import { lastDueDay } from '../../../editorial/days/due-days.ts';
import { wholeTree, withCopy, write } from '../content-tree.ts';

const lastRelease = '2026-05-20';
const on = (day: string | undefined, now: string): string => buildDate(wholeTree, { BUILD_DATE: day }, new Date(now));

describe('the day of a build', () => {
  test.each([
    ['asked for', '2027-01-10', '2026-11-22T12:00:00Z', '2027-01-10'],
    ['in the past, but not before the last release', lastRelease, '2026-11-22T12:00:00Z', lastRelease],
    ['today', undefined, '2026-11-22T12:00:00Z', '2026-11-22'],
    ['today where nothing is asked', '', '2026-11-22T12:00:00Z', '2026-11-22'],
    ['today in Almaty, where it is tomorrow already', undefined, '2026-11-22T19:00:00Z', '2026-11-23'],
    ['today in Almaty, a second before', undefined, '2026-11-22T18:59:59Z', '2026-11-22'],
    ['that of the last release where the clock is behind', undefined, '1970-01-01T00:00:00Z', lastRelease],
  ])('is %s', (_name, asked, now, expected) => {
    expect(on(asked, now)).toBe(expected);
  });

  test.each(['22.11.2026', '2026-11', '2026-02-30', '2026-11-22T00:00', 'tomorrow', ' 2026-11-22', '2026-11-22~'])(
    'is not %s',
    (asked) => {
      expect(() => on(asked, '2026-11-22T12:00:00Z')).toThrow(BuildDateError);
      expect(() => on(asked, '2026-11-22T12:00:00Z')).toThrow(`BUILD_DATE=${asked} is no day`);
    },
  );

  test('is not before the last release, and the words say which that was', () => {
    expect(() => on('2026-05-19', '2026-11-22T12:00:00Z')).toThrow(
      `BUILD_DATE=2026-05-19: figures were released on ${lastRelease}`,
    );
  });

  test('is told in the languages asked for', () => {
    try {
      on('2026', '2026-11-22T12:00:00Z');
      expect.unreachable();
    } catch (error) {
      expect(error instanceof BuildDateError && error.in(['ru'])).toBe(
        'BUILD_DATE=2026 — не день. Напишите его в виде 2026-11-22.',
      );
    }
  });

  test('is today where there is no ledger, or a broken one', () => {
    for (const change of [(root: string) => rmSync(path.join(root, 'ledger.jsonl')), write('ledger.jsonl', 'x\n')])
      withCopy([change], (root) => expect(buildDate(root, {}, new Date('2026-01-05T12:00:00Z'))).toBe('2026-01-05'));
  });
});

test('nothing but the day of the build is read off a clock', () => {
  const files = globSync(['src/**/*.{ts,astro}', 'editorial/**/*.ts', 'astro.config.mjs', 'scripts/build*.mjs']).filter(
    (file) => /new Date\(\)|Date\.now|Temporal\.Now|performance\.(now|timeOrigin)/.test(readFileSync(file, 'utf8')),
  );
  expect(files).toEqual(['editorial/days/build-date.ts']);
});

describe('builds of two days are the same', () => {
  const last = (date: string): string =>
    withCopy([], (root) => {
      mkdirSync(path.join(root, 'press-releases/hall'));
      cpSync(
        path.join(root, 'press-releases/gym-2017/press-release.yaml'),
        path.join(root, 'press-releases/hall/press-release.yaml'),
      );
      const facts = path.join(root, 'press-releases/hall/press-release.yaml');
      writeFileSync(facts, readFileSync(facts, 'utf8').replace('2026-03-01', '2027-01-10'));
      writeFileSync(path.join(root, 'sources/fund-2027.yaml'), 'published: "2027-03"\n');
      writeFileSync(path.join(root, 'sources/broken.yaml'), 'published: "2027-02-01\n');
      return lastDueDay(root, date);
    });

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-02', '2026-03-02'],
    ['2027-01-09', '2026-03-02'],
    ['2027-01-10', '2027-01-10'],
    ['2027-02-28', '2027-01-10'],
    ['2027-03-01', '2027-03-01'],
    ['2099-01-01', '2027-03-01'],
  ])('as long as nothing comes due: on %s the last day was %s', (date, expected) => {
    expect(last(date)).toBe(expected);
  });
});

test('who waits is told by day, with how many', () => {
  const waiting = [
    { entry: 'figures/a', day: '2027-01-10' },
    { entry: 'press-releases/b', day: '2027-01-10' },
    { entry: 'sources/c', day: '2027-02-01' },
  ];
  expect(describeWaiting(waiting, ['kk', 'ru'])).toEqual([
    '2027-01-10 күніне дейін сайтқа шықпайды (2): figures/a, press-releases/b',
    'До 2027-01-10 на сайт не выйдут (2): figures/a, press-releases/b',
    '2027-02-01 күніне дейін сайтқа шықпайды (1): sources/c',
    'До 2027-02-01 на сайт не выйдут (1): sources/c',
  ]);
  expect(describeWaiting([], ['en'])).toEqual([]);
});
