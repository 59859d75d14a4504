import { locales } from '../../src/i18n/locales.ts';
import type { Text } from '../../src/model/content.ts';
import { toNamed, type NamedEntry } from './names.ts';
import type { EntryPair, EntryState } from './pairs.ts';
import type { Side } from './side.ts';

/** Words of an entry, in one language, that say something else. */
export interface TextChange extends NamedEntry {
  readonly locale: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where it changed. */
  readonly title?: { readonly was: string; readonly now: string };
  readonly summary?: { readonly was: string; readonly now: string };
  readonly hasOtherBody: boolean;
  /** The figures that the words cite now, and those that they no longer cite. */
  readonly cites: readonly string[];
  readonly citesNoLonger: readonly string[];
}

/** The texts of entries that both sides have. */
export function compareTexts(pairs: readonly EntryPair[], was: Side, now: Side): TextChange[] {
  return pairs.flatMap((pair) => {
    const { was: before, now: after } = pair;
    if (!before || !after) return [];
    const named = toNamed(now.everything, pair);
    return localesOf(before, after).flatMap((locale): TextChange[] => {
      const [old, current] = [before.texts.get(locale), after.texts.get(locale)];
      const [oldCitations, citations] = [citationsOf(old), citationsOf(current)];
      const hasOtherBody = bodyOf(old, was) !== bodyOf(current, now);
      const [title, summary] = [otherWords('title', old, current), otherWords('summary', old, current)];
      if (old && current && !hasOtherBody && !title && !summary) return [];
      return [
        {
          ...named,
          locale,
          kind: !old ? 'added' : !current ? 'removed' : 'changed',
          ...(title && { title }),
          ...(summary && { summary }),
          hasOtherBody,
          cites: citations.filter((figure) => !oldCitations.includes(figure)),
          citesNoLonger: oldCitations.filter((figure) => !citations.includes(figure)),
        },
      ];
    });
  });
}

/** The languages that either side has, in the order of the site's. */
function localesOf(...states: readonly EntryState[]): string[] {
  const found = new Set(states.flatMap(({ texts }) => [...texts.keys()]));
  const known = locales.map(({ code }) => code).filter((code) => found.has(code));
  return [...new Set([...known, ...found])];
}

const bodyOf = (text: Text | undefined, { bodies }: Side): string => (text && bodies.get(text.file)) ?? '';

const citationsOf = (text: Text | undefined): string[] => [
  ...new Set((text?.citations ?? []).map(({ figure }) => figure)),
];

function otherWords(
  field: 'title' | 'summary',
  was: Text | undefined,
  now: Text | undefined,
): { was: string; now: string } | undefined {
  return was && now && was[field] !== now[field] ? { was: was[field], now: now[field] } : undefined;
}
