import { describe, expect, test } from 'vitest';
import { readBody, wholePassage } from '../../../src/model/text-markup.ts';
import {
  acceptedRecord,
  readTranslationRecords,
  toRecordsText,
  waivedRecord,
} from '../../../src/model/translation-record.ts';

const start = { line: 1, column: 1 };
const original = (body: string) => ({
  locale: 'ru',
  passages: [wholePassage('Школа', start), wholePassage('О школе.', start), ...readBody(body, 'md').passages],
});
const record = (entry: string, locale = 'kk', body = 'Пришли :figure[12 детей]{#pupils}. Потом ушли.') =>
  acceptedRecord({ entry, locale, date: '2026-03-01' }, original(body));
const read = (text: string) => readTranslationRecords(text, 'translations.jsonl');
const problems = (text: string): string[] =>
  read(text).faults.map(({ line, parameters }) => `${line} ${'problem' in parameters ? parameters.problem : ''}`);

describe('records', () => {
  const school = record('institutions/school-1');
  const run = record('campaigns/run-2017');
  const lines = toRecordsText([school, record('institutions/school-1', 'en'), run]);

  test('are a line each, in the order of entry and language', () => {
    expect(lines.split('\n').map((line) => line.slice(0, 50))).toEqual([
      '{"entry":"campaigns/run-2017","locale":"kk","date"',
      '{"entry":"institutions/school-1","locale":"en","da',
      '{"entry":"institutions/school-1","locale":"kk","da',
      '',
    ]);
  });

  test('hold the original’s sentences by passage and what it states', () => {
    expect(school.words.map((digests) => digests.length)).toEqual([1, 1, 2]);
    expect(school.stated).toEqual(['pupils: 12']);
    expect(school.waivers).toBeUndefined();
  });

  test('are read as they were written, with their lines', () => {
    const { records, faults } = read(lines);
    expect(faults).toEqual([]);
    expect(records.map(({ entry, line }) => [entry, line])).toEqual([
      ['campaigns/run-2017', 1],
      ['institutions/school-1', 2],
      ['institutions/school-1', 3],
    ]);
    expect(toRecordsText(records)).toBe(lines);
  });

  test('are read with Windows line ends and blank lines', () => {
    expect(read(`\r\n${lines.replaceAll('\n', '\r\n')}\r\n`)).toMatchObject({ faults: [], records: { length: 3 } });
  });

  test('of an empty file are none', () => {
    expect(read('')).toEqual({ records: [], faults: [] });
  });
});

describe('a record is refused', () => {
  const line = toRecordsText([record('institutions/school-1')]);

  test.each([
    ['that is no JSON', 'x\n', 'unreadable'],
    ['left by a merge', '<<<<<<< HEAD\n', 'unreadable'],
    ['of what is no entry', line.replace('institutions/school-1', '../school-1'), 'unreadable'],
    ['of a collection without texts', line.replace('institutions/', 'figures/'), 'unreadable'],
    ['with a field too many', line.replace('{"entry"', '{"by":"x","entry"'), 'unreadable'],
    ['without a day', line.replace('2026-03-01', '2026-03'), 'unreadable'],
    ['whose day was changed by hand', line.replace('2026-03-01', '2026-09-01'), 'seal'],
    ['whose digest was changed by hand', line.replace(/\["[0-9a-f]{12}/, '["0123456789ab'), 'seal'],
    ['whose figure was changed by hand', line.replace('pupils: 12', 'pupils: 15'), 'seal'],
  ])('%s', (_name, text, problem) => {
    expect(problems(text)).toEqual([`1 ${problem}`]);
    expect(read(text).records).toEqual([]);
  });

  test('that stands twice; the first one holds', () => {
    expect(problems(line + line)).toEqual(['2 twice']);
    expect(read(line + line).records).toHaveLength(1);
  });

  test('and the others are read all the same', () => {
    const { records } = read(`x\n${toRecordsText([record('campaigns/run-2017')])}`);
    expect(records.map(({ entry, line: number }) => [entry, number])).toEqual([['campaigns/run-2017', 2]]);
  });
});

describe('a waiver', () => {
  const before = record('institutions/school-1');
  const waiver = { date: '2026-04-01', because: 'Опечатка.', by: 'Айша' };
  const waived = waivedRecord(before, original('Пришли :figure[12 детей]{#pupils}. Потом они ушли.'), waiver);

  test('takes over the new words and keeps the day and what was stated', () => {
    expect(waived).toMatchObject({ date: '2026-03-01', stated: ['pupils: 12'], waivers: [waiver] });
    expect(waived.words[2]?.[0]).toBe(before.words[2]?.[0]);
    expect(waived.words[2]?.[1]).not.toBe(before.words[2]?.[1]);
  });

  test('keeps what was stated even where the new words state something else, so that the gate sees it', () => {
    expect(waivedRecord(before, original('Пришли :figure[15 детей]{#pupils}.'), waiver).stated).toEqual(['pupils: 12']);
  });

  test('is added to those before it and read back', () => {
    const again = waivedRecord(waived, original('Иначе.'), { ...waiver, date: '2026-05-01' });
    const { records, faults } = read(toRecordsText([again]));
    expect(faults).toEqual([]);
    expect(records[0]?.waivers?.map(({ date }) => date)).toEqual(['2026-04-01', '2026-05-01']);
  });

  test('without a reason or a name is refused', () => {
    for (const wrong of [
      { ...waiver, because: '' },
      { ...waiver, by: ' ' },
    ])
      expect(problems(toRecordsText([waivedRecord(before, original('Иначе.'), wrong)]))).toEqual(['1 unreadable']);
  });
});
