import type { Mark, Scene, Tone } from './scene.ts';
import { lineHeight, round } from './scene.ts';
import { textWidth, wrap } from './text-width.ts';

/** Everything that a picture says when it has left its page. */
export interface PictureWords {
  readonly title: string;
  readonly lang: string;
  /** Under the title: what is to be seen, and how to read it. */
  readonly lead: readonly string[];
  readonly legend: readonly { readonly marks: readonly Mark[]; readonly words: string }[];
  /** At the foot: sources, what must not be misread, address of the page. */
  readonly foot: readonly string[];
}

type Attributes = Readonly<Record<string, string | number>>;

/** The light theme of the site, written out: a picture on its own has no stylesheet. */
const paper = '#faf7f2';
const ink = '#211b16';
const muted = '#665b51';
const faint = '#e2d9cc';
const strong = '#b9ab99';
const accent = '#b01e28';
const accentSoft = '#f7e4df';

const words = (fill: string, weight = 400): Attributes => ({ fill, 'font-weight': weight });
const stroke = (color: string, width: number, fill = 'none'): Attributes => ({
  fill,
  stroke: color,
  'stroke-width': width,
});

const looks: Readonly<Record<Tone, Attributes>> = {
  grid: stroke(faint, 1),
  axis: stroke(strong, 1.5),
  tick: words(muted),
  year: words(ink, 650),
  text: words(ink),
  strong: words(ink, 650),
  quiet: words(muted),
  span: stroke(strong, 1, accentSoft),
  edge: { ...stroke(strong, 1), 'stroke-dasharray': '2 3' },
  unknown: { ...stroke(strong, 1), 'stroke-dasharray': '4 4' },
  cancelled: stroke(strong, 1),
  hatch: stroke(faint, 1.5),
  backdrop: { fill: paper },
  'claim-closed': { fill: ink },
  'claim-open': stroke(ink, 1.8, paper),
  'printed-closed': { fill: accent },
  'printed-open': stroke(accent, 2, paper),
  'printed-ring': stroke(accent, 1.5, paper),
  'ring-promised': stroke(accent, 3),
  'ring-delivered': stroke(accent, 3, accent),
  'ring-no-report-found': { ...stroke(muted, 2.5), 'stroke-dasharray': '6.5 4' },
  'no-promise': stroke(strong, 2),
  'money-planned': stroke(accent, 2, paper),
  'money-planned-hatch': stroke(accent, 1.5),
  'money-allocated': stroke(accent, 2, accent),
  'money-spent': stroke(ink, 2, ink),
  'money-other': { ...stroke(ink, 1.5, paper), 'stroke-dasharray': '3 3' },
};

const margin = 32;
const titleSize = 22;
const leadSize = 15;

/**
 * A chart as a file that stands alone: looks as attributes, no style element, no class, no script,
 * its title, sources and address written into it.
 */
export function toSvgDocument(scene: Scene, picture: PictureWords): string {
  const inner = scene.width;
  const width = inner + 2 * margin;
  const parts: string[] = [];
  let y = margin + titleSize;
  const write = (lines: readonly string[], size: number, attributes: Attributes): void => {
    for (const words of lines) {
      parts.push(element('text', { x: margin, y: round(y), 'font-size': size, ...attributes }, escapeXml(words)));
      y += Math.round(size * 1.35);
    }
  };
  write(wrap(picture.title, inner / 1.05, titleSize), titleSize, words(ink, 700));
  for (const lead of picture.lead) write(wrap(lead, inner, leadSize), leadSize, words(muted));
  y += 4;
  const legend = legendLines(picture.legend, inner);
  for (const line of legend) {
    for (const { marks, words: label, x } of line) {
      parts.push(group(margin + x, y - 10, marks.map(toSvg).join('')));
      parts.push(element('text', { x: round(margin + x + 30), y: round(y + 4), ...words(ink) }, escapeXml(label)));
    }
    y += 24;
  }
  y += 8;
  const points = scene.points.map(
    ({ label, marks }) => `<g>${element('title', {}, escapeXml(label))}${marks.map(toSvg).join('')}</g>`,
  );
  parts.push(group(margin, y, scene.marks.map(toSvg).join('') + points.join('')));
  y += scene.height + lineHeight + 12;
  for (const foot of picture.foot) write(wrap(foot, inner, 12), 12, words(muted));
  const height = Math.round(y + margin / 2);
  const root = attributesOf({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'xml:lang': picture.lang,
    'font-family': "Onest, Arial, 'Liberation Sans', sans-serif",
    'font-size': 13,
  });
  const head = element('title', {}, escapeXml(picture.title)) + element('desc', {}, escapeXml(picture.lead.join(' ')));
  const background = element('rect', { width, height, fill: paper });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${root}>${head}${background}${parts.join('\n')}</svg>\n`;
}

/** The legend's signs in lines that fit the width. */
function legendLines(
  legend: PictureWords['legend'],
  width: number,
): { x: number; words: string; marks: readonly Mark[] }[][] {
  const lines: { x: number; words: string; marks: readonly Mark[] }[][] = [];
  let x = 0;
  for (const { words: label, marks } of legend) {
    const needed = 30 + textWidth(label) + 24;
    if (lines.length === 0 || x + needed > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ x: round(x), words: label, marks });
    x += needed;
  }
  return lines;
}

function toSvg(mark: Mark): string {
  const look = looks[mark.tone];
  switch (mark.shape) {
    case 'line':
      return element('line', { x1: mark.from.x, y1: mark.from.y, x2: mark.to.x, y2: mark.to.y, ...look });
    case 'rect':
      return element('rect', { ...mark.box, ...look });
    case 'circle':
      return element('circle', { cx: mark.at.x, cy: mark.at.y, r: mark.radius, ...look });
    case 'path':
      return element('path', { d: mark.d, ...turned(mark), ...look });
    case 'text':
      return element('text', { ...mark.at, 'text-anchor': mark.anchor, ...look }, escapeXml(mark.text));
  }
}

const turned = ({ at, turn }: Extract<Mark, { shape: 'path' }>): Attributes =>
  at.x === 0 && at.y === 0 && turn === 0 ? {} : { transform: `translate(${at.x} ${at.y}) rotate(${turn})` };

const group = (x: number, y: number, content: string): string =>
  `<g transform="translate(${round(x)} ${round(y)})">${content}</g>`;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

const element = (name: string, attributes: Attributes, content?: string): string =>
  content === undefined
    ? `<${name}${attributesOf(attributes)}/>`
    : `<${name}${attributesOf(attributes)}>${content}</${name}>`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeXml = (words: string): string => words.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
