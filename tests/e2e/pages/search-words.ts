import { locales } from '../../../src/i18n/locales.ts';

const words = {
  kk: {
    /** A word of many pages, another form of it, and its beginning. */
    frequent: 'мектеп',
    inflected: 'мектептерге',
    begun: 'мекте',
    another: 'балалар',
    /** How results are counted, in every plural form. */
    found: /^\d+ нәтиже табылды$/,
    absent: ['крокодил', 'бегемот'],
    misspelt: 'марофон',
    mended: 'марафон',
    /** A word of the other language. */
    foreign: 'благотворительность',
    elsewhere: /^Орысша беттерде \d+ нәтиже бар$/,
    other: 'ru',
  },
  ru: {
    frequent: 'школа',
    inflected: 'школами',
    begun: 'школ',
    another: 'дети',
    found: /^(Найден|Найдено) \d+ результат(а|ов)?$/,
    absent: ['крокодил', 'бегемот'],
    misspelt: 'марофон',
    mended: 'марафон',
    foreign: 'қайырымдылық',
    elsewhere: /^\d+ результат(а|ов)? на казахском$/,
    other: 'kk',
  },
} as const;

/** The languages of the site with what a reader of each looks for. */
export const searchLanguages = locales.map(({ code, strings }) => ({
  code,
  strings,
  ...words[code as keyof typeof words],
}));

/** An address' part that asks for words. */
export const asking = (query: string, rest = ''): string => `?q=${encodeURIComponent(query)}${rest}`;
