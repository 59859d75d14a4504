import type {
  ClaimLeaf,
  MonetaryAmountLeaf,
  MonetaryGrantLeaf,
  ObservationLeaf,
  QuantitativeValueLeaf,
} from 'schema-dts';
import { capitalise, formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import type { Claim, ClaimStatus } from '../model/schemas/figure.ts';
import { charityMoney, isMoney } from '../model/schemas/measure.ts';
import { figurePath } from '../routing/paths.ts';
import { required } from '../views/context.ts';
import { figureTitle } from '../views/figure-question.ts';
import { wordsIn } from '../views/words.ts';
import { claimId, grantId } from './ids.ts';
import { known, toIsoDate, toText, type JsonLdContext } from './node.ts';
import { toBounds, toMonetaryAmount, toQuantity, toUnit, type Stated } from './quantity.ts';
import { toPublication, toSubjectReference } from './references.ts';

/** What a source says, or what this site had it say: a number with its kind. */
type StatedNumber = Stated & Pick<Claim, 'status' | 'source'> & Partial<Pick<Claim, 'asOf' | 'scope'>>;

/** Statuses under which something was counted; what is planned, announced or set aside nobody has observed. */
const observed: readonly ClaimStatus[] = ['spent', 'reported', 'stated-total'];

/** Whether a figure is a campaign's money for charity: money raised or won is no grant. */
export const isCharityMoney = (figure: Figure): boolean =>
  figure.measure === charityMoney && 'campaign' in figure.subject;

/**
 * One source's answer to a figure: a `Claim` that appears in a publication. It says that the source
 * says so, and no more than that.
 *
 * @param id the claim's `@id`
 */
export function toClaim(figure: Figure, stated: StatedNumber, id: string, context: JsonLdContext): ClaimLeaf {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const { unit } = required(content.measures, figure.measure);
  const status = t(`figure.statuses.${stated.status}`);
  return known<ClaimLeaf>({
    '@type': 'Claim',
    '@id': id,
    name: figureTitle(figure, context),
    text: `${formatQualified(stated.value, unit, stated.qualifier, locale)} (${status})`,
    description: `${capitalise(status, locale)}. ${capitalise(t(`figure.qualifierNote.${stated.qualifier}`), locale)}.`,
    inLanguage: locale,
    temporalCoverage: toIsoDate(stated.asOf),
    appearance: toPublication(required(content.sources, stated.source), context),
    about: [toSubjectReference(figure, context), toValue(figure, stated, context)],
  });
}

/** A claim as the figure's record has it. */
export const toRecordedClaim = (figure: Figure, claim: Claim, context: JsonLdContext): ClaimLeaf =>
  toClaim(figure, claim, claimId(context.url, context.locale, figure.id, claim.source), context);

/** The number itself: a sum, an observation, or a quantity that somebody plans or announces. */
function toValue(
  figure: Figure,
  stated: StatedNumber,
  context: JsonLdContext,
): MonetaryAmountLeaf | ObservationLeaf | QuantitativeValueLeaf {
  const { content, locale } = context;
  const measure = required(content.measures, figure.measure);
  const { unit } = measure;
  if (isMoney(unit)) return toMonetaryAmount(stated, unit, locale);
  if (!observed.includes(stated.status)) return toQuantity(stated, unit, locale);
  const scope = stated.scope ?? figure.scope;
  return known<ObservationLeaf>({
    '@type': 'Observation',
    description: formatQualified(stated.value, unit, stated.qualifier, locale),
    ...toUnit(stated.value, unit, locale),
    ...toBounds(stated),
    observationDate: toIsoDate(stated.asOf),
    observationAbout: toSubjectReference(figure, context),
    variableMeasured: known({
      '@type': 'StatisticalVariable' as const,
      name: toText(wordsIn(measure.name, locale)),
      description: toText(wordsIn(measure.description, locale)),
      disambiguatingDescription: scope && toText(wordsIn(scope, locale)),
    }),
  });
}

/**
 * Money of a campaign for charity, as its figure prints it. The name of the kind of money comes
 * first: planned or allocated money has not been spent. Who gives it no record says, so no funder
 * is named.
 */
export function toGrant(figure: Figure, claim: Claim, context: JsonLdContext): MonetaryGrantLeaf {
  const { content, locale, url } = context;
  const t = translatorOf(locale);
  const { unit } = required(content.measures, figure.measure);
  if (!isMoney(unit)) throw new Error(`figure ${figure.id} tells of charity money in ${unit}`);
  const amount = toMonetaryAmount(claim, unit, locale);
  const page = url(figurePath(locale, figure.id));
  return {
    '@type': 'MonetaryGrant',
    '@id': grantId(url, locale, figure.id),
    name: figureTitle(figure, context),
    description: [
      `${capitalise(t(`figure.statuses.${claim.status}`), locale)}: ${formatQualified(claim.value, unit, claim.qualifier, locale)}.`,
      ...(claim.status === 'spent' ? [] : [t('grant.notSpent')]),
    ].join(' '),
    amount,
    mainEntityOfPage: page,
    subjectOf: [
      { '@id': claimId(url, locale, figure.id, claim.source) },
      toPublication(required(content.sources, claim.source), context),
    ],
  };
}
