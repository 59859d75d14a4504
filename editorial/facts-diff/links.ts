import * as paths from '../../src/routing/paths.ts';
import type { FactsDiff } from './diff.ts';
import { code, harmless, linkTarget } from './harmless.ts';
import type { NamedEntry } from './names.ts';
import type { AnyCollection, EntryKey } from './side.ts';
import type { StatedSource } from './stated.ts';

/** Where a reader of the report finds an entry; measures have no place of their own. */
const addresses: Readonly<Record<AnyCollection, ((locale: string, id: string) => string) | undefined>> = {
  sources: paths.sourcePath,
  organisations: paths.organisationPath,
  institutions: paths.institutionPath,
  campaigns: paths.campaignPath,
  'press-releases': paths.pressReleasePath,
  figures: paths.figurePath,
  measures: undefined,
  series: (locale, id) => paths.subjectPath(locale, 'series', id),
  totals: paths.totalPath,
  comparisons: paths.comparisonPath,
  pages: paths.pagePath,
};

/** Names things in one language, and links them where the site can be looked at. */
export class Linker {
  readonly #locale: string;
  readonly #base: URL | undefined;
  /** What has no page after the change. */
  readonly #absent: ReadonlySet<string>;

  /** @param base where the site with the change can be looked at */
  constructor(locale: string, base: URL | undefined, diff: Pick<FactsDiff, 'entries' | 'figures' | 'waiting'>) {
    this.#locale = locale;
    this.#base = base;
    this.#absent = new Set([
      ...diff.entries.filter(({ kind }) => kind === 'removed').map(keyOf),
      ...diff.figures.filter(({ now }) => now === undefined).map(keyOf),
      ...diff.waiting.map(({ entry }) => entry),
    ]);
  }

  /** An entry by its name; where there is no link, by its id, too. */
  entry(entry: NamedEntry): string {
    const name = entry.names[this.#locale] ?? entry.id;
    const path = this.#absent.has(keyOf(entry)) ? undefined : addresses[entry.collection]?.(this.#locale, entry.id);
    if (this.#base && path !== undefined) return this.#link(harmless(name), path);
    const id = code(keyOf(entry));
    return name === entry.id ? id : `${harmless(name)} (${id})`;
  }

  /** @param date when it was published, in words */
  source({ id, publisher }: StatedSource, date: string | undefined): string {
    const name = publisher === undefined ? code(`sources/${id}`) : harmless(publisher);
    const link =
      this.#base && !this.#absent.has(`sources/${id}`) ? this.#link(name, paths.sourcePath(this.#locale, id)) : name;
    return date === undefined ? link : `${link}, ${date}`;
  }

  /** A page by a short label, or by its whole address where it can't be looked at. */
  page(path: string, label: string): string {
    return this.#base ? this.#link(label, path) : code(path);
  }

  #link(words: string, path: string): string {
    // The site may be looked at in a folder of another one.
    const base = this.#base?.href.replace(/\/$/, '') ?? '';
    return `[${words}](${linkTarget(new URL(base + path))})`;
  }
}

const keyOf = ({ collection, id }: EntryKey): string => `${collection}/${id}`;
