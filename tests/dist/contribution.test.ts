import { existsSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readRepositoryAddress } from '../../src/routing/repository.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

/** The tests look at whichever site was built: with a repository or without. */
const repository = readRepositoryAddress(process.env['REPOSITORY_URL']);
const pages = readPages().filter(({ path }) => !path.startsWith('/embed/'));

/** Addresses of links with these words. */
const linksOf = ({ $ }: BuiltPage, words: string): string[] =>
  $('a')
    .filter((_, link) => $(link).text().trim() === words)
    .map((_, link) => $(link).attr('href'))
    .get();

/** Pages whose words are in one file; all others are made of many. */
const ofOneFile =
  /^\/\w+\/((institutions|campaigns|press-releases|figures|sources|organisations)\/[^/]+|figures\/[^/]+\/\d+|about|method|corrections)\/$/;

describe.each(locales)('in $code', ({ code, strings: { contribution } }) => {
  const own = pages.filter(({ path }) => path.startsWith(`/${code}/`) && !path.endsWith('404.html'));
  const spoken = pages.filter(({ path }) => path.startsWith(`/${code}/`) || !/^\/(kk|ru)\//.test(path));

  it('every page leads once to where its errors are reported, the door and "no such page" too', () => {
    expect(spoken.length).toBe(own.length + 3);
    const start = repository ? `${repository}/issues/new?template=correction-${code}.yml` : `/${code}/corrections/`;
    const wrong = spoken.filter((page) => {
      const links = linksOf(page, contribution.report);
      return links.length !== 1 || !links[0]?.startsWith(start);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('every page leads once to its file, or to the folder of its files, where there is a repository', () => {
    const edited = own.flatMap((page) => linksOf(page, contribution.edit).map((link) => ({ path: page.path, link })));
    expect(edited.map(({ path }) => path)).toEqual(repository ? own.map(({ path }) => path) : []);
    const wrong = edited.filter(({ path, link }) => {
      const start = `${repository}/${ofOneFile.test(path) ? 'edit' : 'tree'}/main/`;
      return !link.startsWith(start) || !existsSync(link.slice(start.length));
    });
    expect(wrong).toEqual([]);
  });
});
