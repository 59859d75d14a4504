import type { Slip } from './typography.ts';

/** A quotation mark that still waits for its other half. */
interface Opened {
  readonly at: number;
  readonly mark: string;
}

/** Nobody quotes so deep; what is open beyond has been forgotten, not nested. */
const deepest = 20;

const isWrong = (mark: string): boolean => mark !== '«' && mark !== '»' && mark !== '„';

/** How much of a quotation a message shows. */
const shownLength = 40;
const shorten = (words: string): string => (words.length > shownLength ? `${words.slice(0, shownLength)}…` : words);

/** Straight and English quotation marks, pair by pair: «» should stand there, and „“ within them. */
export function findQuotes(text: string): Slip[] {
  const slips: Slip[] = [];
  const opened: Opened[] = [];
  const close = (index: number, at: number): void => {
    const { at: start, mark } = opened[index] as Opened;
    const closing = text.charAt(at);
    opened.length = index;
    // „…“ is right within «…».
    if (!isWrong(mark) && (!isWrong(closing) || (mark === '„' && closing === '“'))) return;
    const [left, right] = index === 0 ? '«»' : '„“';
    slips.push({
      at: start,
      found: `${mark}${shorten(text.slice(start + 1, at))}${closing}`,
      better: `${left}${shorten(text.slice(start + 1, at))}${right}`,
      edits: [
        { start, end: start + 1, to: left as string },
        { start: at, end: at + 1, to: right as string },
      ],
    });
  };
  const leaveAlone = (at: number): void => {
    slips.push({
      at,
      found: shorten(text.slice(at, at + shownLength + 1).split('\n', 1)[0] ?? ''),
      better: undefined,
      edits: [],
    });
  };
  for (const { 0: mark, index: at } of text.matchAll(/["'“”„«»]/g)) {
    const [before, after] = [text[at - 1], text[at + 1]];
    const isApostrophe = mark === "'" && /\p{L}/u.test(before ?? '') && /\p{L}/u.test(after ?? '');
    if (isApostrophe) continue;
    // 4'30" is a time, and closes nothing.
    if (mark === '"' && /\d['′]\d\d?$/.test(text.slice(Math.max(0, at - 4), at))) {
      leaveAlone(at);
      continue;
    }
    const canOpen =
      (before === undefined || /[\s([{«„“"'—–/-]/.test(before)) && after !== undefined && !/\s/.test(after);
    const canClose = before !== undefined && !/\s/.test(before);
    const partners = { '»': '«', '“': '„', '”': '“„', '"': '"', "'": "'" }[mark] ?? '';
    const deep = opened.slice(-deepest);
    const found = deep.findLastIndex((open) => partners.includes(open.mark));
    const partner = found === -1 ? -1 : opened.length - deep.length + found;
    const opensAnew = canOpen && partner === opened.length - 1 && opened[partner]?.at === at - 1;
    if (partner !== -1 && canClose && !opensAnew) close(partner, at);
    else if (mark === '«' || mark === '„' || (canOpen && mark !== '»' && mark !== '”')) opened.push({ at, mark });
    else if (mark === '"' || mark === '“' || mark === '”') leaveAlone(at);
  }
  // An apostrophe may begin a word; a quotation that is never closed is a slip.
  for (const { at, mark } of opened) if (isWrong(mark) && mark !== "'") leaveAlone(at);
  return slips.sort((a, b) => a.at - b.at);
}
