import type { ClaimLeaf } from 'schema-dts';
import { translatorOf } from '../i18n/translate.ts';
import type { CampaignPromise } from '../model/content.ts';
import { promiseState } from '../model/promise.ts';
import { required } from '../views/context.ts';
import { wordsIn } from '../views/words.ts';
import { promiseId } from './ids.ts';
import { known, toIsoDate, toText, type JsonLdContext } from './node.ts';
import { toCampaignReference, toInstitutionReference, toPublication } from './references.ts';

/**
 * What sources say of a promise: that it was made and, where one reports so, that it was kept. Both
 * are claims and no grants: a `Grant` would say that something was given, and who promised it no
 * record tells.
 */
export function toPromiseClaims(promise: CampaignPromise, context: JsonLdContext): ClaimLeaf[] {
  const { content, locale, url } = context;
  const t = translatorOf(locale);
  const { campaign, promised, delivered } = promise;
  const institution = required(content.institutions, promise.institution);
  const about = [toInstitutionReference(institution, context), toCampaignReference(campaign, context)];
  const state = promiseState(promise);
  const meaning = `${t(`state.${state}`)}. ${t(`state.${state}Meaning`)}`;
  return [
    {
      '@type': 'Claim',
      '@id': promiseId(url, locale, campaign.id, 'promised', institution.id),
      name: t('campaign.promised'),
      text: toText(wordsIn(promised.work, locale)),
      description: meaning,
      inLanguage: locale,
      appearance: toPublication(required(content.sources, promised.source), context),
      about,
    },
    ...(delivered
      ? [
          known<ClaimLeaf>({
            '@type': 'Claim',
            '@id': promiseId(url, locale, campaign.id, 'delivered', institution.id),
            name: t('state.delivered'),
            text: toText(wordsIn(delivered.work, locale)),
            description: meaning,
            inLanguage: locale,
            temporalCoverage: toIsoDate(delivered.when),
            appearance: toPublication(required(content.sources, delivered.source), context),
            about,
          }),
        ]
      : []),
  ];
}
