import { describe, expect, test } from 'vitest';
import type { Institution } from '../../../src/model/content.ts';
import { toInstitutionListView, toInstitutionView } from '../../../src/views/institution.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const context = { content, locale: 'ru' };
const viewOf = (id: string) => toInstitutionView(content.institutions.get(id) as Institution, context);

describe('an institution', () => {
  test('has its promises of all years, with their states', () => {
    expect(viewOf('school-1').promises.map(({ year, state }) => [year, state.state])).toEqual([
      [2017, 'delivered'],
      [2018, 'promised'],
    ]);
  });

  test('has the news about it', () => {
    expect(viewOf('school-1').news.releases.map(({ path }) => path)).toEqual([
      '/ru/press-releases/announcement-2018/',
      '/ru/press-releases/gym-2017/',
    ]);
    expect(viewOf('kindergarten-5').news).toEqual({ releases: [], earlier: undefined });
  });

  test('has the campaigns that name it beside a promise', () => {
    expect(viewOf('kindergarten-5').mentions.map(({ path }) => path)).toEqual(['/ru/campaigns/kind-run-2017/']);
  });

  test('marks a name of our own translation by having no source', () => {
    expect(viewOf('school-1').names.map(({ lang, source }) => [lang, source?.path])).toEqual([
      ['kk', '/ru/sources/fund-2018/'],
      ['ru', undefined],
    ]);
  });

  test('has no town where no source names one', () => {
    expect(viewOf('kindergarten-5').town).toBeUndefined();
  });
});

test('the list begins with the latest promise', () => {
  const { institutions } = toInstitutionListView(context);
  expect(institutions.map(({ path }) => path)).toEqual([
    '/ru/institutions/school-1/',
    '/ru/institutions/kindergarten-5/',
  ]);
});
