import { describe, expect, test } from 'vitest';
import type { ProseRun } from '../../../src/model/prose-run.ts';
import { readBody } from '../../../src/model/text-markup.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';

const texts = (runs: readonly ProseRun[]): string[] => runs.map(({ text }) => text);
const inMarkdown = (body: string): readonly ProseRun[] => readBody(body, 'md').proseIn('ru');
const inYaml = (text: string, language?: string): readonly ProseRun[] => readYaml(text, 'x.yaml').proseIn(language);

/** How the source writes some words of a run. */
function written(source: string, [run]: readonly ProseRun[], words: string): string {
  const at = run?.text.indexOf(words) ?? -1;
  if (!run || at === -1) throw new Error(`no “${words}”`);
  const { from, to } = run.sourceOf(at, at + words.length);
  return source.slice(from, to);
}

describe('the words of a text', () => {
  test.each([
    ['а *б* **в**', ['а б в']],
    ['## Заголовок\n\nа\nб', ['Заголовок', 'а\nб']],
    ['> а\n> б', ['а\nб']],
    ['- а\n- б', ['а', 'б']],
    ['| а | б |\n|---|---|\n| в | г |', ['а', 'б', 'в', 'г']],
    ['а :figure[35 млн]{#x source=y} б :plain[5]', ['а 35 млн б 5']],
    ['а [б "в"](https://x.example "г") д', ['а б "в" д']],
    ['а `"код"` б', ['а \uFFFC б']],
    ['а https://x.example/a...b б <https://x.example>', ['а \uFFFC б \uFFFC']],
    ['```\n"код"\n```', []],
    ['![школа](a.jpg "вид")', ['школа', '\uFFFC']],
    ['а&nbsp;б \\"в\\"', ['а\uFFFCб "в"']],
    ['а  \nб', ['а\nб']],
  ])('in %j are %j', (body, words) => {
    expect(texts(inMarkdown(body))).toEqual(words);
  });

  test.each([
    ['а *бвг* д', 'бвг', 'бвг'],
    ['> а\n>   б "в"', '"в"', '"в"'],
    ['а \\"б', '"', '\\"'],
    ['а &amp; б "в"', '"в"', '"в"'],
    ['\uFFFD😀 а **б** "в"', '"в"', '"в"'],
    ['а :figure[35 млн]{#x} тенге', 'млн тенге', 'млн]{#x} тенге'],
  ])('in %j, %j are written %j', (body, words, source) => {
    expect(written(body, inMarkdown(body), words)).toBe(source);
  });
});

describe('the words of facts', () => {
  test.each([
    ['title:\n  kk: А\n  ru: Б\n', ['kk А', 'ru Б']],
    ['name: А\nkk: Б\n', []],
    ['evidence: "А"\nsource: x\ntitle: Б\n', []],
    [
      'names:\n  - language: kk\n    text: А\n    source: x\n  - language: ru\n    text: Б\n    translation: true\n',
      ['ru Б'],
    ],
    ['a:\n  kk: 5\n  ru: Б\n', ['ru Б']],
  ])('in %j are %j', (text, words) => {
    expect(inYaml(text).map(({ language, text: own }) => `${language} ${own}`)).toEqual(words);
  });

  test('in front matter are the title and the like, in the language of the text', () => {
    const runs = inYaml('title: А\nsummary: Б\nonlyHere:\n  - what: "15"\n    because: В\n', 'ru');
    expect(runs.map(({ language, text }) => `${language} ${text}`)).toEqual(['ru А', 'ru Б', 'ru В']);
  });

  test.each([
    ["kk: x\nru: 'а ''б'' в'\n", "а 'б' в", "'б'", "''б''"],
    ['kk: x\nru: "а \\"б\\" в"\n', 'а "б" в', '"б"', '\\"б\\"'],
    ['kk: x\nru: "а\\u00ADб"\n', undefined, '', ''],
    ['kk: x\nru: а\n  б - в\n', 'а\nб - в', '-', '-'],
    ['kk: x\nru: >-\n  а\n  б - в\n', 'а\nб - в', 'б - в', 'б - в'],
    ['kk: x\nru: |\n    а\n    б\n', 'а\nб', 'б', 'б'],
    ['kk: x\nru: "а \\\n  б"\n', 'а б', 'а б', 'а \\\n  б'],
  ])('are found where they stand in %j', (text, words, part, source) => {
    const runs = inYaml(text).filter(({ language }) => language === 'ru');
    if (words === undefined) return expect(runs).toEqual([]);
    expect(texts(runs)).toEqual([words]);
    expect(written(text, runs, part)).toBe(source);
  });
});
