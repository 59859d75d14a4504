import { describe, expect, test } from 'vitest';
import { quoteLine, visible } from '../../../editorial/report/quoted-line.ts';

describe('a caret stands under', () => {
  test.each([
    ['a letter', 'printed: fund-2018', 10, 'printed: fund-2018', '         ^'],
    ['the first letter', 'абв', 1, 'абв', '^'],
    ['the end of the line', 'абв', 4, 'абв', '   ^'],
    ['what stands after tabs', '\tа\tб', 4, '\tа\tб', '\t \t^'],
    ['what stands after wide letters', '日本 x', 4, '日本 x', '     ^'],
    ['what stands after an emoji', '🏃x', 3, '🏃x', '  ^'],
    ['what stands after letters with accents apart', 'и\u0306и\u0306x', 5, 'и\u0306и\u0306x', '  ^'],
    ['the letter whose accent it is', 'аи\u0306', 3, 'аи\u0306', ' ^'],
    ['the whole of an emoji', 'а🏃', 3, 'а🏃', ' ^'],
    ['a line that is shorter than told', 'аб', 9, 'аб', '  ^'],
  ])('%s', (_name, line, column, quoted, caret) => {
    expect(quoteLine(line, column)).toEqual([quoted, caret]);
  });
});

describe('signs that nobody sees', () => {
  test.each([
    ['that turn the direction', '\u202Eабв', '‹U+202E›абв'],
    ['of no width', 'а\u200Bб', 'а‹U+200B›б'],
    ['that would order a terminal about', '\u001B[2Jа', '‹U+001B›[2Jа'],
    ['that are nothing', 'а\u0000', 'а‹U+0000›'],
    ['that are half of another', 'а\uD83Cб', 'а‹U+D83C›б'],
    ['that begin a line in some programs', 'а\u2028б', 'а‹U+2028›б'],
  ])('are told by their number: those %s', (_name, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('leave a tab and a no-break space as they are', () => {
    expect(visible('а\tб\u00A0в')).toBe('а\tб\u00A0в');
  });

  test('take the room of their number above the caret', () => {
    expect(quoteLine('а\u200Bб', 3)).toEqual(['а‹U+200B›б', '         ^']);
  });
});

describe('of a long line', () => {
  const line = `${'а'.repeat(300)}!${'б'.repeat(300)}`;

  test('the part around the caret is quoted, and what was cut is marked', () => {
    const [quoted, caret] = quoteLine(line, 301);
    expect(quoted).toBe(`…${'а'.repeat(60)}!${'б'.repeat(49)}…`);
    expect(quoted[caret.indexOf('^')]).toBe('!');
  });

  test('nothing is cut where it fits', () => {
    expect(quoteLine(`${'а'.repeat(60)}!${'б'.repeat(49)}`, 61)[0]).not.toContain('…');
    expect(quoteLine(`!${'б'.repeat(109)}`, 1)[0]).not.toContain('…');
  });

  test('a letter is never cut apart from its accent', () => {
    const [quoted] = quoteLine(`${'и\u0306'.repeat(100)}!`, 201);
    expect(quoted).toBe(`…${'и\u0306'.repeat(60)}!`);
  });

  test('wide letters and numbers of unseen signs count as wide as they are', () => {
    expect(quoteLine('日'.repeat(100), 101)[0]).toBe(`…${'日'.repeat(30)}`);
    expect(quoteLine('\u200B'.repeat(100), 1)[0].length).toBeLessThan(120);
  });
});
