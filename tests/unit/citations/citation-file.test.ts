import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { CitableState } from '../../../src/citations/citable-state.ts';
import { citationFile } from '../../../src/citations/citation-file.ts';
import { cslItemsSchema } from './csl-items-schema.ts';
import { englishSource, kazakhSource, kk, ru, untitledSource } from './sample-states.ts';

/** What the parser of a program for references makes of a record. */
interface Read {
  readonly id: string;
  readonly 'citation-key'?: string;
  readonly type: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly title?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
  readonly accessed?: unknown;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean };
}

const readBack = (state: CitableState, format: 'bib' | 'ris'): Read[] =>
  new Cite(citationFile(state, format).text).data as Read[];
const authorsOf = (read: Read | undefined): (string | undefined)[] | undefined =>
  read?.author?.map(({ literal, family }) => literal ?? family);

const samples: Readonly<Record<string, CitableState>> = {
  'a full source, in Russian': ru(),
  'a Kazakh source, in Kazakh': kk(kazakhSource),
  'an English source without a date': ru(englishSource),
  'a text without title, publisher and address': kk(untitledSource),
  'a year alone': ru({ published: '2017' }),
  'a year and a month': ru({ published: '2017-04' }),
  'an approximate year': ru({ published: '2017~' }),
  'a second version that is not released': kk({}, { version: 2, published: undefined }),
};

describe('a BibTeX file', () => {
  test('holds the source and this site’s page, linked', () => {
    expect(citationFile(ru(), 'bib')).toEqual({
      mediaType: 'application/x-bibtex',
      text: `@online{participants-2012-v1-ru-source,
  author = {{Казинформ}},
  title = {«Алматы марафон» отменен},
  date = {2020-03-13},
  year = {2020},
  url = {https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315},
  language = {ru},
  related = {participants-2012-v1-ru},
  relatedstring = {Цит. по:},
}

@online{participants-2012-v1-ru,
  author = {{Добрый след}},
  title = {Участники — Алматы марафон – 2012: около 3~000 человек},
  date = {2026-11-22},
  year = {2026},
  version = {1},
  url = {https://izgi.example/ru/figures/participants-2012/1/},
  language = {ru},
  annotation = {Источник: «Алматы марафон» отменен. — Текст : электронный // Казинформ : [сайт]. — 2020. — 13 марта. — URL: https://www.kazinform.kz/ru/almaty-marafon-otmenen\\_a3624315},
}
`,
    });
  });

  test('keeps a date as precise as it is known, and tells no bare year for an approximate one', () => {
    const source = (published: string | undefined): string =>
      citationFile(ru({ published }), 'bib').text.split('\n\n')[0] ?? '';
    expect(source('2017-04')).toContain('  date = {2017-04},\n  year = {2017},\n');
    expect(source('2017~')).toContain('  date = {2017~},\n  url =');
    expect(source(undefined)).not.toMatch(/date|year/);
  });

  test('escapes what TeX would take for a command, in words but not in addresses', () => {
    const title = 'A & B: 50 % of #1_x {y} $z ~ \\q ^';
    const { text } = citationFile(ru({ title, url: 'https://a.kz/%D0_b?c=1&d=~e{f}' }), 'bib');
    expect(text).toContain(
      'title = {A \\& B: 50 \\% of \\#1\\_x \\{y\\} \\$z \\textasciitilde{} \\textbackslash{}q \\textasciicircum{}},',
    );
    expect(text).toContain('url = {https://a.kz/%D0_b?c=1&d=~e%7Bf%7D},');
    expect(readBack(ru({ title }), 'bib')[0]?.title).toBe(title);
  });
});

describe('a RIS file', () => {
  test('holds the source and this site’s page, each from TY to ER', () => {
    const { text, mediaType } = citationFile(kk(kazakhSource), 'ris');
    expect(mediaType).toBe('application/x-research-info-systems');
    expect(text.split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - participants-2012-v1-kk-source',
      'AU  - Taspanews.kz',
      'TI  - Қазақстандықтар бір айда 900 игі іс жасады',
      'PY  - 2024',
      'DA  - 2024/08/07/',
      'LA  - kk',
      'UR  - https://kaz.taspanews.kz/900-igi-is',
      'N1  - Дәйексөз алынған жері: Ізгі із, https://izgi.example/kk/figures/participants-2012/1/',
      'ER  - ',
      '',
      'TY  - ELEC',
      'ID  - participants-2012-v1-kk',
      'AU  - Ізгі із',
      'TI  - Қатысушылар — Алматы марафоны – 2012: шамамен 3\u00A0000 адам',
      'PY  - 2026',
      'DA  - 2026/11/22/',
      'ET  - 1-нұсқа',
      'LA  - kk',
      'UR  - https://izgi.example/kk/figures/participants-2012/1/',
      'N1  - Дереккөз: Қазақстандықтар бір айда 900 игі іс жасады. — Мәтін : электрондық // Taspanews.kz : [сайт]. — 2024. — 7 тамыз. — URL: https://kaz.taspanews.kz/900-igi-is',
      'ER  - ',
      '',
    ]);
  });

  test.each([
    ['2017', 'PY  - 2017\r\nDA  - 2017///\r\n'],
    ['2017-04', 'PY  - 2017\r\nDA  - 2017/04//\r\n'],
    ['2017~', 'PY  - 2017\r\nDA  - 2017///ок.\r\n'],
  ])('writes the known parts of %s only', (published, lines) => {
    expect(citationFile(ru({ published }), 'ris').text).toContain(lines);
  });

  test('has no date where none is known, and keeps a field on one line', () => {
    const [source = ''] = citationFile(ru({ published: undefined, title: 'Один\n  два' }), 'ris').text.split('ER');
    expect(source).not.toMatch(/^(PY|DA)/m);
    expect(source).toContain('TI  - Один два\r\n');
  });
});

describe('a CSL-JSON file', () => {
  const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(cslItemsSchema);
  const itemsOf = (state: CitableState): Read[] => JSON.parse(citationFile(state, 'json').text) as Read[];

  test('holds the source and this site’s page', () => {
    expect(citationFile(ru(), 'json').mediaType).toBe('application/vnd.citationstyles.csl+json');
    expect(itemsOf(ru({ published: '2017~' }))).toEqual([
      {
        id: 'participants-2012-v1-ru-source',
        type: 'webpage',
        author: [{ literal: 'Казинформ' }],
        title: '«Алматы марафон» отменен',
        issued: { 'date-parts': [[2017]], circa: true },
        URL: 'https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315',
        language: 'ru',
        note: 'Цит. по: Добрый след, https://izgi.example/ru/figures/participants-2012/1/',
      },
      {
        id: 'participants-2012-v1-ru',
        type: 'webpage',
        author: [{ literal: 'Добрый след' }],
        title: 'Участники — Алматы марафон – 2012: около 3\u00A0000 человек',
        issued: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://izgi.example/ru/figures/participants-2012/1/',
        version: '1',
        language: 'ru',
        note: 'Источник: «Алматы марафон» отменен. — Текст : электронный // Казинформ : [сайт]. — [2017?]. — URL: https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315',
      },
    ]);
  });

  test.each(Object.entries(samples))('of %s is of the form that CSL prescribes', (_name, state) => {
    expect(isValid(itemsOf(state)), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('of another form would be found', () => {
    const [item] = itemsOf(ru());
    expect(isValid([{ ...item, published: '2020' }])).toBe(false);
    expect(isValid([{ ...item, version: 1 }])).toBe(false);
    expect(isValid([{ ...item, issued: { 'date-parts': [[]] } }])).toBe(false);
  });
});

describe.each(Object.entries(samples))('%s', (_name, state) => {
  const { source } = state;
  const [sourceItem, figureItem] = JSON.parse(citationFile(state, 'json').text) as [Read, Read];

  test.each(['bib', 'ris'] as const)('is read back from %s as it is in CSL-JSON', (format) => {
    const [readSource, readFigure] = readBack(state, format);
    for (const [read, item] of [
      [readSource, sourceItem],
      [readFigure, figureItem],
    ] as const) {
      expect(read?.type).toBe('webpage');
      expect(read?.title).toBe(item.title);
      expect(read?.URL).toBe(item.URL);
      expect(authorsOf(read)).toEqual(authorsOf(item));
      expect(read?.issued?.['date-parts']).toEqual(item.issued?.['date-parts']);
      expect(read?.accessed).toBeUndefined();
    }
  });

  test('tells what the source tells, no more', () => {
    expect(sourceItem.URL).toBe(source.url);
    expect(sourceItem.issued === undefined).toBe(source.published === undefined);
    expect(figureItem.issued === undefined).toBe(state.published === undefined);
    for (const format of ['bib', 'ris', 'json'] as const)
      expect(citationFile(state, format).text).not.toMatch(/undefined|accessed|urldate|Y2 {2}-/);
  });

  test('has ASCII keys and the same bytes every time', () => {
    const text = citationFile(state, 'bib').text;
    expect([...text.matchAll(/^@online\{(.*),$/gm)].map(([, key]) => key)).toEqual([sourceItem.id, figureItem.id]);
    expect(sourceItem.id).toMatch(/^[a-z0-9-]+$/);
    expect(citationFile(structuredClone(state), 'bib').text).toBe(text);
  });
});
