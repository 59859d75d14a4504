import { describe, expect, test } from 'vitest';
import type { Institution } from '../../../src/model/content.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';
import { toCorrectionsView } from '../../../src/views/site-pages.ts';
import { contentAfter, replace } from '../content-tree.ts';

const content = contentAfter();

describe('the corrections page', () => {
  const { entries, page } = toCorrectionsView({ content, locale: 'ru' });

  test('has corrected words and revised figures together, newest first', () => {
    expect(entries.map(({ link, correction }) => [correction.day, link.path])).toEqual([
      ['2026-05-20', '/ru/figures/money-spent-2017/2/'],
      ['2026-04-01', '/ru/institutions/school-1/#corrected-2026-04-01'],
      ['2026-03-10', '/ru/figures/money-spent-2017/1/'],
    ]);
  });

  test('says what was printed before and why it changed', () => {
    expect(entries[0]?.correction.change).toEqual({
      text: 'Прежнее значение: 1\u00A0100\u00A0000\u00A0₸, новое: 1\u00A0200\u00A0000\u00A0₸. Фонд уточнил отчёт.',
      lang: undefined,
    });
  });

  test('is a page of the site with words of its own', () => {
    expect(page).toMatchObject({ path: '/ru/corrections/', isIndexed: true, title: { text: 'Исправления' } });
  });
});

test('a revised figure that may be shown only alone is listed without the value it had', () => {
  const revised = contentAfter(
    replace('figures/pupils-school-1.yaml', 'value: 120', 'value: 130'),
    replace('institutions/school-1/kk.md', '120 бала', '130 бала'),
    replace('institutions/school-1/ru.md', '120 детей', '130 детей'),
    replace(
      'figures/pupils-school-1.yaml',
      'printed: fund-2017\n',
      'printed: fund-2017\nrevisions:\n  - date: "2026-06-01"\n    was: { value: 120, qualifier: exact, status: reported, source: fund-2017 }\n    because: { kk: Мектеп түзетті., ru: Школа уточнила. }\n',
    ),
  );
  const { entries } = toCorrectionsView({ content: revised, locale: 'ru' });
  expect(entries[0]).toMatchObject({
    link: { path: '/ru/figures/pupils-school-1/1/' },
    correction: { day: '2026-06-01', change: { text: 'Школа уточнила.' } },
  });
  expect(JSON.stringify(entries)).not.toMatch(/\b120\b/);
});

test('corrections stand on the page that was corrected too, newest first', () => {
  const twice = contentAfter(
    replace(
      'institutions/school-1/institution.yaml',
      '      ru: Исправлено название учреждения.\n',
      '      ru: Исправлено название учреждения.\n  - date: "2026-06-01"\n    change:\n      kk: Қала түзетілді.\n      ru: Исправлен город.\n',
    ),
  );
  const view = toInstitutionView(twice.institutions.get('school-1') as Institution, { content: twice, locale: 'kk' });
  expect(view.corrections.map(({ date, change }) => [date, change.text])).toEqual([
    ['2026 жылғы 1 маусым', 'Қала түзетілді.'],
    ['2026 жылғы 1 сәуір', 'Мекеменің атауы түзетілді.'],
  ]);
});

test('corrected organisations and sources are listed too', () => {
  const corrections =
    'corrections:\n  - date: "2026-07-01"\n    change: { kk: Сайты түзетілді., ru: Исправлен сайт. }\n';
  const corrected = contentAfter(
    replace('organisations/run-fund.yaml', 'facts: []\n', `facts: []\n${corrections}`),
    replace('sources/fund-2017.yaml', 'read: in-full\n', `read: in-full\n${corrections}`),
  );
  const { entries } = toCorrectionsView({ content: corrected, locale: 'ru' });
  expect(entries.slice(0, 2).map(({ link }) => link.path)).toEqual([
    '/ru/organisations/run-fund/#corrected-2026-07-01',
    '/ru/sources/fund-2017/#corrected-2026-07-01',
  ]);
});
