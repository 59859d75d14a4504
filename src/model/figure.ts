import type { Figure } from './content.ts';
import type { Claim } from './schemas/figure.ts';

/** Whether sources answer a figure's question differently: another value or another qualifier. */
export const claimsDisagree = (claims: readonly Claim[]): boolean =>
  new Set(claims.map(({ value, qualifier }) => `${qualifier} ${value}`)).size > 1;

/** The claim that is printed. Linking has proven that it is among the claims. */
export function printedClaim(figure: Figure): Claim {
  const claim = figure.claims.find(({ source }) => source === figure.printed);
  if (!claim) throw new Error(`figure ${figure.id}: printed claim ${figure.printed} is not among its claims`);
  return claim;
}

/** The claims beside the printed one, in the order of the record. */
export const otherClaims = (figure: Figure): Claim[] => figure.claims.filter(({ source }) => source !== figure.printed);

/** Whether the figure may stand on the site at all. */
export const isPublished = ({ withheld }: Pick<Figure, 'withheld'>): boolean => withheld === undefined;

/** The kind and id of what a figure is about. */
export type SubjectKind = 'campaign' | 'institution' | 'organisation' | 'series';
export function figureSubject({ subject }: Pick<Figure, 'subject'>): { kind: SubjectKind; id: string } {
  const [entry] = Object.entries(subject) as [[SubjectKind, string]];
  return { kind: entry[0], id: entry[1] };
}
