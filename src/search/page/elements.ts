import type { Part, Run, Shown } from '../query/present.ts';

type Content = readonly (Node | string)[];

/** Makes an element; texts become text nodes and nothing else. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

export function link(href: string, ...content: Content): HTMLAnchorElement {
  const made = element('a', '', ...content);
  made.href = href;
  return made;
}

/** Where an excerpt breaks off, it says so. */
const broken = ({ excerpt }: Part): Content => [
  ...marked(excerpt),
  /[.!?…»]\s*$/.test(excerpt.at(-1)?.text ?? '.') ? '' : '…',
];

const marked = (runs: readonly Run[]): Content =>
  runs.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));

const mostParts = 3;

/** A result: its title, what it is and of when, where it answers, and the sections that do. */
export function toItem(shown: Shown): HTMLLIElement {
  const { title, url, parts, meta } = shown;
  const sections = element('ul', 'result__parts', ...parts.slice(0, mostParts).map(toPart));
  // Safari takes a list without bullets for no list.
  sections.role = 'list';
  return element(
    'li',
    'result',
    element('h2', '', link(url, ...marked(title))),
    element('p', 'result__facts', [meta['kind'], meta['date']].filter(Boolean).join(' · ')),
    element('p', '', ...broken(shown)),
    sections,
  );
}

const toPart = (part: Part): HTMLLIElement =>
  element('li', '', link(part.url, ...marked(part.title)), element('p', '', ...broken(part)));
