import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { citedPublisher, citedTitle, type CitableState } from '../../../src/citations/citable-state.ts';
import { citationFile } from '../../../src/citations/citation-file.ts';
import { toCitations } from '../../../src/citations/citation.ts';
import { formatQualified } from '../../../src/i18n/format.ts';
import { locales } from '../../../src/i18n/locales.ts';

const { content } = loadContent('src/content');

/** Every claim of every published figure as if it were the one that is printed, in every language. */
const states = locales.flatMap(({ code: locale, strings }) =>
  [...content.figures.values()].flatMap(({ id, measure, claims }) =>
    claims.map(({ source, value, qualifier }, index): CitableState => {
      const facts = content.sources.get(source);
      const { name, unit } = content.measures.get(measure) ?? {};
      if (!facts || !name || !unit) throw new Error(`${id}: no source ${source} or no measure ${measure}`);
      const { publisher, title, titleFromAddress, opening, language, url, published } = facts;
      return {
        id,
        version: index + 1,
        locale,
        title: name[locale] ?? '',
        value: formatQualified(value, unit, qualifier, locale),
        siteName: strings.site.name,
        url: `https://izgi.example/${locale}/figures/${id}/${index + 1}/`,
        published: '2026-11-22',
        source: { publisher, title, titleFromAddress, opening, language, url, published },
      };
    }),
  ),
);

const cited = states.map((state) => ({ state, texts: Object.entries(toCitations(state)) }));

/** Empty pieces, doubled marks, gaps, and words of a program. Nothing of the sort stands in a title of the site. */
const flaws =
  /undefined|null|\[object|NaN|\{\{|\[\]|\(\)|«»|„“|: \[\]|\/\/ *(\.|$)|\.\.|,,|;;|[.,;:] *,|\. \.|— —|— \.|\s[,;]|[ \u00A0]{2}|^[\s.—,]|\s$/;

describe('citations of what the site publishes', () => {
  test('are many', () => {
    expect(states.length).toBeGreaterThan(200);
    expect(states.some(({ source }) => source.url === undefined)).toBe(true);
    expect(states.some(({ source }) => source.publisher === undefined)).toBe(true);
  });

  test.each(['A.. B', 'A. , B', 'A. — . — B', 'A. (). B', 'A // . — B', 'A  B', 'A undefined', 'A []', 'A «»', ' A'])(
    'would be found broken: %s',
    (text) => {
      expect(flaws.test(text)).toBe(true);
    },
  );

  test.each(['gost', 'apa', 'chicago'])('%s have no empty piece, doubled mark or stray space', (style) => {
    const broken = cited.flatMap(({ texts }) =>
      texts.filter(([name, text]) => name === style && flaws.test(text)).map(([, text]) => text),
    );
    expect(broken).toEqual([]);
  });

  test('name the source and this site’s page: titles, publishers, addresses, value and version', () => {
    for (const { state, texts } of cited)
      for (const [style, text] of texts) {
        // Styles choose the quotation marks.
        const plain = (words: string): string => words.replaceAll(/["«»„“”]/g, '');
        const { source, value, siteName, url, title } = state;
        const parts = [citedTitle(state).text, citedPublisher(source), source.url, value, siteName, title, url];
        expect(
          parts.filter((part) => part !== undefined && !plain(text).includes(plain(part))),
          `${style}: ${text}`,
        ).toEqual([]);
        expect(text).toContain(state.locale === 'kk' ? `${state.version}-нұсқа` : `ерсия ${state.version}`);
      }
  });

  test('tell a day of access nowhere, and keep its place open in GOST alone', () => {
    for (const { texts } of cited)
      for (const [style, text] of texts) {
        const place = /\((дата обращения: ДД\.ММ\.ГГГГ|қаралған күні: КК\.АА\.ЖЖЖЖ)\)\.$/;
        expect(place.test(text), text).toBe(style === 'gost');
      }
  });

  test('have no word of the other language around the titles', () => {
    const russian = /Цит\. по|Верси|верси|электронн|обращения|[бБ]\. [гд]\./;
    const kazakh = /алынған жері|нұсқа|электрондық|көрсетілмеген/;
    for (const { state, texts } of cited)
      for (const [, text] of texts) expect(text).not.toMatch(state.locale === 'kk' ? russian : kazakh);
  });

  test('as files are whole too', () => {
    for (const state of states)
      for (const format of ['bib', 'ris', 'json'] as const) {
        const { text } = citationFile(state, format);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
        expect(text.match(/^@online\{|^TY {2}- ELEC\r$|^ {4}"type": "webpage",$/gm)).toHaveLength(2);
      }
  });

  test('are the same bytes whatever was asked before', () => {
    const [first] = cited;
    if (!first) throw new Error('no state');
    expect(Object.entries(toCitations(structuredClone(first.state)))).toEqual(first.texts);
  });
});
