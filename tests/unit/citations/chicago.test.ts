import { describe, expect, test } from 'vitest';
import { toCitations } from '../../../src/citations/citation.ts';
import { englishSource, kazakhSource, kk, ru, untitledSource } from './sample-states.ts';

const pageRu =
  'Цит. по: Добрый след. «Участники — Алматы марафон – 2012: около 3\u00A0000 человек». Версия 1. 22 ноября 2026 г. https://izgi.example/ru/figures/participants-2012/1/.';
const pageKk =
  'Дәйексөз алынған жері: Ізгі із. «Қатысушылар — Алматы марафоны – 2012: шамамен 3\u00A0000 адам». 1-нұсқа. 2026 ж. 22 қараша. https://izgi.example/kk/figures/participants-2012/1/.';

const chicago = (state: Parameters<typeof toCitations>[0]): string => toCitations(state).chicago;

describe('a Chicago bibliography entry', () => {
  test('names a source of which everything is known, its inner quotes as such, then this site’s page', () => {
    expect(chicago(ru())).toBe(
      `Казинформ. «„Алматы марафон“ отменен». 13 марта 2020 г. https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315. ${pageRu}`,
    );
    expect(chicago(kk())).toBe(
      `Казинформ. «„Алматы марафон“ отменен». 2020 ж. 13 наурыз. https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315. ${pageKk}`,
    );
  });

  test('leaves titles in their own language', () => {
    expect(chicago(kk(kazakhSource))).toBe(
      `Taspanews.kz. «Қазақстандықтар бір айда 900 игі іс жасады». 2024 ж. 7 тамыз. https://kaz.taspanews.kz/900-igi-is. ${pageKk}`,
    );
    expect(chicago(ru({ title: '第十届阿拉木图国际马拉松赛顺利举行', language: 'zh', published: '2021' }))).toBe(
      `Казинформ. «第十届阿拉木图国际马拉松赛顺利举行». 2021. https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315. ${pageRu}`,
    );
  });

  test('says that no date is given, and sets the point outside the quotes', () => {
    expect(chicago(ru(englishSource))).toBe(
      `almaty-marathon.kz. «Almaty Marathon is canceled: will fees be refunded to its participants?». Б. д. https://www.almaty-marathon.kz/en/news/645/. ${pageRu}`,
    );
  });

  test.each([
    ['2017', '2017. https', '2017. https'],
    ['2017-04', 'Апрель 2017 г. https', '2017 ж. сәуір. https'],
    ['2017~', 'Ок. 2017. https', 'Шамамен 2017. https'],
    ['2017-04-23~', 'Ок. 23 апреля 2017 г. https', 'Шамамен 2017 ж. 23 сәуір. https'],
    [undefined, 'Б. д. https', 'Күні көрсетілмеген. https'],
  ])('dates a source of %s no more precisely', (published, inRussian, inKazakh) => {
    expect(chicago(ru({ published }))).toContain(`отменен». ${inRussian}`);
    expect(chicago(kk({ published }))).toContain(`отменен». ${inKazakh}`);
  });

  test('describes in brackets what has no title, and leaves out a missing publisher and address', () => {
    expect(chicago(ru(untitledSource))).toBe(
      `[Публикация без заголовка: «В шестую годовщину „Алматы марафона“ помощь получат шесть детских учреждений…»]. Б. д. ${pageRu}`,
    );
    expect(chicago(kk({ ...untitledSource, opening: undefined, published: '2017' }))).toBe(
      `[Тақырыбы анықталмаған]. 2017. ${pageKk}`,
    );
  });

  test('of a further version tells which one; one not yet released has no date', () => {
    expect(chicago(ru({}, { version: 2, published: undefined }))).toContain(
      'около 3\u00A0000 человек». Версия 2. https://izgi.example/',
    );
  });
});
