const typedInto = 'input:not([type=checkbox]), select';
/** Where arrows lead, from top to bottom. */
const titles = 'h2 a';
const stops = `[name=q], .result ${titles}, .search__more:not([hidden])`;

/** On Kazakh and Russian keyboards the key of the slash writes another sign. */
const isSlash = ({ key, code, shiftKey }: KeyboardEvent): boolean => key === '/' || (code === 'Slash' && !shiftKey);

/**
 * Keys: `/` leads to the field, arrows between the field and the results, Escape back to the field and
 * then empties it. Enter is the browser's own.
 *
 * @param found where results are listed
 * @param clear empties the field
 */
export function listenToKeys(
  search: HTMLElement,
  field: HTMLInputElement,
  found: HTMLElement,
  clear: () => void,
): void {
  const next = (from: HTMLElement, isDown: boolean): HTMLElement | undefined => {
    const all = [...search.querySelectorAll<HTMLElement>(stops)];
    // In a section of a result, the reader is at that result.
    const at = all.indexOf(from.closest('.result')?.querySelector<HTMLElement>(titles) ?? from);
    return all[isDown ? at + 1 : at - 1];
  };
  document.addEventListener('keydown', (event) => {
    const { key } = event;
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isInField = target === field;
    if (isInField || found.contains(target)) {
      if (key === 'Escape') {
        if (isInField) clear();
        else field.focus();
        event.preventDefault();
      } else if (key === 'ArrowDown' || (key === 'ArrowUp' && !isInField)) {
        next(target, key === 'ArrowDown')?.focus();
        event.preventDefault();
      }
    }
    if (isSlash(event) && !target.closest(typedInto)) {
      field.select();
      event.preventDefault();
    }
  });
}
