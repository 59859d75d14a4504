import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleDay, withExample } from '../../../editorial/examples/example-tree.ts';
import { examineContent } from '../../../editorial/gate/load-content.ts';
import { isTextFile, readRawFolder } from '../../../editorial/gate/raw-files.ts';
import { messageLanguages, type Rule } from '../../../editorial/rule.ts';
import { rules } from '../../../editorial/rules.ts';
import type { FaultRule } from '../../../src/model/fault.ts';
import { spelling } from '../../../src/model/number-words/tokens.ts';
import { carryOut, placeOf, write } from '../content-tree.ts';
import { toldAfter } from './told-after.ts';

const all = Object.entries(rules) as [FaultRule, Rule<FaultRule>][];

test('every rule has one file of its own', () => {
  const files = globSync('editorial/rules/*.ts').map((file) => path.basename(file, '.ts'));
  expect(files.sort()).toEqual(Object.keys(rules).sort());
});

describe.each(all)('%s:', (id, rule) => {
  test('the bad example breaks this rule alone', () => {
    const { file, at = '' } = rule.bad;
    const place = at.split(':').length === 2 ? `${file}:${at}` : at;
    expect(toldAfter(carryOut(rule.bad)).map(placeOf)).toEqual([`${place} ${id}`]);
  });

  test('the good example is right', () => {
    expect(toldAfter(carryOut(rule.good)).map(placeOf)).toEqual([]);
  });

  test('what it protects is one sentence in each language', () => {
    for (const language of messageLanguages) expect(rule.protects[language]).toMatch(/^\P{Ll}[^\n]*[^.]\.$/u);
  });
});

describe.each(all.filter(([, { fix }]) => fix))('what %s mends', (id, rule) => {
  const { path: inside, text } = withExample(rule.bad, (root) => {
    const [found] = examineContent(root, root, sampleDay).faults;
    const raw = readRawFolder(root, root).files.find(({ file }) => file === found?.file);
    return { path: raw?.path ?? '', text: raw?.text ?? '' };
  });
  const file = { file: inside, path: inside, bytes: Buffer.from(text), size: 0, text };
  const mended = rule.fix?.(text, file) ?? text;
  // A letter may become the one of the other alphabet that looks like it.
  const letters = (words: string): string =>
    words
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(spelling)
      .join('');

  test('has no fault any more', () => {
    expect(mended).not.toBe(text);
    expect(toldAfter(carryOut(rule.bad), write(inside, mended)).map(placeOf)).toEqual([]);
  });

  test('is mended once for all', () => {
    expect(rule.fix?.(mended, { ...file, text: mended })).toBe(mended);
  });

  test('says what it said before', () => {
    expect(letters(mended)).toBe(letters(text));
  });

  test('leaves what is right as it is', () => {
    for (const raw of readRawFolder('src/content', '.').files)
      if (isTextFile(raw.path) && Array.from(rule.find?.(raw) ?? []).length === 0 && rule.find)
        expect({ [id]: rule.fix?.(raw.text ?? '', raw) }).toEqual({ [id]: raw.text });
  });
});

test('no two rules protect the same', () => {
  for (const language of messageLanguages) {
    const sentences = all.map(([, { protects }]) => protects[language]);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
