import { describe, expect, test } from 'vitest';
import { analyse, loadNumbers } from '../../../src/search/analysis/analyse.ts';
import { loadGrammar } from '../../../src/search/analysis/grammar.ts';
import { readPage } from '../../../src/search/index/read-page.ts';
import { toRecord, type SearchRecord } from '../../../src/search/index/to-record.ts';
import { languages, readTopics, toPage } from '../../support/search-corpus.ts';

await Promise.all([loadNumbers(), ...languages.map(loadGrammar)]);

function record(content: string, language = 'kk', attributes = ''): SearchRecord {
  const page = readPage(`<html lang="${language}"><main data-pagefind-body ${attributes}>${content}</main></html>`);
  if (!page) throw new Error('the page has no body to search');
  return toRecord(page, `/${language}/a/`, languages);
}

/** The words of a fragment as Pagefind's program counts them. */
const wordsOf = ({ fragment }: SearchRecord): string[] => fragment.content.split('\u200b');
/** The text of a fragment as a reader sees it. */
const textOf = ({ fragment }: SearchRecord): string => fragment.content.replaceAll('\u200b', '');
const termsOf = (text: string, language = 'kk'): string[] => analyse(text, language).flatMap(({ terms }) => terms);
/** What is searched on the page: everything of its HTML but its marks. */
const searched = ({ html }: SearchRecord): string[] => html.replace(/<[^>]*>/g, ' ').split(/\s+/);

const town =
  '<h1 data-search-name data-search-also="Детская деревня SOS | Жақсылық">SOS балалар ауылы</h1>' +
  '<p>Бұл <a data-search-also="26000000 ₸">сомаға</a> алты бөлме салынды.</p><h2 id="s">Не істелді</h2><p>Жарысы он алты мың адам жинады.</p>';

describe('the words that are shown and the terms that are searched', () => {
  const records = readTopics().flatMap((topic) =>
    languages.map((language) => {
      const page = readPage(toPage(language, topic, topic.parts[language]));
      if (!page) throw new Error(`${topic.id} has no body to search`);
      return { page, made: toRecord(page, `/${language}/${topic.id}/`, languages) };
    }),
  );

  test('are as many, on every page of the corpus', () => {
    for (const { made } of [...records, { made: record(town) }]) {
      expect(wordsOf(made)).toHaveLength(made.terms.length);
      expect(made.fragment.word_count).toBe(made.terms.length);
    }
  });

  test('stand in the same places: each word is followed by an empty one for each further term', () => {
    for (const { page, made } of records) {
      const places = page.blocks.flatMap(({ text, isTitle, anchor }) =>
        analyse(text, page.language).flatMap(({ start, end, terms }) =>
          terms.map((term, at) => ({
            term,
            written: isTitle || anchor || at > 0 ? undefined : text.slice(start, end),
          })),
        ),
      );
      expect(made.terms).toEqual(places.map(({ term }) => term));
      wordsOf(made).forEach((shown, at) => {
        const written = places[at]?.written;
        if (written === undefined) expect(shown.trim()).toBe('');
        else expect(shown).toContain(written);
      });
    }
  });

  test('the text is the page’s own, but for its titles', () => {
    for (const { page, made } of records) {
      const own = page.blocks.filter(({ isTitle, anchor }) => !isTitle && !anchor);
      expect(textOf(made).trim()).toBe(own.map(({ text }) => text).join(' '));
    }
  });

  test('no term is shown', () => {
    for (const { made } of records) expect(JSON.stringify(made.fragment)).not.toMatch(/ъ(?![\p{L}])/u);
  });

  test('sections begin at their first word', () => {
    const { fragment, terms } = record(town);
    const [anchor] = fragment.anchors;
    expect(anchor).toMatchObject({ element: 'h2', id: 's', text: 'Не істелді' });
    expect(terms[anchor?.location ?? -1]).toBe(termsOf('Не')[0]);
    expect(wordsOf(record(town)).slice(anchor?.location).join('').startsWith('Жарысы')).toBe(true);
  });
});

describe('hidden names', () => {
  const made = record(town);

  test('are searched, in the grammar of every language', () => {
    expect(searched(made)).toEqual(
      expect.arrayContaining([
        ...termsOf('Детская деревня', 'ru'),
        ...termsOf('Жақсылық', 'kk'),
        ...termsOf('26000000 ₸'),
      ]),
    );
  });

  test('are nowhere in what is shown', () => {
    expect(JSON.stringify(made.fragment)).not.toMatch(/деревня|жақсылық|26/i);
  });

  test('are found at the words that they stand by', () => {
    const at = made.terms.indexOf(termsOf('26000000 ₸')[0] ?? '');
    const shown = wordsOf(made);
    const place = shown.findLastIndex((word, index) => index <= at && word !== '');
    expect(shown[place]?.trim()).toBe('сомаға');
  });

  test('behind the last word of a block are found at it', () => {
    const last = record('<p>Бір сома<i data-search-also="SOS"></i></p>');
    expect(last.terms).toEqual(expect.arrayContaining(termsOf('SOS')));
    expect(textOf(last).trim()).toBe('Бір сома.');
  });
});

describe('names of entries', () => {
  const nameOf = ({ html }: SearchRecord): string => /data-pagefind-meta="name">([^<]*)</.exec(html)?.[1] ?? '';

  test('weigh more than titles, in every language', () => {
    expect(nameOf(record(town)).split(' ')).toEqual(
      expect.arrayContaining([...termsOf('SOS балалар ауылы'), ...termsOf('Детская деревня', 'ru')]),
    );
  });

  test('are only those of pages that are about them', () => {
    expect(nameOf(record('<h1>SOS балалар ауылы туралы</h1><p>бір</p>'))).toBe('');
  });
});

describe('what is shown', () => {
  test('has the title apart from the text', () => {
    const { fragment } = record('<h1>Мектеп пен қор</h1><p>Бір бөлме.</p>');
    expect(fragment.meta).toEqual({ title: 'Мектеп пен қор' });
    expect(fragment.content.replaceAll('\u200b', '')).toBe('Бір бөлме.');
  });

  test('keeps signs with the words that they belong to', () => {
    const made = record('<p>Қорға «Амалия» (№&nbsp;4) – 26 000 000 ₸, 5 % бөлінді…</p>');
    expect(wordsOf(made).filter(Boolean)).toEqual([
      'Қорға ',
      '«Амалия» ',
      '(№\u00a04) – ',
      '26 000 000 ₸, ',
      '5 % ',
      'бөлінді…',
    ]);
  });

  test('has blocks without a word behind the word before them', () => {
    expect(textOf(record('<p>Бір</p><p>***</p><p>екі</p>')).replace(/\s+/g, ' ')).toBe('Бір. ***. екі.');
    expect(record('<p>***</p>').terms).toEqual([]);
  });

  test('has the page’s filters, and its metadata as written', () => {
    const made = record(
      '<h1>А &amp; "б"</h1><i data-pagefind-meta="kind:Науқан"></i>',
      'kk',
      'data-pagefind-filter="kind:a&lt;b"',
    );
    expect(made.fragment.filters).toEqual({ kind: ['a<b'] });
    expect(made.fragment.meta).toEqual({ title: 'А & "б"', kind: 'Науқан' });
    expect(made.html).not.toContain('a<b');
  });
});

describe('a fragment', () => {
  const version = ({ html }: SearchRecord): string => /data-pagefind-title="(\w+)"/.exec(html)?.[1] ?? '';

  test('is the same each time', () => {
    expect(record(town)).toEqual(record(town));
    expect(version(record(town))).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['a letter that the terms don’t tell', town.replace('Жарысы', 'жарысы')],
    ['a sign', town.replace('салынды.', 'салынды!')],
    ['the title', town.replace('ауылы</h1>', 'ауылы!</h1>')],
    ['a name of a section', town.replace('Не істелді', 'Не істелді?')],
  ])('has another name when %s changes, for files are kept by their names', (_, changed) => {
    expect(version(record(changed))).not.toBe(version(record(town)));
  });
});

test('every word is counted by its terms, and equal words share one list of them', () => {
  const page = readPage(
    '<html lang="kk"><main data-pagefind-body><h1>Мектеп</h1><p>Мектеп 26 млн теңге</p></main></html>',
  );
  if (!page) throw new Error('the page has no body to search');
  const counted: [readonly string[], string][] = [];
  toRecord(page, '/kk/a/', languages, (terms, written) => counted.push([terms, written()]));
  expect(counted.map(([, word]) => word)).toEqual(['Мектеп', 'Мектеп', '26 млн', 'теңге']);
  expect(counted[0]?.[0]).toBe(counted[1]?.[0]);
});
