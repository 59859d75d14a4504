import { Parser } from 'htmlparser2';

/** A run of text between two boundaries of blocks. */
export interface Block {
  /** Written text with single spaces; ends in a stop where the block is a sentence of its own. */
  readonly text: string;
  /** How much its words weigh; running text weighs 1. */
  readonly weight: number;
  /** Stands in the page's first heading, which is its title. */
  readonly isTitle: boolean;
  /** The section that begins here. */
  readonly anchor?: { readonly element: string; readonly id: string; readonly title?: string };
  /** More words under which a place in the text is found and which are never shown. */
  readonly also: readonly { readonly at: number; readonly words: string }[];
  /** Quotations and names in other languages than the page's. */
  readonly foreign: readonly { readonly from: number; readonly to: number; readonly language: string }[];
}

/** What a built page gives to the search index. */
export interface SearchPage {
  /** Primary subtag of `<html lang>`. */
  readonly language: string;
  readonly title: string;
  /** The page is about what its title names: `data-search-name` on its first heading. */
  readonly isNamed: boolean;
  readonly blocks: readonly Block[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  readonly meta: Readonly<Record<string, string>>;
}

const inline = new Set(
  'a abbr acronym b bdo bdi big cite code data del dfn em font i img ins kbd mark object output q ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Blocks that end like a sentence; between others a space is enough. */
const sentences = new Set(
  'h1 h2 h3 h4 h5 h6 p td th div ul li dd article section summary blockquote figcaption'.split(' '),
);
const unread = new Set('head style script noscript label form svg footer nav iframe template'.split(' '));
/** White space that a browser runs together; no-break spaces stay as they are written. */
const spaces = /[^\S\u00a0\u202f]+/g;
const headingWeights: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 };

type Kind = 'filter' | 'meta' | 'sort';

interface Frame {
  readonly name: string;
  /** `ignored`: its text is not read; `excluded`: nor its filters and metadata. */
  readonly state: 'read' | 'ignored' | 'excluded';
  readonly isBody: boolean;
  readonly language: string;
  readonly weight: number;
  readonly hasOwnWeight: boolean;
  /** Attributes whose value is the element's text. */
  readonly waiting: readonly { readonly kind: Kind; readonly name: string }[];
  text: string;
}

/** `name:value, name[attribute], name`: a name without a value waits for the element's text. */
function readNames(list: string, attributes: Readonly<Record<string, string>>): { name: string; value?: string }[] {
  const [names = '', ...rest] = list.split(':');
  const literal = rest.length > 0 ? rest.join(':') : undefined;
  const parts = names.split(',').map((part) => part.trim());
  return parts.map((part, index) => {
    if (literal !== undefined && index === parts.length - 1) return { name: part, value: literal.trim() };
    const [, name, attribute] = /^([^[\]]+)\[(.+)\]$/.exec(part) ?? [];
    return name && attribute ? { name, value: attributes[attribute] ?? '' } : { name: part };
  });
}

const primarySubtag = (tag = ''): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Reads what a built page offers to search: the text in `data-pagefind-body` with its weights,
 * sections and hidden names, and Pagefind's filters, sort keys and metadata.
 *
 * @returns `undefined` where the page has no `data-pagefind-body`: it stays out of the index.
 */
export function readPage(html: string): SearchPage | undefined {
  let language = '';
  let hasBody = false as boolean;
  let firstHeading: string | undefined;
  let documentTitle = '';
  let isNamed = false;
  const blocks: Block[] = [];
  const filters: Record<string, string[]> = {};
  const sort: Record<string, string> = {};
  const meta: Record<string, string> = {};
  const stack: Frame[] = [];

  let text = '';
  let weight = 1;
  let anchor: Block['anchor'];
  let also: { at: number; words: string }[] = [];
  let foreign: { from: number; to: number; language: string }[] = [];

  const put = (kind: Kind, name: string, value: string): void => {
    const clean = value.replace(spaces, ' ').trim();
    if (kind === 'filter') (filters[name] ??= []).push(clean);
    else (kind === 'meta' ? meta : sort)[name] = clean;
  };
  const isReading = (): boolean => {
    const top = stack.at(-1);
    return top?.state === 'read' && stack.some(({ isBody }) => isBody);
  };
  const endBlock = (isSentence: boolean): void => {
    const written = text.trim();
    if (written) {
      const end = isSentence && /[\p{L}\p{N}'")»$%*₸]$/u.test(written) ? '.' : '';
      const isTitle = firstHeading === undefined && stack.some(({ name }) => name === 'h1');
      blocks.push({ text: written + end, weight, isTitle, ...(anchor && { anchor }), also, foreign });
      anchor = undefined;
      also = [];
    }
    foreign = [];
    text = '';
  };
  const read = (data: string): void => {
    const from = text.length;
    text = (text + data.replaceAll('\u200b', '')).replace(spaces, ' ').replace(/^ /, '');
    const spoken = stack.at(-1)?.language ?? language;
    if (spoken === language) return;
    const last = foreign.at(-1);
    if (last?.to === from && last.language === spoken) last.to = text.length;
    else foreign.push({ from, to: text.length, language: spoken });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') language = primarySubtag(attributes['lang']);
        const parent = stack.at(-1);
        const isBody = 'data-pagefind-body' in attributes;
        hasBody ||= isBody;
        const ignore = attributes['data-pagefind-ignore'];
        let state = parent?.state ?? 'read';
        if (ignore === 'all') state = 'excluded';
        else if (state === 'read' && (ignore !== undefined || unread.has(name))) state = 'ignored';

        const waiting: { kind: Kind; name: string }[] = [];
        if (state !== 'excluded') {
          for (const kind of ['filter', 'meta', 'sort'] as const) {
            const list = attributes[`data-pagefind-${kind}`];
            if (list === undefined) continue;
            for (const entry of readNames(list, attributes)) {
              if (entry.value !== undefined) put(kind, entry.name, entry.value);
              else waiting.push({ kind, name: entry.name });
            }
          }
        }
        const given = Number.parseFloat(attributes['data-pagefind-weight'] ?? '');
        const hasOwnWeight = !Number.isNaN(given) || (parent?.hasOwnWeight ?? false);
        stack.push({
          name,
          state,
          isBody,
          language: attributes['lang'] ? primarySubtag(attributes['lang']) : (parent?.language ?? language),
          hasOwnWeight,
          // A heading weighs by itself only outside a part that was weighed by hand.
          weight: Number.isNaN(given)
            ? parent?.hasOwnWeight
              ? parent.weight
              : (headingWeights[name] ?? parent?.weight ?? 1)
            : Math.min(Math.max(given, 0), 10),
          waiting,
          text: '',
        });
        if (!isReading()) return;
        if (!inline.has(name)) {
          endBlock(false);
          weight = stack.at(-1)?.weight ?? 1;
        }
        const title = attributes['data-pagefind-title'];
        const { id } = attributes;
        if (id && (title || name in headingWeights)) anchor = { element: name, id, ...(title && { title }) };
        const words = attributes['data-search-also'];
        if (words) also.push({ at: text.trim().length, words });
        isNamed ||= 'data-search-name' in attributes;
      },
      ontext(data) {
        for (const frame of stack) if (frame.waiting.length > 0 || frame.name === 'h1') frame.text += data;
        if (stack.at(-1)?.name === 'title' && stack.at(-2)?.name === 'head') documentTitle += data;
        if (isReading()) read(data);
      },
      onclosetag(name) {
        const wasReading = isReading();
        if (wasReading && (!inline.has(name) || stack.at(-1)?.isBody)) endBlock(sentences.has(name));
        const frame = stack.pop();
        if (!frame) return;
        weight = stack.at(-1)?.weight ?? 1;
        for (const { kind, name: key } of frame.waiting) put(kind, key, frame.text);
        if (name === 'h1' && wasReading) firstHeading ??= frame.text.replace(spaces, ' ').trim();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);

  if (!hasBody) return undefined;
  return {
    language,
    isNamed,
    title: meta['title'] ?? firstHeading ?? documentTitle.trim(),
    blocks,
    filters,
    sort,
    meta,
  };
}
