import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage, type SearchPage } from '../../../src/search/index/read-page.ts';

afterAll(close);

const read = (body: string, head = ''): SearchPage => {
  const page = readPage(`<!doctype html><html lang="kk"><head>${head}</head><body>${body}</body></html>`);
  if (!page) throw new Error('the page has no body to search');
  return page;
};
const main = (content: string, attributes = ''): SearchPage =>
  read(`<main data-pagefind-body ${attributes}>${content}</main>`);
const texts = ({ blocks }: SearchPage): string[] => blocks.map(({ text }) => text);

describe('what is read:', () => {
  test('a page without a body is not searched', () => {
    expect(readPage('<html lang="kk"><body><main><h1>Мектеп</h1></main></body></html>')).toBeUndefined();
  });

  test('only what stands in a body, and in every body', () => {
    const page = read(
      '<header>жоғары</header><main data-pagefind-body><h1>Мектеп</h1>бір</main><aside>қосымша</aside>' +
        '<section data-pagefind-body><p>екі</p></section><footer>төмен</footer>',
    );
    expect(texts(page).join(' ')).toBe('Мектеп. бір екі.');
  });

  test('not what is ignored', () => {
    const page = main(
      '<p>бір</p><p data-pagefind-ignore>екі <b>үш</b></p><p data-pagefind-ignore="index">төрт</p>' +
        '<p data-pagefind-ignore="all">бес</p><p>алты</p>',
    );
    expect(texts(page)).toEqual(['бір.', 'алты.']);
  });

  test('a body inside an ignored part stays ignored', () => {
    expect(texts(main('<div data-pagefind-ignore><p data-pagefind-body>бір</p></div><p>екі</p>'))).toEqual(['екі.']);
  });

  test('not what is no text of the page', () => {
    const page = main(
      '<p>бір</p><script>екі()</script><style>.a{}</style><noscript>үш</noscript><template><p>төрт</p></template>' +
        '<svg><title>бес</title><text>алты</text></svg><nav>жеті</nav><footer>сегіз</footer>' +
        '<form><label>тоғыз</label></form><iframe>он</iframe><!-- он бір --><p>соңы</p>',
    );
    expect(texts(page)).toEqual(['бір.', 'соңы.']);
  });
});

describe('the text:', () => {
  test('inline elements don’t part words, blocks do', () => {
    expect(
      texts(main('<p>балалар<b>ға</b> арнал<a href="/">ған</a><sup>1</sup></p><div>бір</div><div>екі</div>')),
    ).toEqual(['балаларға арналған1.', 'бір.', 'екі.']);
  });

  test('a break parts words, a place where a word may break doesn’t', () => {
    expect(texts(main('<p>бір<br>екі<wbr>нші</p>')).join(' ')).toBe('бір екінші.');
    expect(texts(main('<p>бір<hr>екі</p><img alt="сурет" src="a.png">үш')).join(' ')).toBe('бір. екі үш');
  });

  test('elements that are left open end where HTML says so', () => {
    expect(texts(main('<ul><li>бір<li>екі</ul><p>үш<p>төрт<table><tr><td>бес<td>алты</table>'))).toEqual([
      'бір.',
      'екі.',
      'үш.',
      'төрт.',
      'бес.',
      'алты.',
    ]);
  });

  test('entities, and white space of any length; no-break spaces stay', () => {
    expect(texts(main('<p>26&nbsp;000&#160;000 &#8376; &amp; &laquo;&#1179;ор&raquo;\n\t  &lt;b&gt;</p>'))).toEqual([
      '26\u00a0000\u00a0000 ₸ & «қор» <b>',
    ]);
  });

  test('signs that a reader doesn’t see: a soft hyphen stays, a zero-width space goes', () => {
    expect(texts(main('<p>қайырым&shy;дылық бала\u200bлар</p>'))).toEqual(['қайырым\u00adдылық балалар.']);
  });

  test('a block without a stop gets one, another keeps its own', () => {
    expect(texts(main('<p>Бір</p><p>Екі.</p><p>Үш?</p><p>Төрт:</p><p>«Бес»</p><p>6 ₸</p>'))).toEqual([
      'Бір.',
      'Екі.',
      'Үш?',
      'Төрт:',
      '«Бес».',
      '6 ₸.',
    ]);
  });
});

describe('the title:', () => {
  test('is the first heading', () => {
    const page = read(
      '<main data-pagefind-body><h1>Бірінші <br> мектеп</h1><h1>Екінші</h1></main>',
      '<title>Құжат</title>',
    );
    expect(page.title).toBe('Бірінші мектеп');
    expect(page.blocks.map(({ text, isTitle }) => (isTitle ? text : ''))).toEqual(['Бірінші', 'мектеп.', '']);
  });

  test('or what the page says that it is', () => {
    expect(main('<h1>Бірінші</h1><i data-pagefind-meta="title:Басқа"></i>').title).toBe('Басқа');
  });

  test('or the document’s', () => {
    expect(read('<main data-pagefind-body><p>бір</p></main>', '<title>Құжат</title>').title).toBe('Құжат');
  });

  test('names what the page is about where its heading says so', () => {
    expect(main('<h1 data-search-name>Мектеп</h1>').isNamed).toBe(true);
    expect(main('<h1>Мектеп</h1>').isNamed).toBe(false);
  });
});

describe('weights:', () => {
  const weights = (content: string): number[] => main(content).blocks.map(({ weight }) => weight);

  test('headings weigh more, the higher the more', () => {
    const found = weights('<h1>а</h1><h2>б</h2><h3>в</h3><h4>г</h4><p>д</p>');
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(new Set(found).size).toBe(5);
    expect(found.at(-1)).toBe(1);
  });

  test('a weight given by hand holds for all that is inside, and within bounds', () => {
    expect(weights('<div data-pagefind-weight="4"><h2>а</h2><p>б</p></div><p>в</p>')).toEqual([4, 4, 1]);
    expect(weights('<p data-pagefind-weight="0.5">а</p><p data-pagefind-weight="99">б</p>')).toEqual([0.5, 10]);
    expect(weights('<p data-pagefind-weight="">а</p>')).toEqual([1]);
  });

  test('text goes on with its own weight behind a heavier part', () => {
    expect(weights('<div>а<h2>б</h2>в</div>').map((weight) => weight > 1)).toEqual([false, true, false]);
  });
});

describe('sections:', () => {
  test('headings with an id, and whatever has a title of its own', () => {
    const page = main(
      '<h1>а</h1><h2 id="s">Бөлім</h2><p id="p">б</p><p id="q" data-pagefind-title="Аты">в</p><h3>г</h3>',
    );
    expect(page.blocks.map(({ anchor }) => anchor)).toEqual([
      undefined,
      { element: 'h2', id: 's' },
      undefined,
      { element: 'p', id: 'q', title: 'Аты' },
      undefined,
    ]);
  });
});

describe('hidden names', () => {
  test('stand at their place and are no text', () => {
    const page = main(
      '<h1 data-search-also="SOS | Детская деревня">Ауыл</h1><p>Бұл <a data-search-also="26000000 ₸">соманы</a> бөлді</p>',
    );
    expect(page.blocks.map(({ also }) => also)).toEqual([
      [{ at: 0, words: 'SOS | Детская деревня' }],
      [{ at: 3, words: '26000000 ₸' }],
    ]);
    expect(texts(page).join(' ')).toBe('Ауыл. Бұл соманы бөлді.');
  });

  test('of an ignored part are left out', () => {
    expect(
      main('<p data-pagefind-ignore data-search-also="SOS">Ауыл</p><p>бір</p>').blocks.flatMap(({ also }) => also),
    ).toEqual([]);
  });
});

test.each([
  ['kk', 'kk'],
  ['kk-KZ', 'kk'],
  ['RU', 'ru'],
  ['', ''],
])('the language of <html lang=%j> is %j', (lang, language) => {
  expect(readPage(`<html lang="${lang}"><main data-pagefind-body>а</main></html>`)?.language).toBe(language);
});

test('a page that does not say its language has none', () => {
  expect(readPage('<html><main data-pagefind-body>а</main></html>')?.language).toBe('');
});

describe('filters, sort keys and metadata:', () => {
  test('in every form that Pagefind knows', () => {
    const page = main(
      '<h1 data-pagefind-filter="heading">Мектеп <b>№ 4</b></h1>' +
        '<i data-pagefind-filter="kind:campaign"></i><i data-pagefind-filter="year:2017"></i><i data-pagefind-filter="year:2018"></i>' +
        '<i data-pagefind-filter="place[data-place], note:а, б: в" data-place="Алматы"></i>' +
        '<time data-pagefind-sort="date[datetime]" data-pagefind-meta="date" datetime="2017-04-23">23 <b>сәуір</b></time>' +
        '<img data-pagefind-meta="image[src], image_alt[alt], none[title]" src="/a.png" alt="Алаң">',
      'data-pagefind-sort="weight:5"',
    );
    expect(page.filters).toEqual({
      heading: ['Мектеп № 4'],
      kind: ['campaign'],
      year: ['2017', '2018'],
      place: ['Алматы'],
      note: ['а, б: в'],
    });
    expect(page.sort).toEqual({ weight: '5', date: '2017-04-23' });
    expect(page.meta).toEqual({ date: '23 сәуір', image: '/a.png', image_alt: 'Алаң', none: '' });
  });

  test('also outside the body and in ignored parts, but not where all is ignored', () => {
    const page = read(
      '<p data-pagefind-filter="a:1">x</p><main data-pagefind-body><h1>Мектеп</h1>' +
        '<p data-pagefind-ignore data-pagefind-filter="b:2" data-pagefind-meta="m">екі</p>' +
        '<p data-pagefind-ignore="all"><i data-pagefind-filter="c:3" data-pagefind-meta="n:3" data-pagefind-sort="s:3"></i></p></main>',
    );
    expect(page.filters).toEqual({ a: ['1'], b: ['2'] });
    expect(page.meta).toEqual({ m: 'екі' });
    expect(page.sort).toEqual({});
  });
});

/** What Pagefind itself makes of a page. */
async function askPagefind(
  html: string,
): Promise<{ content: string; filters: unknown; meta: Record<string, string>; ids: string[] }> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  await index.addHTMLFile({ url: '/x/', content: html });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const file = files.find(({ path }) => path.endsWith('.pf_fragment'));
  const text = gunzipSync(file?.content ?? '').toString();
  const fragment = JSON.parse(text.slice(text.indexOf('{'))) as {
    content: string;
    filters: unknown;
    meta: Record<string, string>;
    anchors: { id: string }[];
  };
  return { ...fragment, ids: fragment.anchors.map(({ id }) => id) };
}

describe('Pagefind reads the same', () => {
  test.each([
    ['text', '<h1>Мектеп</h1>бір <b>ек</b>і<br>үш<p>төрт</p><ul><li>бес<li>алты</ul><table><tr><th>жеті</table>'],
    ['entities', '<h1>a&nbsp;b</h1><p>&laquo;қор&raquo; &amp; &#1179; 5&lt;6 зв&shy;ук а\u200bб</p>'],
    ['two bodies', '<h1>Мектеп</h1>бір</main><aside>екі</aside><main data-pagefind-body><h1>Үш</h1>'],
    [
      'ignored parts',
      '<h1>Мектеп</h1><p data-pagefind-ignore>а</p><p data-pagefind-ignore="index">б</p><p data-pagefind-ignore="all">в</p>соңы',
    ],
    [
      'parts that are no text',
      '<h1>а</h1><nav>б</nav><form>в<label>г</label></form><label>ғ</label><script>д</script><template>е</template><noscript>ж</noscript><svg><text>з</text></svg><iframe>и</iframe><footer>к</footer><style>л</style><p>м</p>',
    ],
    [
      'filters',
      '<h1>а</h1><i data-pagefind-filter="a:x, b:y"></i><i data-pagefind-filter="b[title], c: z " title="т"></i><p data-pagefind-ignore data-pagefind-filter="d">  мә  <b>ні</b> </p><i data-pagefind-filter="a:w"></i><i data-pagefind-ignore="all"><i data-pagefind-filter="e:1"></i></i>',
    ],
    [
      'metadata',
      '<h1 data-pagefind-meta="title:Басқа">а</h1><i data-pagefind-meta="date:  2017 "></i><i data-pagefind-meta="date:2018"></i><img data-pagefind-meta="image[src]" src="a.png">б',
    ],
  ])('%s', async (_, content) => {
    const html = `<html lang="und"><body><main data-pagefind-body>${content}</main></body></html>`;
    const [ours, theirs] = [readPage(html), await askPagefind(html)];
    // Stops and spaces between blocks are ours to set.
    const words = (text = ''): string => text.replace(/[\s.]+/g, ' ').trim();
    expect(words(ours?.blocks.map(({ text }) => text).join(' '))).toBe(words(theirs.content));
    expect(ours?.filters).toEqual(theirs.filters);
    expect({ ...ours?.meta, title: ours?.title }).toEqual(theirs.meta);
  });

  test('sections', async () => {
    const html =
      '<html lang="und"><main data-pagefind-body><h1>а</h1><h2 id="s">б</h2><p>в</p><p id="q" data-pagefind-title="г">ғ</p></main>';
    const ids = readPage(html)?.blocks.flatMap(({ anchor }) => anchor?.id ?? []);
    expect((await askPagefind(html)).ids).toEqual(ids);
  });
});
