import { describe, expect, test } from 'vitest';
import { formatGost, formatGostSource } from '../../../src/citations/gost.ts';
import { englishSource, kazakhSource, kk, ru, untitledSource } from './sample-states.ts';

/** This site's page in each language, as it ends every reference. */
const pageRu =
  'Цит. по: Участники — Алматы марафон – 2012 : около 3\u00A0000 человек. — Версия 1. — Текст : электронный // Добрый след : [сайт]. — 2026. — 22 нояб. — URL: https://izgi.example/ru/figures/participants-2012/1/ (дата обращения: ДД.ММ.ГГГГ).';
const pageKk =
  'Дәйексөз алынған жері: Қатысушылар — Алматы марафоны – 2012 : шамамен 3\u00A0000 адам. — 1-нұсқа. — Мәтін : электрондық // Ізгі із : [сайт]. — 2026. — 22 қараша. — URL: https://izgi.example/kk/figures/participants-2012/1/ (қаралған күні: КК.АА.ЖЖЖЖ).';

describe('a reference after GOST R 7.0.108', () => {
  test('names a source of which everything is known, then this site’s page', () => {
    expect(formatGost(ru())).toBe(
      `«Алматы марафон» отменен. — Текст : электронный // Казинформ : [сайт]. — 2020. — 13 марта. — URL: https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315. — ${pageRu}`,
    );
    expect(formatGost(kk())).toBe(
      `«Алматы марафон» отменен. — Мәтін : электрондық // Казинформ : [сайт]. — 2020. — 13 наурыз. — URL: https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315. — ${pageKk}`,
    );
  });

  test('leaves a Kazakh title as it is in both languages', () => {
    expect(formatGost(kk(kazakhSource))).toBe(
      `Қазақстандықтар бір айда 900 игі іс жасады. — Мәтін : электрондық // Taspanews.kz : [сайт]. — 2024. — 7 тамыз. — URL: https://kaz.taspanews.kz/900-igi-is. — ${pageKk}`,
    );
    expect(formatGost(ru(kazakhSource))).toBe(
      `Қазақстандықтар бір айда 900 игі іс жасады. — Текст : электронный // Taspanews.kz : [сайт]. — 2024. — 7 авг. — URL: https://kaz.taspanews.kz/900-igi-is. — ${pageRu}`,
    );
  });

  test('keeps the mark that ends an English title, and says that no year is given', () => {
    expect(formatGost(ru(englishSource))).toBe(
      `Almaty Marathon is canceled: will fees be refunded to its participants?. — Текст : электронный // almaty-marathon.kz : [сайт]. — [б. г.]. — URL: https://www.almaty-marathon.kz/en/news/645/. — ${pageRu}`,
    );
    expect(formatGost(kk(englishSource))).toBe(
      `Almaty Marathon is canceled: will fees be refunded to its participants?. — Мәтін : электрондық // almaty-marathon.kz : [сайт]. — [жылы көрсетілмеген]. — URL: https://www.almaty-marathon.kz/en/news/645/. — ${pageKk}`,
    );
  });

  test('names a text without title by its beginning, and does not guess that it was on a site', () => {
    expect(formatGost(ru(untitledSource))).toBe(
      `[Публикация без заголовка: «В шестую годовщину „Алматы марафона“ помощь получат шесть детских учреждений…»]. — Текст. — [б. г.]. — ${pageRu}`,
    );
    expect(formatGost(kk({ ...untitledSource, publisher: 'Kazpravda.kz' }))).toBe(
      `[Тақырыбы жоқ жарияланым: «В шестую годовщину „Алматы марафона“ помощь получат шесть детских учреждений…»]. — Мәтін // Kazpravda.kz. — [жылы көрсетілмеген]. — ${pageKk}`,
    );
  });

  test('of a further version tells which one, and of one not yet released no date', () => {
    const url = 'https://izgi.example/ru/figures/participants-2012/2/';
    expect(formatGost(ru({ published: '2020' }, { version: 2, published: undefined, url }))).toBe(
      '«Алматы марафон» отменен. — Текст : электронный // Казинформ : [сайт]. — 2020. — URL: https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315. — Цит. по: Участники — Алматы марафон – 2012 : около 3\u00A0000 человек. — Версия 2. — Текст : электронный // Добрый след : [сайт]. — URL: https://izgi.example/ru/figures/participants-2012/2/ (дата обращения: ДД.ММ.ГГГГ).',
    );
  });

  test('keeps one open place for the day of access, at the page that the writer opened', () => {
    expect(formatGost(ru()).match(/дата обращения/g)).toHaveLength(1);
    expect(formatGostSource(ru())).not.toContain('дата обращения');
  });
});

describe('the source in a GOST reference', () => {
  test.each([
    ['2017', '2017', '2017'],
    ['2017-04', '2017. — Апрель', '2017. — Сәуір'],
    ['2017-04-23', '2017. — 23 апр.', '2017. — 23 сәуір.'],
    ['2017-05-09', '2017. — 9 мая.', '2017. — 9 мамыр.'],
    ['2017~', '[2017?]', '[2017?]'],
    ['2017-04~', '[апрель 2017 г.?]', '[2017 ж. сәуір?]'],
    ['2017-04-23~', '[23 апреля 2017 г.?]', '[2017 ж. 23 сәуір?]'],
  ])('of %s is dated no more precisely', (published, inRussian, inKazakh) => {
    expect(formatGostSource(ru({ published }))).toContain(` : [сайт]. — ${inRussian.replace(/\.$/, '')}`);
    expect(formatGostSource(kk({ published }))).toContain(` : [сайт]. — ${inKazakh.replace(/\.$/, '')}. — URL`);
  });

  test('has no second point after a shortened month or a name that ends with one', () => {
    expect(formatGostSource(ru({ published: '2017-04-23' }))).toContain('— 23 апр. — URL');
    expect(formatGostSource(ru({ publisher: 'Works Co.', url: undefined }))).toBe(
      '«Алматы марафон» отменен. — Текст // Works Co. — 2020. — 13 марта',
    );
    expect(formatGostSource(ru({ title: 'Что дальше…' }))).toMatch(/^Что дальше… — Текст/);
  });

  test('brackets a title that was read from the address', () => {
    expect(formatGostSource(ru({ title: 'С любовью к родной стране', titleFromAddress: true }))).toMatch(
      /^\[С любовью к родной стране\]\. — Текст/,
    );
  });

  test('starts with what is said of the title where none is on record', () => {
    const unknown = { title: undefined, publisher: undefined };
    expect(formatGostSource(ru(unknown))).toBe(
      '[Заголовок не установлен]. — Текст : электронный. — 2020. — 13 марта. — URL: https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315',
    );
    expect(formatGostSource(kk(unknown))).toMatch(/^\[Тақырыбы анықталмаған\]\. — Мәтін : электрондық\. — 2020/);
  });

  test('with a date that is none stops the build', () => {
    expect(() => formatGost(ru({ published: '13.03.2020' }))).toThrow('13.03.2020');
  });
});
