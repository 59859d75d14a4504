import type { FactsDiff } from './diff.ts';
import type { Section } from './fit.ts';
import { code } from './harmless.ts';
import { arrow, type Phrases } from './phrases.ts';

/** Parts of a line that have something to say. */
const joined = (parts: readonly (string | false | undefined)[], sign: string): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(sign);

const listed = (names: readonly string[]): string =>
  names.length === 0 ? '—' : names.map((name) => code(name)).join(', ');

/** Entries that came, went or go by another id; figures that came or went stand in their table. */
export function entrySection({ entries }: FactsDiff, phrases: Phrases): Section {
  const { entry, languages, waitsFor } = phrases.words;
  return phrases.section(
    'entries',
    entries
      .filter(({ collection, kind }) => collection !== 'figures' || kind === 'renamed')
      .map((change) => {
        const { kind, id, formerly, url } = change;
        const parts = [
          `- **${entry[kind]}**: ${phrases.kind(change)}`,
          formerly !== undefined && `${code(formerly)}${arrow}${code(id)}`,
          change.languages.length > 0 && languages(change.languages),
          url !== undefined && code(url),
          change.waitsFor !== undefined && waitsFor(phrases.date(change.waitsFor)),
        ];
        return joined(parts, ' · ');
      }),
  );
}

/** Facts that have no list of their own. */
export const factsSection = ({ facts }: FactsDiff, phrases: Phrases): Section =>
  phrases.section(
    'facts',
    facts.map((change) => {
      const fields = change.fields.map((field) => phrases.field(field));
      return `- ${phrases.kind(change)}: ${fields.join('; ')}`;
    }),
  );

/** Words that changed, and in which language. */
export function textSection({ texts }: FactsDiff, phrases: Phrases): Section {
  const { text, textKind, parts, cites, citesNoLonger } = phrases.words;
  return phrases.section(
    'texts',
    texts.map((change) => {
      const { title, summary, hasOtherBody, kind } = change;
      const said = [
        title && `${parts.title} ${phrases.quoted(title.was)}${arrow}${phrases.quoted(title.now)}`,
        summary && parts.summary,
        hasOtherBody && parts.body,
        change.cites.length > 0 && cites(listed(change.cites)),
        change.citesNoLonger.length > 0 && citesNoLonger(listed(change.citesNoLonger)),
      ];
      const what = kind === 'changed' ? joined(said, '; ') : textKind[kind];
      return `- ${phrases.kind(change)}, ${text(change.locale)}: ${what}`;
    }),
  );
}

/** Translations that need somebody now, or no longer do. */
export function translationSection({ translations }: FactsDiff, phrases: Phrases): Section {
  const { translation, stated, accept } = phrases.words;
  return phrases.section(
    'translations',
    translations.map((change) => {
      const { collection, id, locale, state } = change;
      const isOpen = state === 'stale' || state === 'unrecorded';
      const said = [
        translation[state](locale),
        change.stated && stated(listed(change.stated.was), listed(change.stated.now)),
        isOpen && accept(code(`npm run translations -- accept ${collection}/${id} ${locale}`)),
      ];
      return `- ${phrases.kind(change)}: ${joined(said, '; ')}`;
    }),
  );
}

/** Picture files that came, went or show something else. */
export const pictureSection = ({ pictures }: FactsDiff, phrases: Phrases): Section =>
  phrases.section(
    'pictures',
    pictures.map((change) => `- ${phrases.kind(change)}: ${code(change.name)} ${phrases.words.picture[change.kind]}`),
  );

/** What readers are told of as corrected, and what they perhaps should be. */
export function correctionSection({ corrections, uncorrected, ledger }: FactsDiff, phrases: Phrases): Section {
  const { links, words } = phrases;
  const lines = corrections.map(
    (note) => `- ${phrases.date(note.date)}, ${links.entry(note)}: ${phrases.quotedIn(note.words)}`,
  );
  if (uncorrected.length > 0)
    lines.push(`- ${words.uncorrected(uncorrected.map((entry) => links.entry(entry)).join('; '))}`);
  if (ledger.added > 0) lines.push(`- ${words.released(ledger.added)}`);
  return phrases.section('corrections', lines);
}
