import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { formatReference, type PrintableItem } from '../../../src/citations/csl-engine.ts';
import { toCitations } from '../../../src/citations/citation.ts';
import { englishSource, kazakhSource, kk, ru, untitledSource } from './sample-states.ts';

const pageRu =
  'Цит. по: Добрый след. (2026, 22 ноября). Участники — Алматы марафон – 2012: около 3\u00A0000 человек (версия 1). https://izgi.example/ru/figures/participants-2012/1/';
const pageKk =
  'Дәйексөз алынған жері: Ізгі із. (2026, 22 қараша). Қатысушылар — Алматы марафоны – 2012: шамамен 3\u00A0000 адам (1-нұсқа). https://izgi.example/kk/figures/participants-2012/1/';

const apa = (state: Parameters<typeof toCitations>[0]): string => toCitations(state).apa;

describe('an APA reference', () => {
  test('names a source of which everything is known, then this site’s page', () => {
    expect(apa(ru())).toBe(
      `Казинформ. (2020, 13 марта). «Алматы марафон» отменен. https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315 ${pageRu}`,
    );
    expect(apa(kk())).toBe(
      `Казинформ. (2020, 13 наурыз). «Алматы марафон» отменен. https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315 ${pageKk}`,
    );
  });

  test('leaves titles in their own language', () => {
    expect(apa(ru(kazakhSource))).toBe(
      `Taspanews.kz. (2024, 7 августа). Қазақстандықтар бір айда 900 игі іс жасады. https://kaz.taspanews.kz/900-igi-is ${pageRu}`,
    );
    expect(apa(kk({ ...englishSource, title: '"Kenes" the Island of Hope' }))).toBe(
      `almaty-marathon.kz. (күні көрсетілмеген). “Kenes” the Island of Hope. https://www.almaty-marathon.kz/en/news/645/ ${pageKk}`,
    );
  });

  test('says that no date is given, and sets no point after a question mark', () => {
    expect(apa(ru(englishSource))).toBe(
      `almaty-marathon.kz. (б. д.). Almaty Marathon is canceled: will fees be refunded to its participants? https://www.almaty-marathon.kz/en/news/645/ ${pageRu}`,
    );
  });

  test.each([
    ['2017', '2017', '2017'],
    ['2017-04', '2017, апрель', '2017, сәуір'],
    ['2017~', 'ок. 2017', 'шамамен 2017'],
    ['2017-04-23~', 'ок. 2017, 23 апреля', 'шамамен 2017, 23 сәуір'],
  ])('dates a source of %s no more precisely', (published, inRussian, inKazakh) => {
    expect(apa(ru({ published }))).toMatch(new RegExp(`^Казинформ\\. \\(${inRussian}\\)\\. «`));
    expect(apa(kk({ published }))).toMatch(new RegExp(`^Казинформ\\. \\(${inKazakh}\\)\\. «`));
  });

  test('describes in brackets what has no title, and starts with it where no publisher is known', () => {
    expect(apa(ru(untitledSource))).toBe(
      `[Публикация без заголовка: «В шестую годовщину „Алматы марафона“ помощь получат шесть детских учреждений…»]. (б. д.). ${pageRu}`,
    );
    expect(apa(kk({ ...untitledSource, publisher: 'Kazpravda.kz', published: '2017' }))).toBe(
      `Kazpravda.kz. (2017). [Тақырыбы жоқ жарияланым: «В шестую годовщину „Алматы марафона“ помощь получат шесть детских учреждений…»]. ${pageKk}`,
    );
    expect(apa(kk({ ...untitledSource, opening: undefined, published: '2017' }))).toBe(
      `[Тақырыбы анықталмаған]. (2017). ${pageKk}`,
    );
  });

  test('of a further version tells which one; one not yet released has no date', () => {
    expect(apa(kk({}, { version: 2, published: undefined }))).toContain(
      'Ізгі із. (күні көрсетілмеген). Қатысушылар — Алматы марафоны – 2012: шамамен 3\u00A0000 адам (2-нұсқа). https://',
    );
  });

  test('says what the CSL project’s style says, which takes a hundred times as long to read', () => {
    const titles = [
      'Тақырып',
      'вопрос?',
      'Да!',
      'Точка.',
      'И так далее…',
      '«В кавычках»',
      'Т. е. «в „них“»',
      'Ends:',
      '“Q”',
      '№ 5',
    ];
    const authors = ['Newsroom.kz', 'ТОО «Ромашка»', 'Автор.', 'Кто?', 'de Vries', undefined];
    const items = titles.flatMap((title) =>
      authors.flatMap((literal): PrintableItem[] => {
        const author = literal === undefined ? {} : ({ author: [{ literal }] } as const);
        const dated = { ...author, issued: { literal: '2017, 23 апреля' } };
        return [
          { ...dated, title, URL: 'https://example.org/a_(b)?c=d&e#f' },
          { ...dated, genre: title },
        ];
      }),
    );
    for (const item of items) {
      const theirs = new Cite([{ id: 'cited', type: 'webpage', ...item }]);
      const expected = theirs.format('bibliography', { template: 'apa', lang: 'ru-RU', format: 'text' }).trim();
      expect(formatReference(item, 'apa', 'ru')).toBe(expected);
    }
  });
});
