import { describe, expect, test } from 'vitest';
import * as routes from '../../../src/routing/routes.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const written = (list: readonly { params: { locale: string; id: string } }[]): string[] =>
  list.map(({ params }) => `${params.locale}/${params.id}`);

describe('routes', () => {
  test('are there for every language of an entry, translated or not', () => {
    expect(written(routes.getInstitutionPaths(content))).toEqual([
      'kk/kindergarten-5',
      'ru/kindergarten-5',
      'kk/school-1',
      'ru/school-1',
    ]);
  });

  test('are not there for withheld figures', () => {
    expect(written(routes.getFigurePaths(content))).not.toContain('ru/participants-all-years');
    expect(routes.getFigurePaths(content)).toHaveLength(8);
  });

  test('leave the corrections page to its own file', () => {
    expect(written(routes.getPagePaths(content))).toEqual(['kk/about', 'ru/about', 'kk/method', 'ru/method']);
  });

  test.each([
    ['campaigns', routes.getCampaignPaths(content), content.campaigns],
    ['press releases', routes.getPressReleasePaths(content), content.pressReleases],
    ['sources', routes.getSourcePaths(content), content.sources],
    ['organisations', routes.getOrganisationPaths(content), content.organisations],
  ])('of %s are two an entry', (_name, list, records) => {
    expect(new Set(written(list)).size).toBe(records.size * 2);
  });

  test('of whole languages are one each', () => {
    expect(routes.getLocalePaths()).toEqual([{ params: { locale: 'kk' } }, { params: { locale: 'ru' } }]);
  });
});
