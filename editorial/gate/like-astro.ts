import { isDeepStrictEqual } from 'node:util';
import { extractFrontmatter, parseFrontmatter } from 'astro/markdown';
import type { Fault } from '../../src/model/fault.ts';
import { placesIn } from '../../src/model/text-place.ts';
import type { YamlFile } from '../../src/model/yaml-file.ts';

/**
 * That Astro, which reads the front matter of texts by itself, reads the same: its YAML makes instants
 * of unquoted dates, and any line that begins with `---` or `+++` is the end to it.
 *
 * @param text the whole file
 * @param frontMatter as the gate has read it
 */
export function checkLikeAstro(text: string, frontMatter: string, { data, file, at }: YamlFile): Fault[] {
  const unlike = (place: { line: number; column: number }, found: string): Fault[] => [
    { file, ...place, rule: 'front-matter-unlike', parameters: { found } },
  ];
  if (extractFrontmatter(text)?.trim() !== frontMatter.trim()) {
    const end = /^(?:---|\+\+\+).*/m.exec(frontMatter);
    return unlike(placesIn(frontMatter, 2)(end?.index ?? 0), end?.[0] ?? '---');
  }
  let read: Record<string, unknown>;
  try {
    read = parseFrontmatter(text).frontmatter;
  } catch (error) {
    // Its line is that of the reader, who may not have come so far.
    const { position = 0 } = (error as { mark?: { position: number } }).mark ?? {};
    const place = placesIn(text)(text.indexOf('---') + '---'.length + position);
    return unlike(place, text.split('\n')[place.line - 1]?.trim() ?? '');
  }
  const written = (data ?? {}) as Record<string, unknown>;
  const field = Object.keys(written).find((key) => !isDeepStrictEqual(written[key], read[key]));
  return field === undefined ? [] : unlike(at([field]), field);
}
