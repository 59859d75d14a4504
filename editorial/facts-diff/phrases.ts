import { locales } from '../../src/i18n/locales.ts';
import type { Sum } from '../../src/model/total.ts';
import { isFields, isLocalised, type FieldChange, type Value } from './fields.ts';
import type { Section } from './fit.ts';
import { code, harmless } from './harmless.ts';
import type { Linker } from './links.ts';
import type { NamedEntry } from './names.ts';
import type { Formats, Speech, Words } from './speech.ts';
import type { Stated } from './stated.ts';

/** What stands between what was and what is. */
export const arrow = ' → ';

/** Turns parts of a difference into Markdown of one language. */
export class Phrases {
  readonly words: Words;
  readonly links: Linker;
  readonly #locale: string;
  readonly #formats: Formats;

  constructor({ words, locale, formats }: Speech, links: Linker) {
    this.words = words;
    this.links = links;
    this.#locale = locale;
    this.#formats = formats;
  }

  /** @param head what stands over the lines, whether all of them are told or not */
  section(name: keyof Words['sections'], lines: readonly string[], head = ''): Section {
    return { open: `#### ${this.words.sections[name]}\n\n${head}`, lines, close: '' };
  }

  value({ value, unit, qualifier }: Pick<Stated, 'value' | 'unit' | 'qualifier'>): string {
    return harmless(this.#formats.value(value, unit, qualifier));
  }

  sum(sum: Sum | undefined): string {
    return sum ? harmless(this.#formats.value(sum.value, sum.unit, sum.qualifier)) : '—';
  }

  /** What kind of number it is, and of when. */
  kindOf({ status, asOf }: Stated): string {
    return this.#formats.status(status) + (asOf === undefined ? '' : ` · ${this.date(asOf)}`);
  }

  source({ source }: Pick<Stated, 'source'>): string {
    const { published } = source;
    return this.links.source(source, published === undefined ? undefined : this.date(published));
  }

  date(date: string): string {
    return this.#formats.date(date);
  }

  /** An entry after the word for what it is. */
  kind(entry: NamedEntry): string {
    return `${this.words.kinds[entry.collection]} ${this.links.entry(entry)}`;
  }

  quoted(words: string): string {
    return this.words.quote(harmless(words));
  }

  /** Words in the language of the report, in quotation marks. */
  quotedIn(words: Readonly<Record<string, string>>): string {
    return this.quoted(this.localised(words));
  }

  localised(words: Readonly<Record<string, string>>): string {
    return words[this.#locale] ?? Object.values(words)[0] ?? '';
  }

  field({ path, was, now }: FieldChange): string {
    const { added, removed } = this.words.field;
    if (was === undefined && now === undefined) return code(path);
    if (was === undefined) return `${code(path)} ${added}: ${this.#shown(now)}`;
    if (now === undefined) return `${code(path)} ${removed}: ${this.#shown(was)}`;
    if (!isLocalised(was) || !isLocalised(now)) return `${code(path)}: ${this.#shown(was)}${arrow}${this.#shown(now)}`;
    const locale = this.#differing(was, now);
    return `${code(`${path}.${locale}`)}: ${this.#shown(wordsOf(was, locale))}${arrow}${this.#shown(wordsOf(now, locale))}`;
  }

  /** The language in which words differ: the report's own where they do in it, too. */
  #differing(was: Value, now: Value): string {
    const codes = [this.#locale, ...locales.map((locale) => locale.code)];
    return codes.find((locale) => wordsOf(was, locale) !== wordsOf(now, locale)) ?? this.#locale;
  }

  #shown(value: Value | undefined): string {
    if (value === undefined) return '—';
    if (typeof value === 'string') return /^[\w.:/~?=&%-]+$/.test(value) ? code(value) : this.quoted(value);
    if (Array.isArray(value)) return value.map((item: Value) => this.#shown(item)).join(', ');
    if (isLocalised(value)) return this.#shown(wordsOf(value, this.#locale));
    if (isFields(value))
      return Object.entries(value)
        .filter(([key]) => key !== 'verified')
        .map(([, inner]) => this.#shown(inner))
        .join(' · ');
    return code(JSON.stringify(value));
  }
}

function wordsOf(value: Value, locale: string): string {
  const words = isFields(value) ? (value[locale] ?? Object.values(value)[0]) : value;
  return typeof words === 'string' ? words : '';
}
