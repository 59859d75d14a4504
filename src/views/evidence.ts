import { formatDate } from '../i18n/format.ts';
import type { Source } from '../model/content.ts';
import type { Attestation, Fact, Name } from '../model/schemas/attestation.ts';
import type { Localised } from '../model/schemas/text.ts';
import { required, type ViewContext } from './context.ts';
import { toSourceLink, type LinkView } from './link.ts';
import { languageName, wordsIn, type Words } from './words.ts';

/** Who said it, when and in which words. */
export interface EvidenceView {
  readonly source: LinkView;
  /** In words, or `undefined` where the source shows no date. */
  readonly published: string | undefined;
  readonly quote: { readonly text: string; readonly lang: string };
  readonly isVerified: boolean;
}

export function toEvidenceView(
  { source, evidence, verified }: Attestation,
  { content, locale }: ViewContext,
): EvidenceView {
  const record = required(content.sources, source);
  return {
    source: toSourceLink(record, locale),
    published: publishedDate(record, locale),
    quote: { text: evidence, lang: evidenceLanguage(evidence, record) },
    isVerified: verified,
  };
}

/** A page in two languages is quoted in the one whose letters the words have. */
function evidenceLanguage(evidence: string, source: Source): string {
  const isCyrillic = /[\u0400-\u04FF]/.test(evidence);
  const cyrillic = ['kk', 'ru'];
  return (
    [source.language, ...(source.otherLanguages ?? [])].find((code) => cyrillic.includes(code) === isCyrillic) ??
    source.language
  );
}

export const publishedDate = ({ published }: Source, locale: string): string | undefined =>
  published === undefined ? undefined : formatDate(published, locale);

/** A statement in our words with what it rests on. */
export interface FactView {
  readonly statement: Words;
  readonly evidence: EvidenceView;
}

export const toFactView = (fact: Fact, context: ViewContext): FactView => ({
  statement: wordsIn(fact.statement, context.locale),
  evidence: toEvidenceView(fact, context),
});

/** A name with where it comes from. */
export interface NameView {
  readonly text: string;
  readonly lang: string;
  readonly languageName: string;
  /** `undefined`: our own translation. */
  readonly source: LinkView | undefined;
}

export const toNameViews = (names: readonly Name[], { content, locale }: ViewContext): NameView[] =>
  names.map((name) => ({
    text: name.text,
    lang: name.language,
    languageName: languageName(name.language, locale),
    source: 'source' in name ? toSourceLink(required(content.sources, name.source), locale) : undefined,
  }));

/** Reader-facing remarks of a record. */
export const toNotes = (notes: readonly Localised[] | undefined, locale: string): Words[] =>
  (notes ?? []).map((note) => wordsIn(note, locale));
