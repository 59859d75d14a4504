import type { FactsCollection } from '../../src/model/content.ts';
import type { AnyFactsEntry, Entries } from '../../src/model/entries.ts';
import { figureSubject } from '../../src/model/figure.ts';
import { fold } from '../../src/search/analysis/letters.ts';
import type { MessageLanguage } from '../rule.ts';

/** Something to choose from. */
export interface Choice {
  readonly value: string;
  /** The name in the language of the session, and the id. */
  readonly label: string;
  readonly hint?: string;
  /** What else it is called; it is found by these words too. */
  readonly alsoCalled?: string;
}

/** Names by language; Kazakh stands in for a language that has none. */
type Names = Readonly<Partial<Record<string, string>>>;

/** The entries that a new one may link to. */
export class KnownEntries {
  readonly #entries: Entries;
  readonly #byKey: ReadonlyMap<string, AnyFactsEntry>;
  readonly #titles = new Map<string, Record<string, string>>();

  constructor(entries: Entries) {
    this.#entries = entries;
    this.#byKey = new Map(entries.facts.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
    for (const { collection, id, text } of entries.texts) {
      const titles = this.#titles.get(`${collection}/${id}`) ?? {};
      this.#titles.set(`${collection}/${id}`, { ...titles, [text.locale]: text.title });
    }
  }

  find<C extends FactsCollection>(collection: C, id: string): Extract<AnyFactsEntry, { collection: C }> | undefined {
    // The key holds the collection, so the entry is one of it.
    return this.#byKey.get(`${collection}/${id}`) as Extract<AnyFactsEntry, { collection: C }> | undefined;
  }

  /** Ids of a collection; those too whose files have faults of their own. */
  ids(collection: FactsCollection): string[] {
    const { facts, broken = [] } = this.#entries;
    return [...facts, ...broken].filter((entry) => entry.collection === collection).map(({ id }) => id);
  }

  /** All entries of a collection by name, to be chosen from. */
  choices(collection: FactsCollection, language: MessageLanguage): Choice[] {
    return this.#entries.facts
      .filter((entry) => entry.collection === collection)
      .map((entry): Choice => {
        const names = this.#namesOf(entry);
        const hint = this.#hintOf(entry);
        return {
          value: entry.id,
          label: `${inLanguage(names, language) ?? entry.id} · ${entry.id}`,
          ...(hint !== '' && { hint }),
          alsoCalled: Object.values(names).join(' '),
        };
      })
      .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  }

  /** The source that already stands for a page. */
  sourceAt(url: string): string | undefined {
    return this.#entries.facts.find((entry) => entry.collection === 'sources' && entry.facts.url === url)?.id;
  }

  #namesOf(entry: AnyFactsEntry): Names {
    switch (entry.collection) {
      case 'sources': {
        const { title, opening, publisher } = entry.facts;
        return { kk: title ?? opening ?? publisher ?? entry.id };
      }
      case 'organisations':
        return entry.facts.shortName;
      case 'measures':
      case 'series':
        return entry.facts.name;
      case 'totals':
        return entry.facts.title;
      case 'figures': {
        const { kind, id } = figureSubject(entry.facts);
        const collection = kind === 'series' ? kind : (`${kind}s` as const);
        const [measure, subject] = [this.find('measures', entry.facts.measure), this.find(collection, id)];
        const [what, of] = [measure ? this.#namesOf(measure) : {}, subject ? this.#namesOf(subject) : {}];
        return Object.fromEntries(
          ['kk', 'ru'].map((locale) => [
            locale,
            `${what[locale] ?? entry.facts.measure}, ${inLanguage(of, locale) ?? id}`,
          ]),
        );
      }
      default:
        return this.#titles.get(`${entry.collection}/${entry.id}`) ?? {};
    }
  }

  #hintOf(entry: AnyFactsEntry): string {
    switch (entry.collection) {
      case 'sources': {
        const { publisher, published } = entry.facts;
        return [publisher, published].filter((part) => part !== undefined).join(', ');
      }
      case 'measures':
        return entry.facts.unit;
      default:
        return '';
    }
  }
}

const inLanguage = (names: Names, language: string): string | undefined =>
  names[language] ?? names['kk'] ?? Object.values(names)[0];

const skeleton = (words: string): string => fold(words.toLowerCase());

/** Whether a choice is meant by what a person types: its name in any language, spelled with Kazakh letters or without, or its id. */
export const isMeant = (typed: string, { value, label, hint = '', alsoCalled = '' }: Choice): boolean =>
  typed
    .split(/\s+/)
    .every(
      (word) =>
        value.includes(word.toLowerCase()) || skeleton(`${label} ${hint} ${alsoCalled}`).includes(skeleton(word)),
    );
