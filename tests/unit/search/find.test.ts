import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../../src/search/analysis/analyse.ts';
import type { Engine } from '../../../src/search/query/engine.ts';
import { find, type Answer } from '../../../src/search/query/find.ts';
import { searchPages, writePages } from '../../support/search-index.ts';

const page = (language: string, content: string): string =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${content}</main></body></html>`;
const searched = await searchPages((folder) => {
  writePages(folder, {
    'kk/school/': page(
      'kk',
      '<h1>Мектеп</h1><p>Балалар мектебінде спорт залы жөнделді, оған 26 млн теңге бөлінді.</p>',
    ),
    'kk/league/': page('kk', '<h1>Мектепаралық лига</h1><p>Оқушылар футбол ойнады.</p>'),
    'kk/fund/': page('kk', '<h1>Қор туралы</h1><p>Қайырымдылық қоры балаларға көмектеседі. Спорт та керек.</p>'),
    'kk/marathon/': page(
      'kk',
      '<h1>Марафон</h1><p>2017 жылғы жарысқа он алты мың жүгіруші қатысты. Сенсорлық бөлме ашылды.</p>',
    ),
    'kk/code/': page('kk', '<h1>Нөмірлер</h1><p>Құжаттың нөмірі 20170, ал бұйрықтікі 4 000.</p>'),
    'kk/sos/': page(
      'kk',
      '<h1 data-search-name data-search-also="Детская деревня SOS | Кеңес">SOS ауылы</h1><p>Ауылда ойын алаңы бар.</p>',
    ),
    'kk/news/': page(
      'kk',
      '<h1>Ауыл жаңалықтары</h1><p>Көктемде <a data-search-also="Детская деревня SOS">сол ауылда</a> ағаш егілді.</p>',
    ),
    'ru/school/': page('ru', '<h1>Школа</h1><p>В школе отремонтировали спортивный зал, выделено 26 000 000 ₸.</p>'),
    'ru/sos/': page(
      'ru',
      '<h1 data-search-name data-search-also="Балалар ауылы">Детская деревня SOS</h1><p>Здесь есть площадка для игр.</p>',
    ),
    'ru/how/': page('ru', '<h1>Где и как</h1><p>Куда идёт стартовый взнос, рассказывает фонд.</p>'),
  });
});
afterAll(searched.close);

const open = async (language: string): Promise<Engine> => {
  const engine = await searched.engineOf(language);
  return { ...engine, search: vi.fn(engine.search), vocabulary: vi.fn(engine.vocabulary) };
};
const engines: Readonly<Record<string, Engine>> = { kk: await open('kk'), ru: await open('ru') };
beforeEach(() => {
  vi.clearAllMocks();
});

async function ask(query: string, language = 'kk', typing = false): Promise<Answer & { urls: string[] }> {
  const answer = await find(engines[language] as Engine, query, { typing });
  return { ...answer, urls: await Promise.all(answer.hits.map(async (hit) => (await hit.data()).url)) };
}

describe('words are found', () => {
  test.each([
    ['мектептер', '/kk/school/'],
    ['МЕКТЕБІНІҢ', '/kk/school/'],
    ['сенсорлык болме', '/kk/marathon/'],
    ['mektep', '/kk/school/'],
    ['жүгірушілердің', '/kk/marathon/'],
    ['«ойын» (алаңы)', '/kk/sos/'],
    ['қайырым\u00adдылық', '/kk/fund/'],
  ])('in another form or writing: %s', async (query, url) => {
    const { urls, dropped, corrected, isPartial } = await ask(query);
    expect({ urls, dropped, corrected, isPartial }).toEqual({
      urls: [url],
      dropped: [],
      corrected: [],
      isPartial: false,
    });
  });

  test('all on one page', async () => {
    expect((await ask('спорт')).urls.sort()).toEqual(['/kk/fund/', '/kk/school/']);
    expect((await ask('спорт мектеп')).urls).toEqual(['/kk/school/']);
  });

  test('whatever their order and marks that Pagefind takes for its own', async () => {
    expect((await ask('мектеп спорт')).urls).toEqual((await ask('"спорт" мектеп')).urls);
  });

  test('each page once, the best first', async () => {
    const { hits, urls } = await ask('ауыл');
    expect(urls).toHaveLength(new Set(urls).size);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(urls.slice(0, 2).sort()).toEqual(['/kk/news/', '/kk/sos/']);
  });
});

describe('numbers', () => {
  test.each([
    ['26000000', '/kk/school/'],
    ['26 миллион теңге', '/kk/school/'],
    ['₸26M', '/kk/school/'],
    ['16 000', '/kk/marathon/'],
    ['16 мыңдай жүгіруші', '/kk/marathon/'],
    ['2017', '/kk/marathon/'],
    ['4000', '/kk/code/'],
  ])('%s is found at %s only', async (query, url) => {
    expect((await ask(query)).urls).toEqual([url]);
  });

  test.each(['26', '201', '№ 4', '2,6 млн'])('%s is no part of another number', async (query) => {
    const { urls, dropped } = await ask(query);
    expect(urls).toEqual([]);
    expect(dropped).toHaveLength(1);
  });
});

describe('words that stand nowhere', () => {
  test('are left out and told', async () => {
    const { urls, dropped, isPartial } = await ask('мектеп крокодил');
    expect(urls).toEqual(['/kk/school/']);
    expect(dropped).toEqual(['крокодил']);
    expect(isPartial).toBe(false);
  });

  test('give no results when there is nothing else', async () => {
    const { urls, dropped, corrected, spellings } = await ask('крокодил');
    expect({ urls, dropped, corrected, spellings }).toEqual({
      urls: [],
      dropped: ['крокодил'],
      corrected: [],
      spellings: [],
    });
  });

  test('are mended when one letter is wrong, and the reader is told', async () => {
    const { urls, dropped, corrected } = await ask('марофонға');
    expect(urls).toEqual(['/kk/marathon/']);
    expect(dropped).toEqual([]);
    expect(corrected).toEqual([{ written: 'марофонға', nearest: 'марафон' }]);
  });

  test('are told as the reader wrote them', async () => {
    expect((await ask('Мектеп Крокодил')).dropped).toEqual(['Крокодил']);
  });
});

describe('pages with most of the words', () => {
  test('are told to be such', async () => {
    const { urls, isPartial, dropped } = await ask('сенсорлық бөлме футбол');
    expect(urls).toEqual(['/kk/marathon/']);
    expect(isPartial).toBe(true);
    expect(dropped).toEqual([]);
  });

  test('are not asked for where a page has all', async () => {
    expect((await ask('сенсорлық бөлме')).isPartial).toBe(false);
  });
});

describe('a word that is being typed', () => {
  test.each([
    ['сп', ['/kk/fund/', '/kk/school/']],
    ['қайыры', ['/kk/fund/']],
    ['каиыр', ['/kk/fund/']],
    ['qaiyr', ['/kk/fund/']],
    ['мектебі', ['/kk/school/']],
    ['жүгірушілерд', ['/kk/marathon/']],
  ])('is found from its beginning: %s', async (query, urls) => {
    expect((await ask(query, 'kk', true)).urls.sort()).toEqual(urls);
  });

  test('stands before longer words', async () => {
    expect((await ask('мектеп', 'kk', true)).urls).toEqual(['/kk/school/', '/kk/league/']);
    expect((await ask('мектеп')).urls).toEqual(['/kk/school/']);
  });

  test('goes with the whole words before it', async () => {
    expect((await ask('спорт мект', 'kk', true)).urls).toEqual(['/kk/school/']);
  });

  test('tells too little by two letters once it is finished', async () => {
    expect((await ask('сп')).urls).toEqual([]);
  });

  test('is no number that begins another', async () => {
    expect((await ask('201', 'kk', true)).urls).toEqual([]);
  });
});

describe('names in the other language', () => {
  test.each([
    ['kk', 'Детская деревня SOS', ['/kk/sos/', '/kk/news/']],
    ['kk', 'детской деревне', ['/kk/sos/', '/kk/news/']],
    ['kk', 'Кеңес', ['/kk/sos/']],
    ['ru', 'балалар ауылы', ['/ru/sos/']],
    ['ru', 'балалар ауылында', ['/ru/sos/']],
  ])('%s: %s; the entry before pages that name it', async (language, query, urls) => {
    expect((await ask(query, language)).urls).toEqual(urls);
  });
});

describe('words that every question is made of', () => {
  test.each([
    ['kk', 'мектеп қайда', ['/kk/school/']],
    ['kk', 'марафон туралы', ['/kk/marathon/']],
    ['ru', 'где находится школа', ['/ru/school/']],
    ['ru', 'куда идёт стартовый взнос', ['/ru/how/']],
  ])('are left out, and not told: %s: %s', async (language, query, urls) => {
    const answer = await ask(query, language);
    expect(answer.urls).toEqual(urls);
    expect(answer.dropped).toEqual([]);
    expect(answer.isPartial).toBe(false);
  });

  test('are asked when there is nothing else', async () => {
    expect((await ask('где', 'ru')).urls).toEqual(['/ru/how/']);
  });
});

describe('the order of the stages:', () => {
  const vocabulary = (): unknown => engines['kk']?.vocabulary;

  test('the vocabulary is loaded only for a word that stands nowhere', async () => {
    await ask('мектеп спорт');
    await ask('мекте', 'kk', true);
    await ask('детская');
    expect(vocabulary()).not.toHaveBeenCalled();
    await ask('марофон');
    expect(vocabulary()).toHaveBeenCalled();
  });

  test('a word that stands as it is is not mended: «қора» (yard) and «қор» (fund)', async () => {
    const { corrected } = await ask('қоры');
    expect(corrected).toEqual([]);
  });

  test('Pagefind is asked for terms only, never for everything', async () => {
    for (const query of ['мектеп спорт', 'мекте', '26 млн', 'марофон', 'сенсорлық футбол'])
      await ask(query, 'kk', true);
    const asked = vi.mocked((engines['kk'] as Engine).search).mock.calls.map(([terms]) => terms);
    expect(asked.length).toBeGreaterThan(5);
    for (const terms of asked) expect(terms).toMatch(/^[а-ы0-9]+ъ?( [а-ы0-9]+ъ?)*$/);
  });
});

describe('a query of no words', () => {
  test.each(['', '   ', '—', '«»!?', '\u00ad', 'ъ', '🙂'])('%j finds nothing', async (query) => {
    const { urls, dropped, corrected, isPartial } = await ask(query, 'kk', true);
    expect({ urls, dropped, corrected, isPartial }).toEqual({ urls: [], dropped: [], corrected: [], isPartial: false });
    expect((engines['kk'] as Engine).search).not.toHaveBeenCalled();
  });
});

test.each(['10³', '½', '№', 'a:b "', '\\', '%00', '__proto__', 'constructor', '$5 constructor', 'ب ٣', '<mark>'])(
  'any writing gets an answer: %s',
  async (query) => {
    expect(Array.isArray((await ask(query)).urls)).toBe(true);
    expect(Array.isArray((await ask(query, 'ru', true)).urls)).toBe(true);
  },
);

test('two hundred letters of a query are read', async () => {
  expect((await ask(`мектеп ${' '.repeat(193)}крокодил`)).dropped).toEqual([]);
  expect((await ask(`мектеп ${' '.repeat(150)}крокодил`)).dropped).toEqual(['крокодил']);
  expect((await ask('мектеп '.repeat(100))).urls).toEqual(['/kk/school/']);
});

test('a page that has the begun word and all others is a whole answer', async () => {
  // «бөл» by itself is on another page than «жарыс»; «бөлме», which it begins, is on the same.
  const terms: Readonly<Record<string, readonly string[]>> = {
    a: ['жарысъ', 'болмеъ'],
    b: analyse('бөл', 'kk', true).flatMap((word) => word.terms),
  };
  const engine: Engine = {
    language: 'kk',
    search: (text) => {
      const asked = (text ?? '').split(' ');
      const found = Object.keys(terms).filter((id) =>
        asked.every((one) => terms[id]?.some((term) => term.startsWith(one))),
      );
      return Promise.resolve({ results: found.map((id) => ({ id, score: 1, data: vi.fn() })) });
    },
    vocabulary: () => Promise.resolve({ words: [] }),
  };
  const idsOf = ({ hits, isPartial }: Answer): unknown => ({ ids: hits.map(({ id }) => id), isPartial });
  expect(idsOf(await find(engine, 'жарыс бөл', { typing: true }))).toEqual({ ids: ['a'], isPartial: false });
  expect(idsOf(await find(engine, 'жарыс бөл'))).toMatchObject({ isPartial: true });
});

describe('marks', () => {
  const marked = (text: string, { marks }: Answer): string[] =>
    analyse(text, 'kk')
      .filter((word) => marks(word))
      .map(({ start, end }) => text.slice(start, end));

  test('stand on the words of a page that answer the query, in any form', async () => {
    expect(marked('Мектебі бар ауылдағы мектепке 26 000 000 теңге', await ask('мектеп 26 млн'))).toEqual([
      'Мектебі',
      'мектепке',
      '26 000 000',
    ]);
  });

  test('stand on longer words while a word is typed, not afterwards', async () => {
    const text = 'Мектеп пен мектепаралық лига';
    expect(marked(text, await ask('мектеп', 'kk', true))).toEqual(['Мектеп', 'мектепаралық']);
    expect(marked(text, await ask('мектеп'))).toEqual(['Мектеп']);
  });

  test('stand on the mended word, and never on one that was left out', async () => {
    expect(marked('Марафон мен крокодил', await ask('марофон крокодил'))).toEqual(['Марафон']);
  });
});
