import fc from 'fast-check';

/** Signs and words that programs trip over: YAML's, Markdown's, HTML's, a browser's, a computer's. */
const nasty: readonly string[] = [
  // YAML
  ...[': ', '- ', '? ', '#', ' # ', '&a ', '*a', '!!js/function ', '!!binary ', '%YAML 1.1\n', '---\n', '\n---\n'],
  ...[
    '...\n',
    '|\n',
    '>\n',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '\\',
    '\t',
    '~',
    'null',
    'yes',
    '<<: *a\n',
    '=',
    '@',
    '`',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: 1\n',
    'layout: ../x.astro\n',
    '"\\0"',
    '"\\ud800"',
    '"\\u202e"',
    '"\\n"',
    '+++\n',
  ],
  ...[
    '2017-04-23',
    '2017-02-30',
    '1_000',
    '0b11',
    '0x10',
    '0o17',
    '012',
    '12:30',
    '1e999',
    '-0',
    '.nan',
    '.inf',
    '1 000',
  ],
  ...['9007199254740993', '12,5', '0'.repeat(400), '9'.repeat(400), '2017-04-23T10:00:00Z'],
  // Markdown and its directives
  ...[
    '# ',
    '## ',
    '##### ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '> ',
    '\n\n',
    '\n    ',
    '\n\t',
    '<',
    '>',
    '|',
    '---|---\n',
  ],
  ...[
    '[x](y)',
    '[x](javascript:alert(1))',
    '![x](y.png)',
    '![x](%ZZ)',
    '[x]: data:text/html,x\n',
    '[^1]',
    '\n[^1]: x\n',
  ],
  ...[
    ':',
    '::',
    ':::',
    ':x',
    ':figure[',
    ':figure[]{#x}',
    ':figure[x]{#}',
    ':plain[1]',
    ':plain[',
    ']{#',
    '{onclick=x}',
  ],
  ...[
    '- [ ] x\n',
    '1. x\n',
    '&amp;',
    '&#0;',
    '&#x202E;',
    '&#xD800;',
    '&lt;script&gt;',
    '\\<',
    '__ASTRO_IMAGE_="{}"',
    '{{x}}',
  ],
  // HTML and MDX
  ...[
    '<b>',
    '</b>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '<iframe src=x>',
    '<x {...y}>',
    '<X/>',
  ],
  ...[
    '{process.env}',
    '{',
    '}',
    'import x from "y"\n',
    'export const x = 1\n',
    '{/*',
    '*/}',
    '<>',
    '</>',
    '${x}',
    '%ZZ',
  ],
  // signs
  ...[
    '\0',
    '\u0001',
    '\u0008',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u0301',
    '\u200b',
    '\u200d',
    '\u2028',
  ],
  ...['\u202e', '\u2066', '\u3000', '\ue000', '\ufeff', '\ufffc', '\ufffd', '\ufffe', '\u{e0041}', '🏃‍♀️', 'ӘҒҚ', 'й'],
  ...[
    '½',
    '٢٥',
    '１５',
    'Ⅻ',
    '²',
    '№',
    '₸',
    '%',
    'млн',
    'мың',
    'тысяч',
    'жүз',
    'екі',
    'две',
    'около ',
    '-ден астам',
    '\r',
    '\r\n',
  ],
  // depth and length
  ...['['.repeat(2_000), '{'.repeat(2_000), '> '.repeat(500), '- '.repeat(500), '*a '.repeat(1_000), '_'.repeat(3_000)],
  ...[
    '('.repeat(2_000),
    '`'.repeat(2_000),
    ':figure['.repeat(200),
    '<a '.repeat(500),
    '&'.repeat(3_000),
    'а'.repeat(20_000),
  ],
  ...[
    '1 '.repeat(2_000),
    'жиырма бес мың '.repeat(300),
    'двадцать пять тысяч '.repeat(300),
    '"'.repeat(2_000),
    '\n'.repeat(3_000),
  ],
];

/** Words and markup that a text may well have, so that some of what is tried is right. */
const gentle: readonly string[] = [
  ...[
    ' және',
    ' тағы да',
    ' школа',
    ' и дети',
    '.',
    ',',
    ' —',
    ' «Ізгі із»',
    ' *шын мәнінде*',
    ' **на самом деле**',
    ' ~~жоқ~~',
  ],
  ...[
    '\n\nТағы бір сөйлем.\n\n',
    '\n\nЕщё одно предложение.\n\n',
    '\n\n- бірі\n- екіншісі\n\n',
    '\n\n> «Дәйексөз».\n\n',
  ],
  ...[
    '\n\n| Кім | Не |\n| --- | --- |\n| мектеп | зал |\n\n',
    ' [сайт](https://school.example/)',
    '\n\n---\n\n',
    ' `код`',
    '\\\n',
  ],
  ...[
    '\n\n1. первый\n2. второй\n\n',
    ' <https://school.example/>',
    ' &nbsp;',
    '\n\n## Тағы бір бөлім\n\n',
    ' 🏃',
    '\n\n```\nкод\n```\n\n',
  ],
];

/** Something done to the raw bytes of a file; places are taken modulo what there is. */
export interface Mutation {
  readonly name: string;
  readonly mutate: (bytes: Buffer) => Buffer;
}

const place = fc.nat(1_000_000);
const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...nasty) },
  { weight: 5, arbitrary: fc.constantFrom(...gentle) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
);

const linesOf = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf('\n', from);
    const to = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
};

/** Does something to the lines of a file. */
const onLines =
  (change: (lines: Buffer[]) => (string | Buffer)[]) =>
  (bytes: Buffer): Buffer =>
    Buffer.concat(change(linesOf(bytes)).map((line) => Buffer.from(line)));

const splice = (bytes: Buffer, from: number, count: number, ...put: Buffer[]): Buffer =>
  Buffer.concat([bytes.subarray(0, from), ...put, bytes.subarray(from + count)]);

/** One mutation: lines or bytes are taken, doubled, swapped, changed; nasty words are put in. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map((at) => ({
    name: `line ${at} taken`,
    mutate: onLines((lines) => lines.filter((_, index) => index !== at % lines.length)),
  })),
  place.map((at) => ({
    name: `line ${at} doubled`,
    mutate: onLines((lines) => lines.flatMap((line, index) => (index === at % lines.length ? [line, line] : [line]))),
  })),
  fc.tuple(place, place).map(([one, other]) => ({
    name: `lines ${one} and ${other} swapped`,
    mutate: onLines((lines) => {
      const [first, second] = [one % (lines.length || 1), other % (lines.length || 1)];
      return lines.map((line, index) => lines[index === first ? second : index === second ? first : index] ?? line);
    }),
  })),
  fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(([at, count]) => ({
    name: `${count} bytes taken at ${at}`,
    mutate: (bytes: Buffer) => splice(bytes, at % (bytes.length + 1), count),
  })),
  fc.tuple(place, place, fc.integer({ min: 1, max: 12 })).map(([from, to, count]) => ({
    name: `${count} bytes moved from ${from} to ${to}`,
    mutate: (bytes: Buffer) => {
      const start = from % (bytes.length + 1);
      const moved = bytes.subarray(start, start + count);
      const rest = splice(bytes, start, count);
      return splice(rest, to % (rest.length + 1), 0, moved);
    },
  })),
  fc.tuple(place, fc.nat(255)).map(([at, byte]) => ({
    name: `byte ${at} made ${byte}`,
    mutate: (bytes: Buffer) => splice(bytes, at % (bytes.length + 1), 1, Buffer.of(byte)),
  })),
  fc.tuple(place, words).map(([at, put]) => ({
    name: `${JSON.stringify(put.slice(0, 60))} put in at letter ${at}`,
    mutate: (bytes: Buffer) => {
      const letters = bytes.toString('utf8');
      const start = at % (letters.length + 1);
      return Buffer.from(letters.slice(0, start) + put + letters.slice(start));
    },
  })),
  fc.tuple(place, words, fc.boolean()).map(([at, put, isAfterColon]) => ({
    name: `line ${at} ${isAfterColon ? 'has the value' : 'is'} ${JSON.stringify(put.slice(0, 60))}`,
    mutate: onLines((lines) =>
      lines.map((line, index) => {
        if (index !== at % lines.length) return line;
        const text = line.toString('utf8');
        return isAfterColon && /: /.test(text) ? text.replace(/: .*/, () => `: ${put}`) : `${put}\n`;
      }),
    ),
  })),
  fc.tuple(place, words).map(([at, put]) => ({
    name: `line ${at} followed by ${JSON.stringify(put.slice(0, 60))}`,
    mutate: onLines((lines) =>
      lines.flatMap((line, index) => (index === at % lines.length ? [line, `${put}\n`] : [line])),
    ),
  })),
  place.map((at) => ({
    name: `cut off at ${at}`,
    mutate: (bytes: Buffer) => bytes.subarray(0, at % (bytes.length + 1)),
  })),
);
