/** What crawlers have to read of it (RFC 9309). */
const mostBytes = 500 * 1024;
const rule = /^(allow|disallow): ?(\/\S*)?$/i;

/**
 * What is wrong with a `robots.txt` that keeps nothing from anybody.
 *
 * @param sitemap the address that it has to name
 */
export function robotsFaults(text: string, sitemap: string): string[] {
  const faults: string[] = [];
  if (Buffer.byteLength(text) > mostBytes) faults.push('more than crawlers read');
  const lines = text.split('\n').map((line) => line.replace(/\s*#.*$/, '').trim());
  let isInGroup = false;
  for (const line of lines.filter(Boolean)) {
    const [, name = '', place] = rule.exec(line) ?? [];
    if (/^user-agent: ?(\*|[a-z_-]+)$/i.test(line)) isInGroup = true;
    else if (name && !isInGroup) faults.push(`${line}: before any user-agent`);
    else if (name.toLowerCase() === 'disallow' && place) faults.push(`${line}: keeps something away`);
    else if (!name && !/^sitemap: ?https?:\/\/\S+$/i.test(line)) faults.push(`${line}: no line of the protocol`);
  }
  if (!/^user-agent: ?\*$/im.test(text)) faults.push('no group for everybody');
  const sitemaps = lines.flatMap((line) => /^sitemap: ?(\S+)$/i.exec(line)?.[1] ?? []);
  if (sitemaps.join() !== sitemap) faults.push(`it names the sitemaps ${sitemaps.join()}`);
  return faults;
}
