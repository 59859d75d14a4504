import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, toPage, type Language, type Part } from '../../tests/support/search-corpus.ts';
import { inventor, type InventedWord } from './invented-words.ts';
import { random, type Random } from './random.ts';
import { readTexts, toSentences } from './sentences.ts';

/** What was generated for one language. */
export interface Generated {
  readonly pages: number;
  readonly words: number;
  /** Different word forms. */
  readonly vocabulary: number;
}

/**
 * A text of n words has about K·n^β different ones (Heaps). β was measured on the texts that the pages
 * are made of (.60 to .70 at every doubling of both languages); K is what those texts have.
 */
const heaps = 0.62;
/** The share of words that are exchanged for invented ones, besides those that keep the vocabulary growing. */
const exchanged = 0.12;
const kinds = [
  'press-release',
  'press-release',
  'press-release',
  'institution',
  'campaign',
  'source',
  'figure',
  'organisation',
];
const firstYear = 2008;
const lastYear = 2026;

const lettersOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/**
 * Writes pages of believable length (250 to 600 words) into a folder: sentences of the fixture corpus and
 * of the site, recombined, with other numbers and years and with invented names and words in inflected forms,
 * so many that the vocabulary grows as real text's does. The same seed gives the same pages.
 */
export function generate(folder: string, pages: number, seed = 1): Record<Language, Generated> {
  const generated = languages.map((language): [Language, Generated] => {
    const writer = new Writer(language, random(seed + languages.indexOf(language)));
    for (let number = 1; number <= pages; number += 1) {
      const { kind, html } = writer.page();
      // As on the site, pages of a kind share a folder.
      const place = path.join(folder, language, kind, String(number));
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, 'index.html'), html);
    }
    return [language, { pages, words: writer.words, vocabulary: writer.forms.size }];
  });
  return Object.fromEntries(generated) as Record<Language, Generated>;
}

class Writer {
  words = 0;
  readonly forms = new Set<string>();
  private readonly language: Language;
  private readonly random: Random;
  private readonly sentences: readonly string[];
  private readonly invent: (random: Random) => InventedWord;
  private readonly factor: number;
  /** Invented words, once for each time they were used: what is used much is used more. */
  private readonly used: InventedWord[] = [];

  constructor(language: Language, chance: Random) {
    this.language = language;
    this.random = chance;
    const texts = readTexts(language);
    const words = texts.flatMap((text) => lettersOf(text.toLowerCase()));
    const different = new Set(words);
    this.sentences = toSentences(texts);
    this.invent = inventor(language, different);
    this.factor = different.size / words.length ** heaps;
  }

  page(): { kind: string; html: string } {
    const { random: chance } = this;
    const kind = chance.pick(kinds);
    const year = chance.between(firstYear, lastYear);
    const two = (most: number): string => String(chance.between(1, most)).padStart(2, '0');
    // A page is about something: its own words come back in it.
    const topic = [this.known(), this.known(), this.known()];
    const length = chance.between(250, 600);
    const start = this.words;
    const parts: Part[] = [{ kind: 'title', text: this.heading(topic, year) }];
    while (this.words - start < length) {
      if (parts.length > 2 && chance.next() < 0.3) parts.push({ kind: 'heading', text: this.heading(topic, year) });
      const sentences = Array.from({ length: chance.between(2, 5) }, () => this.sentence(topic, year));
      parts.push({ kind: 'paragraph', text: sentences.join(' ') });
    }
    const html = toPage(
      this.language,
      {
        kind,
        year: String(year),
        institution: `institution-${chance.between(1, 60)}`,
        date: `${year}-${two(12)}-${two(28)}`,
      },
      parts,
    );
    return { kind, html };
  }

  private heading(topic: readonly InventedWord[], year: number): string {
    const words = this.sentence(topic, year)
      .replace(/[.!?…]$/, '')
      .split(' ')
      .slice(0, 6);
    return words.join(' ').replace(/[,:;–—-]$/, '');
  }

  private sentence(topic: readonly InventedWord[], year: number): string {
    const written = this.random
      .pick(this.sentences)
      .replace(/\d+/g, (digits) => this.number(digits, year))
      .replace(/(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu, (word) => this.exchange(word, topic));
    for (const word of lettersOf(written)) {
      this.words += 1;
      this.forms.add(word.toLowerCase());
    }
    return written;
  }

  private number(digits: string, year: number): string {
    if (/^20[0-3]\d$/.test(digits)) return String(year);
    // A group of thousands stays one.
    if (digits.startsWith('0')) return digits;
    return String(this.random.between(10 ** (digits.length - 1), 10 ** digits.length - 1));
  }

  private exchange(word: string, topic: readonly InventedWord[]): string {
    const wanted = this.factor * this.words ** heaps;
    if (this.forms.size < wanted) return this.unseen();
    if (this.random.next() >= exchanged) return word;
    const invented = this.random.next() < 0.5 ? this.random.pick(topic) : this.known();
    return invented.form(this.random);
  }

  /** A form that stands nowhere yet: half of the time of a new word. */
  private unseen(): string {
    for (;;) {
      const invented = this.random.next() < 0.5 ? this.create() : this.known();
      const form = invented.form(this.random);
      if (!this.forms.has(form.toLowerCase())) return form;
    }
  }

  private known(): InventedWord {
    const invented = this.used.length > 0 ? this.random.pick(this.used) : this.create();
    this.used.push(invented);
    return invented;
  }

  private create(): InventedWord {
    const invented = this.invent(this.random);
    this.used.push(invented);
    return invented;
  }
}
