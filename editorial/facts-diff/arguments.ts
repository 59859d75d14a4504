import { parseArgs } from 'node:util';
import { messageLanguages, type MessageLanguage } from '../rule.ts';

/** What the command was asked for. */
export interface Arguments {
  readonly ref: string;
  readonly to: string | undefined;
  readonly languages: readonly MessageLanguage[];
  readonly format: 'markdown' | 'json';
  /** Where the site with the change can be looked at. */
  readonly base: URL | undefined;
  readonly limit: number;
  /** What prints the report whole. */
  readonly command: string;
}

/** What GitHub takes as a comment. */
const commentLimit = 65_536;
/** A report with less room could not even say what is missing. */
const leastLimit = 4_000;

/**
 * Reads the command line; `undefined` where it makes no sense.
 *
 * @param siteUrl the address of the site, where `--preview` gives no other
 */
export function readArguments(args: readonly string[], siteUrl: string | undefined): Arguments | undefined {
  const { values, positionals } = parse(args) ?? {};
  const [ref, ...others] = positionals ?? [];
  if (!values || !ref || others.length > 0) return undefined;
  const { to, lang, format = 'markdown', preview = siteUrl, limit = String(commentLimit) } = values;
  const language = messageLanguages.find((code) => code === lang);
  const base = preview === undefined || preview === '' ? undefined : toBase(preview);
  const isUnderstood =
    (lang === undefined || language !== undefined) &&
    (format === 'markdown' || format === 'json') &&
    base !== null &&
    /^\d{4,9}$/.test(limit) &&
    Number(limit) >= leastLimit;
  if (!isUnderstood) return undefined;
  const side = to === undefined ? '' : ` --to ${to}`;
  return {
    ref,
    to,
    languages: language ? [language] : ['kk', 'ru'],
    format,
    base,
    limit: Number(limit),
    command: `npm run facts-diff -- ${ref}${side} --limit 999999`,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { to: text, lang: text, format: text, preview: text, limit: text },
      allowPositionals: true,
    });
  } catch {
    return undefined;
  }
}

/** An address that pages can be looked for below; `null` where it is none. */
function toBase(address: string): URL | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return new URL(url.origin + url.pathname);
}
