import type { Institution, Organisation } from '../model/content.ts';

/**
 * What an institution is in Schema.org's words, no closer than its kind tells. A place of treatment
 * need not be a `Hospital`. Who runs a centre, a children's village or a home the kind doesn't say,
 * so those are organisations and no more.
 */
const institutionTypes = {
  'boarding-school': 'School',
  kindergarten: 'Preschool',
  hospital: 'MedicalOrganization',
  hospice: 'MedicalOrganization',
  'rehabilitation-centre': 'Organization',
  'children-village': 'Organization',
  'children-home': 'Organization',
} as const satisfies Record<Institution['kind'], string>;

export const institutionType = ({ kind }: Institution): (typeof institutionTypes)[Institution['kind']] =>
  institutionTypes[kind];

/** An initiative is no organisation, and several people or bodies are not one: of those only the name is told. */
const organisationTypes = {
  foundation: 'NGO',
  'public-body': 'GovernmentOrganization',
  initiative: 'Thing',
  several: 'Thing',
} as const satisfies Record<NonNullable<Organisation['kind']>, string>;

export const organisationType = ({
  kind,
}: Organisation): (typeof organisationTypes)[NonNullable<Organisation['kind']>] | 'Organization' =>
  kind === undefined ? 'Organization' : organisationTypes[kind];

export const isOrganisation = (organisation: Organisation): boolean => organisationType(organisation) !== 'Thing';
