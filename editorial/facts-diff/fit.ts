/** A part of a report, that may be told shorter by leaving out its last lines. */
export interface Section {
  /** Stands before the lines, whether all of them are told or not. */
  readonly open: string;
  readonly lines: readonly string[];
  readonly close: string;
}

/** What is said in place of lines that were left out. */
export interface Cuts {
  /** Within a section. */
  readonly more: (lines: number) => string;
  /** At the end, of all sections together. */
  readonly cut: (lines: number) => string;
}

const sizeOf = ({ open, lines, close }: Section): number =>
  open.length + close.length + lines.reduce((sum, line) => sum + line.length + 1, 0);

/** What the notes on lines that were left out take up at most, each. */
const noteSize = 120;

/**
 * Joins sections to a text of at most so many characters. Where not all of it fits, each section may
 * take the same: what small ones leave, great ones share.
 */
export function fit(sections: readonly Section[], limit: number, { more, cut }: Cuts): string {
  const whole = sections.map(printed).join('\n');
  if (whole.length <= limit) return whole;
  // Line ends between the sections, and a longer form of a word after another number.
  let left = limit - cut(999_999).length - sections.length - 16;
  const shares = new Map<Section, number>();
  [...sections]
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .forEach((section, index) => {
      const share = Math.min(sizeOf(section), Math.floor(left / (sections.length - index)));
      shares.set(section, share);
      left -= share;
    });
  let lost = 0;
  const told = sections.flatMap((section) => {
    const share = shares.get(section) ?? 0;
    if (share >= sizeOf(section)) return [printed(section)];
    let size = section.open.length + section.close.length + noteSize;
    const lines = section.lines.slice(
      0,
      section.lines.findIndex((line) => (size += line.length + 1) > share),
    );
    lost += section.lines.length - lines.length;
    return lines.length === 0
      ? []
      : [printed({ ...section, lines: [...lines, more(section.lines.length - lines.length)] })];
  });
  return [...told, cut(lost)].join('\n');
}

const printed = ({ open, lines, close }: Section): string =>
  `${open}${lines.map((line) => `${line}\n`).join('')}${close}`;
