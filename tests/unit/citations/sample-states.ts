import type { CitableSource, CitableState } from '../../../src/citations/citable-state.ts';

/** A source of which everything is known. */
export const fullSource: CitableSource = {
  publisher: 'Казинформ (kazinform.kz)',
  title: '«Алматы марафон» отменен',
  opening: undefined,
  language: 'ru',
  url: 'https://www.kazinform.kz/ru/almaty-marafon-otmenen_a3624315',
  published: '2020-03-13',
};

export const kazakhSource: CitableSource = {
  publisher: 'Taspanews.kz',
  title: 'Қазақстандықтар бір айда 900 игі іс жасады',
  opening: undefined,
  language: 'kk',
  url: 'https://kaz.taspanews.kz/900-igi-is',
  published: '2024-08-07',
};

export const englishSource: CitableSource = {
  publisher: 'almaty-marathon.kz',
  title: 'Almaty Marathon is canceled: will fees be refunded to its participants?',
  opening: undefined,
  language: 'en',
  url: 'https://www.almaty-marathon.kz/en/news/645/',
  published: undefined,
};

/** A text of which only its beginning is on record. */
export const untitledSource: CitableSource = {
  publisher: undefined,
  title: undefined,
  opening: 'В шестую годовщину "Алматы марафона" помощь получат шесть детских учреждений.',
  language: 'ru',
  url: undefined,
  published: undefined,
};

/** The first published state of a figure, in Russian. */
export const ru = (source: Partial<CitableSource> = {}, state: Partial<CitableState> = {}): CitableState => ({
  id: 'participants-2012',
  version: 1,
  locale: 'ru',
  title: 'Участники — Алматы марафон – 2012',
  value: 'около 3\u00A0000 человек',
  siteName: 'Добрый след',
  url: 'https://izgi.example/ru/figures/participants-2012/1/',
  published: '2026-11-22',
  ...state,
  source: { ...fullSource, ...source },
});

/** The same in Kazakh. */
export const kk = (source: Partial<CitableSource> = {}, state: Partial<CitableState> = {}): CitableState =>
  ru(source, {
    locale: 'kk',
    title: 'Қатысушылар — Алматы марафоны – 2012',
    value: 'шамамен 3\u00A0000 адам',
    siteName: 'Ізгі із',
    url: 'https://izgi.example/kk/figures/participants-2012/1/',
    ...state,
  });
