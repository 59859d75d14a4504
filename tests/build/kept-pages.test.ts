import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../support/checkout.ts';

const day = '2026-12-01';

/** A site that has been built, and its next builds with what was kept and without. */
describe('a build after another', () => {
  const checkout = new Checkout();
  Object.assign(checkout.environment, { BUILD_DATE: day, COMMIT: '1'.repeat(40) });
  const edit = (file: string, was: string | RegExp, is: string): void => {
    const before = readFileSync(checkout.file(file), 'utf8');
    const after = before.replace(was, is);
    if (after === before) throw new Error(`${file} was not changed`);
    writeFileSync(checkout.file(file), after);
  };
  const build = (): { rendered: number; indexed: string[]; digests: string } => {
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    return {
      indexed: Array.from(output.matchAll(/(kk|ru): \d+ pages indexed for search/g), ([, language = '']) => language),
      rendered: Number(/(\d+) pages rendered, \d+ taken from the site before/.exec(output)?.[1]),
      digests: readFileSync(checkout.file('dist/SHA256SUMS'), 'utf8'),
    };
  };
  const page = (address: string): string => readFileSync(checkout.file('dist', address, 'index.html'), 'utf8');
  const forget = (): void => {
    for (const folder of ['dist', '.cache', '.astro']) rmSync(checkout.file(folder), { recursive: true, force: true });
  };
  /** Builds with what the build before has kept, and from nothing; both must be the same bytes. */
  const buildTwice = (): { rendered: number; indexed: string[]; all: number } => {
    const warm = build();
    forget();
    const cold = build();
    expect(warm.digests).toBe(cold.digests);
    expect(cold.indexed.sort()).toEqual(['kk', 'ru']);
    return { rendered: warm.rendered, indexed: warm.indexed, all: cold.rendered };
  };
  let first: ReturnType<typeof build>;
  /** Pages that are never kept: few, or of many entries. */
  let least: number;

  beforeAll(() => {
    first = build();
  });
  afterAll(() => checkout.remove());

  it('renders few pages where nothing has changed, and makes the same bytes', () => {
    const { rendered, indexed, digests } = build();
    expect(digests).toBe(first.digests);
    expect(rendered).toBeLessThan(first.rendered / 4);
    expect(indexed).toEqual([]);
    least = rendered;
  });

  it('names its own commit on pages that were kept', () => {
    const before = page('ru/institutions/kenes');
    checkout.environment['COMMIT'] = `${'2'.repeat(40)}+`;
    expect(build().rendered).toBe(least);
    expect(page('ru/institutions/kenes')).toBe(before.replace('1111111', '2222222+'));
  });

  it('makes the index of one language anew where the text of that one has changed', () => {
    appendFileSync(checkout.file('src/content/press-releases/charity-2019/ru.md'), '\nЕщё одно предложение.\n');
    expect(buildTwice().indexed).toEqual(['ru']);
  });

  it('makes an index anew that was changed or removed in the site since', () => {
    const [fragment = ''] = globSync('dist/pagefind/kk/fragment/*/0.pf_fragment', { cwd: checkout.folder });
    appendFileSync(checkout.file(fragment), ' ');
    expect(buildTwice().indexed).toEqual(['kk']);
    rmSync(checkout.file('dist/pagefind'), { recursive: true });
    expect(buildTwice().indexed.sort()).toEqual(['kk', 'ru']);
  });

  it('tells of what another file has made wrong in a text that is as before, in its place', () => {
    const file = 'src/content/press-releases/charity-2019/kk.md';
    const lines = readFileSync(checkout.file(file), 'utf8').split('\n');
    const line = lines.findIndex((words) => words.includes('{#charity-money-2019}'));
    const figure = checkout.file('src/content/figures/charity-money-2019.yaml');
    const before = readFileSync(figure);
    edit('src/content/figures/charity-money-2019.yaml', 'value: 26000000', 'value: 27000000');
    const { status, output } = checkout.build();
    expect(status).toBe(1);
    expect(output).toContain(`${file}:${line + 1}:${(lines[line] ?? '').indexOf(':figure[') + 1}`);
    writeFileSync(figure, before);
  });

  it('renders anew what a changed institution, figure or text stands on', () => {
    edit('src/content/institutions/kenes/ru.md', /^title: .*$/m, 'title: Центр «Проба»');
    edit('src/content/figures/countries-2017.yaml', 'Казинформ назвал это число', 'Казинформ сообщил это число');
    appendFileSync(checkout.file('src/content/press-releases/charity-2019/kk.md'), '\nТағы бір сөйлем.\n');
    const { rendered, all } = buildTwice();
    expect(rendered).toBeGreaterThan(least);
    expect(rendered).toBeLessThan(all / 4);
    expect(page('ru/institutions/kenes')).toContain('Центр «Проба»');
    expect(page('ru/figures/countries-2017')).toContain('Казинформ сообщил это число');
    expect(page('kk/press-releases/charity-2019')).toContain('Тағы бір сөйлем.');
  });

  it('renders all anew where a string, a component or a plugin for texts has changed', () => {
    edit('src/i18n/strings/ru.ts', "published: 'Опубликовано на сайте'", "published: 'Вышло на сайте'");
    edit('src/components/figure/FigureStatePage.astro', '<SitePage', '<SitePage data-new');
    edit('src/integrations/figure-links.ts', "['figure-link']", "['figure-link', 'figure-link--new']");
    const { rendered, all } = buildTwice();
    expect(rendered).toBe(all);
    expect(page('ru/press-releases/charity-2019')).toContain('Вышло на сайте');
    expect(page('ru/press-releases/charity-2019')).toContain('figure-link--new');
  });

  /** Damages what is kept in many places; `end` is how many bytes of each file stay as they are. */
  const damage = (end: number): void => {
    const kept = checkout.file('.cache/kept');
    expect(readdirSync(kept).sort()).toEqual(['content', 'search-kk', 'search-ru', 'site']);
    for (const name of readdirSync(kept)) {
      const bytes = readFileSync(path.join(kept, name));
      for (let at = 5_000; at < bytes.length - end; at += 50_000) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(path.join(kept, name), bytes);
    }
  };

  it('never trusts what was damaged since', () => {
    // The digests of all files stand at the end: without them nothing of the site is trusted.
    damage(readFileSync(checkout.file('dist/SHA256SUMS')).length);
    const { rendered, all } = buildTwice();
    expect(rendered).toBeGreaterThan(least);
    expect(rendered).toBeLessThan(all);
    damage(0);
    expect(buildTwice().rendered).toBe(all);
  });

  it('trusts nothing that was kept elsewhere and came with the files', () => {
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: checkout.folder, stdio: 'pipe' });
    git('init', '--quiet');
    expect(build().rendered).toBe(least);
    git('add', '--force', '.cache/astro');
    expect(build().rendered).toBe(first.rendered);
    rmSync(checkout.file('.git'), { recursive: true });
    expect(build().rendered).toBe(least);
  });

  it('removes pages that are no more, and makes them where they are new', () => {
    const release = 'src/content/press-releases/charity-2019';
    const away = path.join(checkout.folder, 'away');
    const records = 'src/content/translations.jsonl';
    const before = readFileSync(checkout.file(records), 'utf8');
    renameSync(checkout.file(release), away);
    const lines = before.split('\n').filter((line) => !line.includes('press-releases/charity-2019'));
    writeFileSync(checkout.file(records), lines.join('\n'));
    const without = build();
    expect(existsSync(checkout.file('dist/kk/press-releases/charity-2019'))).toBe(false);
    forget();
    expect(build().digests).toBe(without.digests);
    renameSync(away, checkout.file(release));
    writeFileSync(checkout.file(records), before);
    const again = build();
    expect(existsSync(checkout.file('dist/kk/press-releases/charity-2019/index.html'))).toBe(true);
    forget();
    expect(build().digests).toBe(again.digests);
  });

  it('renders a page anew that was changed or removed in the site since', () => {
    const changed = checkout.file('dist/ru/institutions/kenes/index.html');
    appendFileSync(changed, ' ');
    rmSync(checkout.file('dist/kk/institutions/kenes'), { recursive: true });
    const { rendered } = buildTwice();
    expect(rendered).toBe(least + 2);
  });

  it('keeps nothing, and is not up to date, where a file changed while it read', () => {
    const digest = checkout.file('.cache/build-digest');
    expect(existsSync(digest)).toBe(true);
    const kept = readFileSync(checkout.file('.cache/kept/site'));
    const page = 'src/pages/[locale]/charts/index.astro';
    const before = readFileSync(checkout.file(page));
    edit(
      page,
      '---',
      "---\nimport { appendFileSync } from 'node:fs';\nappendFileSync('src/content/measures.yaml', '# x\\n');",
    );
    build();
    expect(existsSync(digest)).toBe(false);
    expect(existsSync(checkout.file('.cache/texts-made-by'))).toBe(false);
    expect(readFileSync(checkout.file('.cache/kept/site')).equals(kept)).toBe(true);
    writeFileSync(checkout.file(page), before);
  });

  it('leaves what was kept as it was when it fails', () => {
    const kept = readFileSync(checkout.file('.cache/kept/site'));
    edit('src/pages/[locale]/figures/[id].astro', '---', "---\nif (Astro.params.id) throw new Error('stop');");
    expect(checkout.build().status).toBe(1);
    expect(readFileSync(checkout.file('.cache/kept/site')).equals(kept)).toBe(true);
    expect(globSync('*-next-*', { cwd: checkout.file('.cache') })).toEqual([]);
  });
});
