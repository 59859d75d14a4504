import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/model/text-markup.ts';

describe('citations in prose', () => {
  test('are found in the order of the text, with their words and place', () => {
    const { citations } = readBody(
      'Сегодня :figure[2 500 человек]{#runners}.\n\n- и :figure[**три** тысячи]{#guests source=paper}\n',
      'md',
      5,
    );
    expect(citations).toEqual([
      {
        line: 5,
        column: 9,
        figure: 'runners',
        source: undefined,
        words: '2 500 человек',
        sentence: 'Сегодня 2 500 человек.',
        before: 'Сегодня ',
        after: '.',
      },
      {
        line: 7,
        column: 5,
        figure: 'guests',
        source: 'paper',
        words: 'три тысячи',
        sentence: 'и три тысячи',
        before: 'и ',
        after: '',
      },
    ]);
  });

  test.each([
    ['in a table', '| a |\n|---|\n| :figure[5]{#x} |'],
    ['in a heading', '## :figure[5]{#x}'],
    ['within Kazakh quotation marks', '«:figure[5]{#x}»'],
  ])('are found %s', (_name, body) => {
    expect(readBody(body, 'md').citations.map(({ figure }) => figure)).toEqual(['x']);
  });

  test('are found in MDX', () => {
    expect(readBody('Текст :figure[5]{#x}', 'mdx').citations).toHaveLength(1);
  });

  test('are not what stands in code', () => {
    expect(readBody('`:figure[5]{#x}`', 'md')).toMatchObject({ citations: [], forbidden: [] });
  });
});

describe('markup that is refused', () => {
  test.each([
    ['a time of day', 'Старт в 16:11.', '1:11 unknown-directive :11'],
    ['a missing space', 'Кому:детям', '1:5 unknown-directive :детям'],
    ['another name', 'a :figur[5]{#x}', '1:3 unknown-directive :figur'],
    ['a figure on a line of its own', '::figure[5]{#x}', '1:1 unknown-directive :figure'],
    ['a citation without a figure', 'a :figure[5]', '1:3 citation-form :figure[5]'],
    ['a citation with a space in it', 'a :figure[5] {#x}', '1:3 citation-form :figure[5]'],
    ['a citation over two lines', 'a :figure[5\nтысяч]{#x}', '1:3 citation-form :figure[]'],
    ['a figure without its sign', 'a :figure[5]{x}', '1:3 citation-form :figure[5]'],
    ['a name that no citation has', 'a :figure[5]{#x sorce=y}', '1:3 citation-form :figure[5]'],
    ['a class', 'a :figure[5]{#x .big}', '1:3 citation-form :figure[5]'],
    ['plain words with a figure', 'a :plain[5]{#x}', '1:3 citation-form :plain[5]'],
    ['a citation in a link', '[a :figure[5]{#x}](https://a.example)', '1:4 citation-form :figure[5]'],
    ['a link in a citation', 'a :figure[[5](./x/)]{#x}', '1:3 citation-form :figure[5]'],
    ['a citation in plain words', 'a :plain[:figure[5]{#x}]', '1:10 citation-form :figure[5]'],
    ['a container', ':::note\nx\n:::', '1:1 unknown-directive :note'],
    ['HTML on lines of its own', 'a\n\n<div class="x">\nx\n</div>', '3:1 raw-html <div class="x">'],
    ['a script', '<script>alert(1)</script>', '1:1 raw-html <script>alert(1)</script>'],
    [
      'HTML in cited words',
      'a :figure[5 <img src=x onerror=alert(1)>]{#x}',
      '1:13 raw-html <img src=x onerror=alert(1)>',
    ],
    ['a picture in plain words', 'a :plain[5 ![x](y.png)]', '1:12 picture-form ![x](y.png)'],
    ['a comment', '<!-- later -->', '1:1 raw-html <!-- later -->'],
    ['a line break in a table', '| a |\n|---|\n| b<br>c |', '3:4 raw-html <br>'],
    ['HTML in a list', '- a\n- <br>', '2:3 raw-html <br>'],
    ['a first heading', 'a\n\n# **О** школе', '3:1 heading-level О школе'],
    ['a first heading that is underlined', 'О школе\n===', '1:1 heading-level О школе'],
    ['a first heading in a quotation', '> # О школе', '1:3 heading-level О школе'],
    ['a link that runs a script', 'a [b](javascript:alert(1))', '1:3 link-address javascript:alert(1)'],
    ['a link in capitals', '[b](JavaScript:alert(1))', '1:1 link-address JavaScript:alert(1)'],
    ['a link with an escaped letter', '[b](&#106;avascript:x)', '1:1 link-address javascript:x'],
    ['a link in angles', '<javascript:alert(1)>', '1:1 link-address javascript:alert(1)'],
    ['a link that holds its page', '[b](data:text/html,x)', '1:1 link-address data:text/html,x'],
    ['a link that is defined below', '[b][r]\n\n[r]: vbscript:x/y', '3:1 link-address vbscript:x/y'],
    ['a link to nothing', '[b]()', '1:1 link-address '],
    ['a link without a scheme', '[b](a.example)', '1:1 link-address a.example'],
    ['a picture from elsewhere', '![зал](https://a.example/x.png)', '1:1 picture-remote https://a.example/x.png'],
    ['a picture by whichever protocol', '![зал](//a.example/x.png)', '1:1 picture-remote //a.example/x.png'],
    [
      'a picture that is its own address',
      '![зал](data:image/png;base64,AA==)',
      '1:1 picture-remote data:image/png;base64,AA==',
    ],
    ['a picture above the folder', '![зал](../x.png)', '1:1 picture-path ../x.png'],
    ['a picture above the folder, escaped', '![зал](%2e%2e/x.png)', '1:1 picture-path %2e%2e/x.png'],
    ['a picture above the folder, escaped to the end', '![зал](%2E%2E%2Fx.png)', '1:1 picture-path %2E%2E%2Fx.png'],
    ['a picture above the folder, as Windows writes it', '![зал](..\\x.png)', '1:1 picture-path ..\\x.png'],
    ['a picture above the folder, by entities', '![зал](&#46;&#46;&#47;x.png)', '1:1 picture-path ../x.png'],
    ['a picture at the root', '![зал](/og.png)', '1:1 picture-path /og.png'],
    ['a picture on a disk', '![зал](C:\\x.png)', '1:1 picture-path C:\\x.png'],
    ['a picture in a folder below', '![зал](photos/x.png)', '1:1 picture-path photos/x.png'],
    ['a picture with a query', '![зал](x.png?raw)', '1:1 picture-path x.png?raw'],
    ['a picture in a sentence', 'a ![зал](x.png)', '1:3 picture-form ![зал](x.png)'],
    ['a picture in a list', '- ![зал](x.png)', '1:3 picture-form ![зал](x.png)'],
    ['a picture that is defined below', '![зал][r]\n\n[r]: https://a.example/x.png', '1:1 picture-form ![зал][r]'],
    ['a picture in a link', '[![зал](x.png)](https://a.example)', '1:2 picture-form ![зал](x.png)'],
    ['a picture without an address', '![зал]()', '1:1 picture-form ![зал]()'],
    ['a picture whose name has a space', 'a\n\n![зал](мой зал.png)', '3:1 picture-form ![зал](мой зал.png)'],
    [
      'a figure in the words of a picture',
      '![:figure[5]{#x} детей](x.png)',
      '1:1 citation-form ![:figure[5]{#x} детей](x.png)',
    ],
  ])('%s is reported with its place', (_name, body, fault) => {
    const { forbidden } = readBody(body, 'md');
    expect(forbidden.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`)).toEqual([fault]);
  });

  test('is told of a picture twice where it stands wrongly and comes from elsewhere', () => {
    const { forbidden } = readBody('a ![зал](https://a.example/x.png)', 'md');
    expect(forbidden.map(({ rule }) => rule)).toEqual(['picture-form', 'picture-remote']);
  });

  test('is found in MDX and counted from the first line of the file', () => {
    const { forbidden } = readBody('# A\n\n![b](x.png) [c](data:x)', 'mdx', 6);
    expect(forbidden).toEqual([
      { line: 8, column: 1, rule: 'picture-page', found: 'b' },
      { line: 6, column: 1, rule: 'heading-level', found: 'A' },
      { line: 8, column: 13, rule: 'link-address', found: 'data:x' },
    ]);
  });

  test.each([
    ['an import', 'import x from "node:fs"\n\nТекст', 'import x from "node:fs"'],
    ['an expression', 'Текст {process.env.HOME}', 'process.env.HOME'],
    ['an element', 'Текст <script>x</script>', '<script>'],
  ])('is code in MDX: %s', (_name, body, found) => {
    expect(readBody(body, 'mdx').forbidden).toMatchObject([{ rule: 'raw-html', found }]);
  });

  test('does not hide a figure that is cited within it', () => {
    expect(readBody('# :figure[5]{#x}', 'md')).toMatchObject({
      citations: [{ figure: 'x', words: '5' }],
      forbidden: [{ rule: 'heading-level', found: '5' }],
    });
  });
});

test.each([
  ['a colon with a space, and a bare address', 'Кому: детям, https://a.example:8080/'],
  ['a second heading', '## История\n\n### Дальше'],
  ['a link to the web', '[a](https://a.example/x?y=1#z) и [b](http://a.example)'],
  ['a link to mail', '[a](mailto:a@a.example)'],
  ['a link to another page of the site', '[a](../../figures/x/), [b](../x/), [c](./x/), [d](x/y/), [e](/kk/about/)'],
  ['a link to a place on the page', '[a](#история)'],
  ['a link that is defined below', '[a][r]\n\n[r]: https://a.example'],
  ['HTML as an example', '`<b>` и\n\n```\n<script>\n# A\n```'],
  ['an angle that opens no tag', '5 < 6, &lt;b>'],
  ['a list, a table, a quotation, bold and slanted words', '- **a** *b*\n\n| a |\n|---|\n| b |\n\n> c'],
])('%s: nothing is refused', (_name, body) => {
  expect(readBody(body, 'md').forbidden).toEqual([]);
});

test('MDX that can not be parsed throws', () => {
  expect(() => readBody('текст { дальше', 'mdx')).toThrow();
});

describe('passages', () => {
  const passages = (body: string) => readBody(body, 'md', 4).passages;

  test('are the words of each block, without what is cited or plain', () => {
    expect(
      passages('## Три\n\nПришли :figure[5]{#x} и :plain[6] **семь**\nи [восемь](/x).\n\n- девять').map(
        ({ text }) => text,
      ),
    ).toEqual(['Три', 'Пришли \uFFFC и \uFFFC семь\nи восемь.', 'девять']);
  });

  test.each([
    ['code in a line', 'Купили `15` мячей', ['Купили 15 мячей']],
    ['code on lines of its own', '```\nкупили\n15 мячей\n```', ['купили\n15 мячей']],
    ['the title of a link', '[a](/x "15 мячей")', ['15 мячей', 'a']],
    ['a note', 'а[^1]\n\n[^1]: 15 мячей', ['а', '15 мячей']],
    ['a number in parts', '**1**5 &#49;6 ~~17~~', ['15 16 17']],
  ])('hold %s', (_name, body, texts) => {
    expect(passages(body).map(({ text }) => text)).toEqual(texts);
  });

  test('know on which line of a block of code a word stands', () => {
    const [code] = passages('```\nа\n15\n```');
    expect(code?.placeOf(2)).toEqual({ line: 6, column: 1 });
  });

  test.each([
    ['a word at the start', 'Пришли 5', 0, { line: 4, column: 1 }],
    ['a word after a citation', 'А :figure[5]{#x} и 7', 6, { line: 4, column: 20 }],
    ['a word on the second line', 'А\nи 7', 4, { line: 5, column: 3 }],
    ['a word in bold', 'А **и 7**', 4, { line: 4, column: 7 }],
  ])('know where in the file stands %s', (_name, body, offset, place) => {
    expect(passages(body)[0]?.placeOf(offset)).toEqual(place);
  });

  test('end a sentence where the next begins, with the cited words in their places', () => {
    const { citations } = readBody('Было. Дали :figure[5 млн]{#x}, а не :plain[6]. Потом 7 ушло.', 'md');
    expect(citations[0]).toMatchObject({
      sentence: 'Дали 5 млн, а не 6.',
      before: 'Дали ',
      after: ', а не \uFFFC.',
    });
  });
});

describe('pictures', () => {
  const body = 'Мәтін.\n\n![Жаңа зал](gym.jpg "Зал ашылған күн")\n\nСоңы.\n\n![Есік алды](yard-2.webp)\n';

  test('are read in their order, with their words and places', () => {
    expect(readBody(body, 'md', 6)).toMatchObject({
      pictures: [
        { name: 'gym.jpg', alt: 'Жаңа зал', caption: 'Зал ашылған күн', line: 8, column: 1 },
        { name: 'yard-2.webp', alt: 'Есік алды', caption: undefined, line: 12, column: 1 },
      ],
      forbidden: [],
    });
  });

  test('lend their words to the checks of prose, each at its place', () => {
    const { passages } = readBody('![Собрали 5 тонн](x.png "Всего 7 тонн")', 'md');
    const found = passages.filter(({ text }) => text !== '');
    expect(found.map(({ text, placeOf }) => [text, placeOf(0).column])).toEqual([
      ['Собрали 5 тонн', 3],
      ['Всего 7 тонн', 26],
    ]);
  });
});
