import { describe, expect, test } from 'vitest';
import { fill, toCounter } from '../../../src/search/page/words.ts';

describe('a message', () => {
  test('takes words in order', () => {
    expect(fill('«%» деген сөз жоқ, «%» деп іздедік.', 'марофон', 'марафон')).toBe(
      '«марофон» деген сөз жоқ, «марафон» деп іздедік.',
    );
  });

  test('takes a reader’s words as they are', () => {
    expect(fill('Без слова «%».', "$& $' <b>")).toBe("Без слова «$& $' <b>».");
  });
});

test.each([
  [1, 'Найден 1 результат'],
  [2, 'Найдено 2 результата'],
  [11, 'Найдено 11 результатов'],
  [21, 'Найден 21 результат'],
  [104, 'Найдено 104 результата'],
  [1250, 'Найдено 1\u00a0250 результатов'],
])('%i is counted as Russian counts', (count, words) => {
  const forms = {
    one: 'Найден % результат',
    few: 'Найдено % результата',
    many: 'Найдено % результатов',
    other: 'Найдено % результата',
  };
  expect(toCounter('ru')(forms, count)).toBe(words);
});
