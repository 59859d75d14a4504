import type { Claim } from '../../src/model/schemas/figure.ts';
import type { Unit } from '../../src/model/schemas/measure.ts';
import type { SiteContent } from '../../src/model/site-content.ts';

/** Who says something. */
export interface StatedSource {
  readonly id: string;
  readonly publisher: string | undefined;
  /** An EDTF date. */
  readonly published: string | undefined;
}

/** What a source says of a figure. */
export interface Stated extends Pick<Claim, 'value' | 'qualifier' | 'status' | 'asOf'> {
  /** `undefined` where the measure could not be read. */
  readonly unit: Unit | undefined;
  /** Of the campaign that it is about. */
  readonly year: number | undefined;
  readonly source: StatedSource;
}

/** A source by what it is known by beside a number. */
export function toStatedSource(id: string, { sources }: Pick<SiteContent, 'sources'>): StatedSource {
  const { publisher, published } = sources.get(id) ?? {};
  return { id, publisher, published };
}

/** Whether two statements say the same of the figure, whatever their source is called. */
export const stateTheSame = (a: Stated | undefined, b: Stated | undefined): boolean => inShort(a) === inShort(b);

const inShort = (stated: Stated | undefined): string | undefined =>
  stated && JSON.stringify([stated.value, stated.unit, stated.qualifier, stated.status, stated.asOf, stated.source.id]);
