/**
 * The ids that the Markdown processor gives to the headings of a page, in their order: in lower case,
 * spaces as hyphens, without punctuation; a number tells the same words apart.
 */
export function headingIds(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((words) => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let id = plain;
    for (let time = times.get(plain) ?? 0; times.has(id); id = `${plain}-${time}`) times.set(plain, (time += 1));
    times.set(id, 0);
    return id;
  });
}
