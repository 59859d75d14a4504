import { describe, expect, test } from 'vitest';
import { toInstitutionGraph } from '../../../src/json-ld/institution.ts';
import { institutionType } from '../../../src/json-ld/organisation-types.ts';
import { toOrganisationGraph } from '../../../src/json-ld/organisation.ts';
import { toSourceGraph } from '../../../src/json-ld/source.ts';
import type { Institution } from '../../../src/model/content.ts';
import { institutionKinds } from '../../../src/model/schemas/institution.ts';
import { organisationKinds } from '../../../src/model/schemas/organisation.ts';
import { required } from '../../../src/views/context.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';
import { toOrganisationView } from '../../../src/views/organisation.ts';
import { toSourceView } from '../../../src/views/source.ts';
import { isA } from '../../support/schema-org.ts';
import { replace, type Change } from '../content-tree.ts';
import { contextAfter, nodeOf, nodesOf } from './graph.ts';

function institutionGraph(id: string, locale: string, ...changes: readonly Change[]) {
  const context = contextAfter(locale, ...changes);
  const institution = required(context.content.institutions, id);
  return toInstitutionGraph(institution, toInstitutionView(institution, context), context);
}

describe('an institution', () => {
  test('has its names in their languages, its town and its own site', () => {
    expect(nodeOf(institutionGraph('school-1', 'ru'), 'School')).toMatchObject({
      '@id': 'https://site.test/ru/institutions/school-1/#organization',
      name: 'Школа-интернат №\u00A01',
      alternateName: [{ '@value': '№\u00A01 мектеп-интернат', '@language': 'kk' }],
      description: 'Школа для слабослышащих детей.',
      url: 'https://school.example/',
      address: { '@type': 'PostalAddress', addressLocality: 'Алматы' },
      mainEntityOfPage: 'https://site.test/ru/institutions/school-1/',
      sameAs: ['https://site.test/kk/institutions/school-1/#organization'],
    });
  });

  test('whose town no source names has no address', () => {
    const node = nodeOf(institutionGraph('kindergarten-5', 'ru'), 'Preschool');
    expect(node).not.toHaveProperty('address');
    expect(node).not.toHaveProperty('url');
  });

  test('carries the promises to it, under the names that their campaigns give them', () => {
    const graph = institutionGraph('school-1', 'ru');
    const ids = nodesOf(graph)
      .filter((node) => node['@type'] === 'Claim')
      .map((node) => ({ '@id': node['@id'] }));
    expect(ids).toEqual([
      { '@id': 'https://site.test/ru/campaigns/kind-run-2017/#promised-school-1' },
      { '@id': 'https://site.test/ru/campaigns/kind-run-2017/#delivered-school-1' },
      { '@id': 'https://site.test/ru/campaigns/kind-run-2018/#promised-school-1' },
    ]);
    expect(nodeOf(graph, 'School')['subjectOf']).toEqual(ids);
  });

  test('that was corrected has a page that was changed', () => {
    expect(nodeOf(institutionGraph('school-1', 'ru'), 'WebPage')).toMatchObject({
      dateModified: '2026-04-01',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'Исправлено название учреждения.',
          url: 'https://site.test/ru/institutions/school-1/#corrected-2026-04-01',
        },
      ],
    });
    expect(nodeOf(institutionGraph('kindergarten-5', 'ru'), 'WebPage')).not.toHaveProperty('dateModified');
  });

  test('names a figure that may stand alone without its value', () => {
    const text = JSON.stringify(institutionGraph('school-1', 'ru'));
    expect(text).toContain('https://site.test/ru/figures/pupils-school-1/');
    expect(text).not.toMatch(/\b120\b/);
  });

  test('shown in another language’s words names that language, and is no translation', () => {
    const graph = institutionGraph('kindergarten-5', 'kk');
    expect(nodeOf(graph, 'Preschool')['name']).toEqual({ '@value': 'Детский сад №\u00A05', '@language': 'ru' });
    expect(nodeOf(graph, 'WebPage')).not.toHaveProperty('translationOfWork');
  });

  test('of every kind is an organisation, and a school only where it is one', () => {
    const typeOf = (kind: Institution['kind']): string => institutionType({ kind } as Institution);
    for (const kind of institutionKinds) expect(isA(typeOf(kind), 'Organization')).toBe(true);
    expect(institutionKinds.filter((kind) => isA(typeOf(kind), 'EducationalOrganization'))).toEqual([
      'boarding-school',
      'kindergarten',
    ]);
    expect(institutionKinds.filter((kind) => isA(typeOf(kind), 'MedicalOrganization'))).toEqual([
      'hospice',
      'hospital',
    ]);
  });
});

describe('an organisation', () => {
  const typeWith = (kind: string | undefined): unknown => {
    const context = contextAfter(
      'ru',
      ...(kind === undefined ? [] : [replace('organisations/run-fund.yaml', 'names:', `kind: ${kind}\nnames:`)]),
    );
    const organisation = required(context.content.organisations, 'run-fund');
    const nodes = nodesOf(toOrganisationGraph(organisation, toOrganisationView(organisation, context), context));
    expect(nodes.at(-1)).toMatchObject({
      '@id': 'https://site.test/ru/organisations/run-fund/#organization',
      name: 'Фонд забега',
      description: 'Организатор',
      url: 'https://fund.example/',
    });
    return nodes.at(-1)?.['@type'];
  };

  test('is no more than that where its record says no more', () => {
    expect(typeWith(undefined)).toBe('Organization');
  });

  test('is what its record says', () => {
    expect(organisationKinds.map((kind) => [kind, typeWith(kind)])).toEqual([
      ['foundation', 'NGO'],
      ['public-body', 'GovernmentOrganization'],
      ['initiative', 'Thing'],
      ['several', 'Thing'],
    ]);
  });
});

describe('a source', () => {
  const publicationOf = (id: string, ...changes: readonly Change[]) => {
    const context = contextAfter('ru', ...changes);
    const source = required(context.content.sources, id);
    return nodeOf(toSourceGraph(source, toSourceView(source, context), context), 'CreativeWork');
  };

  test('is a work with its publisher, languages and date, as precise as it is known', () => {
    expect(publicationOf('paper-2017')).toEqual({
      '@type': 'CreativeWork',
      '@id': 'https://site.test/ru/sources/paper-2017/#publication',
      name: 'Забег собрал весь город',
      url: 'https://paper.example/run',
      inLanguage: ['ru'],
      datePublished: '2017-05-14',
      publisher: { '@type': 'Organization', name: 'Town Paper' },
    });
    expect(publicationOf('fund-2018')).toMatchObject({
      name: { '@value': 'Мейірім жүгірісі биыл да өтеді…', '@language': 'kk' },
      inLanguage: ['kk', 'en'],
      datePublished: '2018',
      publisher: { '@id': 'https://site.test/ru/organisations/run-fund/#organization' },
    });
  });

  test('of an approximate date, without publisher or address has none of them', () => {
    const bare = publicationOf(
      'paper-2017',
      replace('sources/paper-2017.yaml', '"2017-05-14"', '"2017-05~"'),
      replace('sources/paper-2017.yaml', 'publisher: Town Paper\n', ''),
      replace('sources/paper-2017.yaml', 'url: https://paper.example/run\n', ''),
    );
    for (const property of ['datePublished', 'publisher', 'url']) expect(bare).not.toHaveProperty(property);
  });
});
