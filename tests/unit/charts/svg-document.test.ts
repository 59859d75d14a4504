import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { rect, text, tones, type Scene } from '../../../src/charts/scene.ts';
import { toSvgDocument } from '../../../src/charts/svg-document.ts';
import { textWidth, wrap } from '../../../src/charts/text-width.ts';

const hostile = `</text><script>alert("1")</script> & 'quoted' <b onload="x">`;
const point = {
  href: '/f/',
  label: hostile,
  marks: [{ shape: 'circle', tone: 'ring-promised', at: { x: 5, y: 5 }, radius: 4 }],
  hit: { x: 0, y: 0, width: 9, height: 9 },
  tip: { box: { x: 0, y: 0, width: 9, height: 9 }, lines: [] },
} as const;
const scene: Scene = {
  width: 400,
  height: 100,
  marks: [...tones.map((tone, index) => rect(tone, index, 0, 4, 4)), text('text', 0, 9, hostile)],
  points: [point],
};
const picture = {
  title: hostile,
  lang: 'kk',
  lead: [hostile],
  legend: [{ marks: [rect('span', 0, 0, 9, 9)], words: hostile }],
  foot: [hostile, 'https://izgi-iz.example/kk/charts/?a=1&b=2'],
};
const svg = toSvgDocument(scene, picture);
const $ = load(svg, { xml: { xmlMode: true } });

describe('a picture on its own', () => {
  test('keeps words as words, however they look', () => {
    expect($('script, b, style, foreignObject, image, use, a')).toHaveLength(0);
    expect($('svg > title').text()).toBe(hostile);
    expect($('svg > desc').text()).toBe(hostile);
    expect($('svg > g g > title').text()).toBe(hostile);
    expect(svg.match(/&(?!amp;|lt;|gt;|quot;|#39;)/g)).toBeNull();
  });

  test('is told apart from markup at every place', () => {
    const names = new Set(
      $('*')
        .map((_, element) => ('name' in element ? element.name : ''))
        .get(),
    );
    expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'rect', 'svg', 'text', 'title']);
    expect($('[class], [style], [onload], [href]')).toHaveLength(0);
  });

  test('has looks of its own for every shape', () => {
    const bare = $('rect, circle, path, line').filter((_, shape) => !$(shape).attr('fill') && !$(shape).attr('stroke'));
    expect(bare).toHaveLength(0);
  });

  test('names its language, its size and letters that every machine has', () => {
    expect($('svg').attr()).toMatchObject({ 'xml:lang': 'kk', role: 'img', width: '464' });
    expect($('svg').attr('font-family')).toContain('sans-serif');
    expect($('svg').attr('viewBox')).toBe(`0 0 464 ${$('svg').attr('height') ?? ''}`);
  });

  test('has its foot within the picture', () => {
    const lowest = Math.max(
      ...$('svg > text')
        .map((_, line) => Number($(line).attr('y')))
        .get(),
    );
    expect(lowest).toBeLessThan(Number($('svg').attr('height')));
    expect($('svg > text').last().text()).toBe('https://izgi-iz.example/kk/charts/?a=1&b=2');
  });

  test('has the colours of the light theme, and no others', () => {
    const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
    const used = new Set(svg.match(/#[0-9a-f]{6}/g));
    expect(used.size).toBeGreaterThan(4);
    expect([...used].filter((colour) => !light.includes(colour))).toEqual([]);
  });
});

describe('lines', () => {
  test('break between words, no wider than asked', () => {
    const lines = wrap('один два три четыре пять шесть', 80);
    expect(lines.join(' ')).toBe('один два три четыре пять шесть');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  test('keep a longer word whole', () => {
    expect(wrap('достопримечательность', 20)).toEqual(['достопримечательность']);
  });
});
