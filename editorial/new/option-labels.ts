import { locales } from '../../src/i18n/locales.ts';
import type { FactsCollection } from '../../src/model/content.ts';
import type { MessageLanguage } from '../rule.ts';

/**
 * What an option of a field is called on the site's pages; `undefined` where the site has no words for
 * it. The options themselves are English.
 */
export function optionLabel(
  collection: FactsCollection,
  field: string,
  option: string,
  language: MessageLanguage,
): string | undefined {
  const strings = locales.find(({ code }) => code === language)?.strings;
  if (!strings) return undefined;
  const { institution, campaign, figure, source } = strings;
  const labels: Readonly<Record<string, object>> = {
    'institutions.kind': institution.kinds,
    'campaigns.status': campaign.statusValue,
    'figures.status': figure.statuses,
    'figures.qualifier': figure.qualifierNote,
    'sources.read': source,
    'sources.reliability': source,
  };
  const label: unknown = Object.entries(labels[`${collection}.${field}`] ?? {}).find(([key]) => key === option)?.[1];
  return typeof label === 'string' ? label : undefined;
}
