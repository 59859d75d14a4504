import { locales } from '../../src/i18n/locales.ts';
import { findTranslations, type StatedChange, type TranslatedEntry } from '../../src/model/translation-state.ts';
import { toNamed, type NamedEntry } from './names.ts';
import type { EntryPair } from './pairs.ts';
import type { Side } from './side.ts';
import type { TextChange } from './text-changes.ts';

/** A translation that needs somebody after the change, or no longer does. */
export interface TranslationChange extends NamedEntry {
  readonly locale: string;
  /**
   * `stale`: the original says something else now; `missing`: there is none; `unrecorded`: it is new,
   * and nobody has vouched for it yet; `settled`: it was stale and is up to date.
   */
  readonly state: 'stale' | 'missing' | 'unrecorded' | 'settled';
  /** Figures, numbers and days that the original states otherwise. */
  readonly stated?: StatedChange;
}

/**
 * Translations whose state the change brings about; those that were stale or missing before are not
 * told again.
 *
 * @param texts the texts that the change touches
 */
export function compareTranslations(
  pairs: readonly EntryPair[],
  texts: readonly TextChange[],
  was: Side,
  now: Side,
): TranslationChange[] {
  const codes = locales.map(({ code }) => code);
  const before = byKey(findTranslations(was.entries, codes));
  const after = byKey(findTranslations(now.entries, codes));
  const touched = new Map(texts.map((text) => [`${text.collection}/${text.id}/${text.locale}`, text.kind]));
  return pairs.flatMap((pair) => {
    const entry = after.get(`${pair.collection}/${pair.id}`);
    const former = pair.was && before.get(`${pair.collection}/${pair.was.id}`);
    return (entry?.translations ?? []).flatMap((translation): TranslationChange[] => {
      const { locale } = translation;
      const old = former?.translations.find((each) => each.locale === locale)?.state;
      const touch = (language = ''): string | undefined => touched.get(`${pair.collection}/${pair.id}/${language}`);
      const isLeftBehind = touch(entry?.original) === 'changed' && touch(locale) === undefined;
      const state = stateAfter(old, translation.state, isLeftBehind);
      if (!state) return [];
      const stated = translation.state === 'stale' ? translation.stated : undefined;
      return [{ ...toNamed(now.everything, pair), locale, state, ...(stated && { stated }) }];
    });
  });
}

const byKey = (entries: readonly TranslatedEntry[]): ReadonlyMap<string, TranslatedEntry> =>
  new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));

type State = TranslatedEntry['translations'][number]['state'];

/** @param isLeftBehind whether the original was changed and the translation wasn't */
function stateAfter(was: State | undefined, now: State, isLeftBehind: boolean): TranslationChange['state'] | undefined {
  switch (now) {
    case 'current':
      return was === 'stale' ? 'settled' : undefined;
    case 'unrecorded':
      // Nobody has recorded what it was made from: the texts themselves must tell.
      return isLeftBehind ? 'stale' : was === undefined || was === 'missing' ? 'unrecorded' : undefined;
    default:
      return was === now ? undefined : now;
  }
}
