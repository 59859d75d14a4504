import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addressesIn, LinkedSite, originOf } from '../support/links.ts';
import { distFolder } from '../support/site.ts';

const site = new LinkedSite(distFolder, originOf(distFolder));

describe('the built site', () => {
  it('links only to pages, files, places and words that exist', () => {
    const named = [...site.pages.values()].flatMap(addressesIn);
    expect(named.length).toBeGreaterThan(30_000);
    expect(site.brokenLinks()).toEqual([]);
  });

  it('names only such in its data, feeds, citations and styles', () => {
    expect(site.brokenMentions()).toEqual([]);
  });

  it('has no page that nobody finds', () => {
    expect(site.orphans()).toEqual([]);
  });
});

describe('what looks for broken links', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  const origin = 'https://x.test';
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (file: string, text: string): void => {
    cpSync('public/og.png', path.join(folder, path.dirname(file), 'og.png'));
    writeFileSync(path.join(folder, file), text);
  };
  const target = '<h1 id="here">Some  words\nhere</h1>';
  put('there/index.html', target);

  it.each([
    ['a page that is not there', '<a href="/their/">x</a>', 'nothing there'],
    ['a page without its slash', '<a href="/there">x</a>', 'nothing there'],
    ['the name of a file', '<a href="/there/index.html">x</a>', 'nothing there'],
    ['a full address of its own', '<link rel="canonical" href="https://x.test/their/">', 'nothing there'],
    ['a picture', '<img src="/missing.png">', 'nothing there'],
    ['one of several pictures', '<img srcset="/og.png 1x, /og-2.png 2x">', '/og-2.png: nothing there'],
    ['a picture for sharing', '<meta property="og:image" content="https://x.test/o.png">', 'nothing there'],
    ['a form', '<form action="/ask/"></form>', 'nothing there'],
    ['a source of words', '<blockquote cite="/said/"></blockquote>', 'nothing there'],
    ['a still', '<video poster="/still.png"></video>', 'nothing there'],
    ['a part of a picture', '<svg><use xlink:href="/parts.svg#a"></use></svg>', 'nothing there'],
    ['a place', '<a href="/there/#nowhere">x</a>', 'no #nowhere there'],
    ['a place on the same page', '<a href="#nowhere">x</a>', 'no #nowhere there'],
    ['words', '<a href="/there/#here:~:text=no%20words">x</a>', 'no words “no words” there'],
    ['words after others', '<a href="/there/#:~:text=some%20words,there">x</a>', 'no words “there” there'],
    ['nothing', '<a href="">x</a>', 'empty'],
    ['a program', '<a href="javascript:void(0)">x</a>', 'the scheme javascript:'],
    ['no host', '<a href="https://">x</a>', 'no address'],
  ])('sees a broken link to %s', (_, html, fault) => {
    put('index.html', html);
    const faults = new LinkedSite(folder, origin).brokenLinks();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('is content with what is there', () => {
    put(
      'index.html',
      `<a href="there/#here">x</a><a href="https://x.test/there/#:~:text=Some%20words%20here">x</a>
      <img srcset="/og.png 1x, og.png 2x"><a href="https://other.test/anything#at-all">x</a><a href="mailto:a@b.c">x</a>`,
    );
    expect(new LinkedSite(folder, origin).brokenLinks()).toEqual([]);
    expect(new LinkedSite(folder, origin).orphans()).toEqual([]);
  });

  it('sees a broken address in a file of data and in a style', () => {
    put('index.html', target);
    put('data.csv', 'url\r\nhttps://x.test/there/\r\nhttps://x.test/gone/\r\n');
    put('style.css', '@font-face { src: url(/letters.woff2) } a { background: url("og.png") }');
    expect(new LinkedSite(folder, origin).brokenMentions()).toEqual([
      '/data.csv https://x.test/gone/: nothing there',
      '/style.css /letters.woff2: nothing there',
    ]);
  });

  it('sees a page that nobody finds, but none that is offered as an embed', () => {
    put('index.html', '<link rel="next" href="/there/"><p id="embed-now">&lt;iframe src="/embed/a/"&gt;</p>');
    cpSync(path.join(folder, 'there'), path.join(folder, 'embed/a'), { recursive: true });
    expect(new LinkedSite(folder, origin).orphans()).toEqual(['/there/']);
    expect(readFileSync(path.join(folder, 'embed/a/index.html'), 'utf8')).toBe(target);
  });
});
