import { expect, test, vi } from 'vitest';
import { toNotes } from '../../../src/search/page/notes.ts';
import type { Messages } from '../../../src/search/page/words.ts';
import type { Answer } from '../../../src/search/query/find.ts';

const messages = {
  tips: 'советы',
  droppedWord: 'без слова «%»',
  droppedWords: 'без слов «%»',
  corrected: '«%» → «%»',
  partial: 'не все слова',
  spellings: 'или:',
} as Messages;
const hit = { id: 'a', score: 1, data: () => Promise.reject(new Error('not asked for')) };
const answer: Answer = {
  hits: [hit],
  dropped: [],
  corrected: [],
  spellings: [],
  isPartial: false,
  marks: () => false,
};

test('an answer to all the words needs no remark', () => {
  expect(toNotes(answer, messages)).toEqual([]);
});

test('words that were left out are named, one or several', () => {
  expect(toNotes({ ...answer, dropped: ['крокодил'] }, messages)).toEqual([['без слова «крокодил»']]);
  expect(toNotes({ ...answer, dropped: ['крокодил', 'бегемот'] }, messages)).toEqual([
    ['без слов «крокодил», «бегемот»'],
  ]);
});

test('mended words are named, and that no page has all words', () => {
  const corrected = [{ written: 'марофон', nearest: 'марафон' }];
  expect(toNotes({ ...answer, corrected, isPartial: true }, messages)).toEqual([
    ['«марофон» → «марафон»'],
    ['не все слова'],
  ]);
});

test('where nothing is found there is advice, not a list of words', () => {
  expect(toNotes({ ...answer, hits: [], dropped: ['крокодил'] }, messages)).toEqual([['советы']]);
});

test('other spellings are links that ask for them', () => {
  const element = () => ({
    className: '',
    href: '',
    content: [] as unknown[],
    append(...of: unknown[]) {
      this.content.push(...of);
    },
  });
  vi.stubGlobal('document', { createElement: element });
  const [[words, space, link] = []] = toNotes({ ...answer, spellings: ['марафон'] }, messages);
  expect([words, space]).toEqual(['или:', ' ']);
  expect(link).toMatchObject({ href: `?q=${encodeURIComponent('марафон')}`, content: ['марафон'] });
});
