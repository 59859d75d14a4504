import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPages, type BuiltPage } from './site.ts';

/** An address that a page names, and where it does. */
interface NamedAddress {
  readonly at: string;
  readonly address: string;
}

/** Attributes that hold one address, on whatever element they stand. */
const single = [
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'cite',
  'data',
  'xlink:href',
  'background',
  'manifest',
];
/** Attributes that hold several, each with a width or a density behind it. */
const lists = ['srcset', 'imagesrcset'];
const shared = ['og:url', 'og:image', 'twitter:image'];

/** Every address in the markup of a page. */
export function addressesIn({ $ }: BuiltPage): NamedAddress[] {
  const found: NamedAddress[] = [];
  $('*').each((_, element) => {
    if (!('attribs' in element)) return;
    for (const [name, value] of Object.entries(element.attribs)) {
      const at = `${element.tagName}[${name}]`;
      if (single.includes(name)) found.push({ at, address: value });
      if (lists.includes(name))
        for (const one of value.split(',')) found.push({ at, address: one.trim().split(/\s+/)[0] ?? '' });
      if (name === 'ping') for (const one of value.split(/\s+/)) found.push({ at, address: one });
    }
  });
  for (const property of shared)
    $(`meta[property="${property}"], meta[name="${property}"]`).each((_, meta) => {
      found.push({ at: property, address: $(meta).attr('content') ?? '' });
    });
  return found;
}

/** Blanks of any kind are one blank, for browsers that look for words. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a text fragment looks for: `[before-,]start[,end][,-after]`. */
const wordsOf = (directive: string): string[] =>
  directive
    .replace(/^text=/, '')
    .split(',')
    .map((part) => plain(decodeURIComponent(part.replace(/^-|-$/g, ''))));

/** A built site as its links see it. */
export class LinkedSite {
  readonly folder: string;
  readonly origin: string;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly #files: ReadonlySet<string>;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  /** @param origin where the site says that it is published: full addresses there are its own. */
  constructor(folder: string, origin: string) {
    this.folder = folder;
    this.origin = origin;
    this.pages = new Map(readPages(folder).map((page) => [page.path, page]));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    this.#files = new Set(
      files.map(({ parentPath, name }) => `/${path.relative(folder, path.join(parentPath, name))}`),
    );
  }

  /** What is wrong with an address that stands on a page, if anything is. */
  faultOf(address: string, from = '/'): string | undefined {
    if (address.trim() !== address || address === '') return 'empty, or blanks around it';
    if (!URL.canParse(address, this.origin + from)) return 'no address';
    const url = new URL(address, this.origin + from);
    if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return `the scheme ${url.protocol}`;
    if (url.origin !== this.origin) return undefined;
    const page = this.pages.get(url.pathname);
    // A folder without its slash, or `index.html`, costs readers a redirect.
    if (!page)
      return this.#files.has(decodeURIComponent(url.pathname)) && !url.pathname.endsWith('/index.html')
        ? undefined
        : 'nothing there';
    const [anchor = '', ...directives] = url.hash.slice(1).split(/:~:|&(?=text=)/);
    if (anchor && !this.#idsOf(page).has(decodeURIComponent(anchor))) return `no #${anchor} there`;
    const missing = directives.flatMap(wordsOf).find((words) => !plain(page.$('body').text()).includes(words));
    return missing === undefined ? undefined : `no words “${missing}” there`;
  }

  /** Every broken address of every page. */
  brokenLinks(): string[] {
    return [...this.pages.values()].flatMap((page) =>
      addressesIn(page).flatMap(({ at, address }) => {
        const fault = this.faultOf(address, page.path);
        return fault === undefined ? [] : [`${page.path} ${at} ${address}: ${fault}`];
      }),
    );
  }

  /** Every broken address of the site's own in its other texts: data, feeds, sitemaps, citations, pictures, styles. */
  brokenMentions(): string[] {
    const own = new RegExp(`${RegExp.escape(this.origin)}[^\\s"'<>|,;)}\\]\\\\]*`, 'g');
    return [...this.#files]
      .filter((file) => /\.(xml|json|csv|txt|svg|css|webmanifest|bib|ris)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(path.join(this.folder, file), 'utf8');
        const named = [...text.matchAll(own)].map(([address]) => address);
        const loaded = file.endsWith('.css')
          ? Array.from(text.matchAll(/url\(["']?([^"')]+)/g), ([, address = '']) => address)
          : [];
        return [...named, ...loaded].flatMap((address) => {
          const fault = address === this.origin ? undefined : this.faultOf(address, file);
          return fault === undefined ? [] : [`${file} ${address}: ${fault}`];
        });
      });
  }

  /** Pages that nobody finds who starts at the door and follows links, and the embeds that pages offer as text. */
  orphans(): string[] {
    const found = new Set(['/']);
    for (const at of found) {
      const page = this.pages.get(at);
      if (!page) continue;
      const links = page
        .$('a[href], iframe[src], form[action]')
        .map((_, link) => page.$(link).attr('href') ?? page.$(link).attr('src') ?? page.$(link).attr('action'))
        .get();
      const offered = Array.from(
        page
          .$('[id^=embed-]')
          .text()
          .matchAll(/src="([^"]+)"/g),
        ([, src = '']) => src,
      );
      for (const link of [...links, ...offered]) {
        const url = new URL(link, this.origin + at);
        if (url.origin === this.origin) found.add(url.pathname);
      }
    }
    return [...this.pages.keys()].filter((at) => !found.has(at) && !at.endsWith('/404.html'));
  }

  #idsOf(page: BuiltPage): ReadonlySet<string> {
    const known = this.#ids.get(page.path);
    if (known) return known;
    const ids = new Set(
      page
        .$('[id]')
        .map((_, element) => page.$(element).attr('id'))
        .get(),
    );
    this.#ids.set(page.path, ids);
    return ids;
  }
}

/** Where a built site says that it is published. */
export function originOf(folder: string): string {
  const [address] =
    readFileSync(path.join(folder, 'robots.txt'), 'utf8').match(/(?<=^Sitemap: )https?:\/\/[^/\s]+/m) ?? [];
  if (address === undefined) throw new Error('robots.txt names no sitemap');
  return address;
}
