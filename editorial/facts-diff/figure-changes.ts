import type { Fault } from '../../src/model/fault.ts';
import type { FactsEntry } from '../../src/model/entries.ts';
import { figureSubject, isPublished } from '../../src/model/figure.ts';
import { checkPublished } from '../../src/model/ledger-checks.ts';
import { sayTheSame, type PublishedState } from '../../src/model/ledger.ts';
import type { Claim } from '../../src/model/schemas/figure.ts';
import type { Unit } from '../../src/model/schemas/measure.ts';
import { compareFields, type FieldChange, type Value } from './fields.ts';
import { toNamed, type NamedEntry } from './names.ts';
import type { EntryPair, EntryState } from './pairs.ts';
import type { Side } from './side.ts';
import { toStatedSource, type Stated, type StatedSource } from './stated.ts';

/** What one source said and says. */
export interface ClaimChange {
  readonly source: StatedSource;
  readonly was?: Stated;
  readonly now?: Stated;
  /** What else of it changed: its evidence, its scope. */
  readonly fields: readonly FieldChange[];
}

/**
 * Whether the change keeps what was published. `recorded`: with a correction; `missing`: without one,
 * as the gate says, too; `refused`: what is published can't be changed like this at all; `unneeded`:
 * it says what it said; `unpublished`: nobody can have relied on it yet.
 */
export type CorrectionState = 'recorded' | 'missing' | 'refused' | 'unneeded' | 'unpublished';

export interface FigureChange extends NamedEntry {
  /** `hidden` and `shown`: the figure is kept off the site, or no longer. */
  readonly kind: 'changed' | 'added' | 'removed' | 'hidden' | 'shown';
  /** The printed claim before and after; nothing of figures that the site doesn't show. */
  readonly was?: Stated;
  readonly now?: Stated;
  readonly claims: readonly ClaimChange[];
  readonly fields: readonly FieldChange[];
  readonly correction: CorrectionState;
  /** What the gate says about the figure and the ledger. */
  readonly faults: readonly Fault[];
}

type FigureEntry = FactsEntry<'figures'>;

/**
 * What a change does to figures.
 *
 * @param ledger what was published of all figures before the change
 */
export function compareFigures(
  pairs: readonly EntryPair[],
  was: Side,
  now: Side,
  ledger: readonly PublishedState[],
): FigureChange[] {
  const published = Map.groupBy(ledger, ({ figure }) => figure);
  return pairs.flatMap((pair) => {
    const [before, after] = [figureOf(pair.was), figureOf(pair.now)];
    const figure = after ?? before;
    if (!figure) return [];
    const [old, current] = [before && toShown(before, was), after && toShown(after, now)];
    const isSame = before?.id === after?.id && JSON.stringify(before?.facts) === JSON.stringify(after?.facts);
    if (isSame && old?.unit === current?.unit) return [];
    // What was published under the old id stays published.
    const states = [...new Set([before?.id, figure.id])].flatMap((id) => published.get(id ?? '') ?? []);
    const faults = ledgerFaults(before, after, now, states);
    const kind = kindOf(before, after);
    return [
      {
        // A figure that is taken off the site has a name there alone where it still is.
        ...toNamed(current?.printed ? now.everything : was.everything, pair),
        kind,
        ...(old?.printed && { was: old.printed }),
        ...(current?.printed && { now: current.printed }),
        // Of what comes or goes as a whole, the whole is told.
        ...(before && after && kind === 'changed'
          ? { claims: compareClaims(old?.claims ?? [], current?.claims ?? []), fields: fieldChanges(before, after) }
          : { claims: [], fields: [] }),
        correction: correctionOf(states, faults, old?.printed, current?.printed),
        faults,
      },
    ];
  });
}

const figureOf = (state: EntryState | undefined): FigureEntry | undefined =>
  state?.facts?.collection === 'figures' ? state.facts : undefined;

function kindOf(before: FigureEntry | undefined, after: FigureEntry | undefined): FigureChange['kind'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  const [wasShown, isShown] = [isPublished(before.facts), isPublished(after.facts)];
  return wasShown === isShown ? 'changed' : isShown ? 'shown' : 'hidden';
}

/** A figure as readers see it. */
interface Shown {
  readonly unit: Unit | undefined;
  readonly printed: Stated | undefined;
  readonly claims: readonly { readonly claim: Claim; readonly stated: Stated }[];
}

/** Nothing is told of the numbers of a figure that is kept off the site. */
function toShown({ facts }: FigureEntry, { everything }: Side): Shown {
  const unit = everything.measures.get(facts.measure)?.unit;
  if (!isPublished(facts)) return { unit, printed: undefined, claims: [] };
  const { kind, id } = figureSubject(facts);
  const year = kind === 'campaign' ? everything.campaigns.get(id)?.year : undefined;
  const claims = facts.claims.map((claim) => {
    const { value, qualifier, status, asOf } = claim;
    const source = toStatedSource(claim.source, everything);
    return { claim, stated: { value, qualifier, status, asOf, unit, year, source } };
  });
  return { unit, printed: claims.find(({ claim }) => claim.source === facts.printed)?.stated, claims };
}

/** What else the record says otherwise. Claims and new corrections have their own words. */
function fieldChanges({ facts: was }: FigureEntry, { facts: now }: FigureEntry): FieldChange[] {
  const changes = compareFields(was as unknown as Value, now as unknown as Value);
  // Of a figure that is kept off the site, only what changed, not to what.
  if (!isPublished(now)) return changes.map(({ path }) => ({ path }));
  return changes.filter(({ path, was }) => !/^claims\b/.test(path) && (path !== 'revisions' || was !== undefined));
}

function compareClaims(was: Shown['claims'], now: Shown['claims']): ClaimChange[] {
  const sources = new Map([...was, ...now].map(({ stated }) => [stated.source.id, stated.source]));
  return [...sources].flatMap(([id, source]) => {
    const [before, after] = [was, now].map((claims) => claims.find(({ stated }) => stated.source.id === id));
    const isKept = before && after;
    if (
      isKept &&
      JSON.stringify([before.claim, before.stated.unit]) === JSON.stringify([after.claim, after.stated.unit])
    )
      return [];
    return [
      {
        source,
        ...(before && { was: before.stated }),
        ...(after && { now: after.stated }),
        fields: isKept ? compareFields(besideNumber(before.claim), besideNumber(after.claim), `claims[${id}]`) : [],
      },
    ];
  });
}

function besideNumber({ value: _value, qualifier: _qualifier, status: _status, asOf: _asOf, ...rest }: Claim): Value {
  return rest as unknown as Value;
}

/** What the gate says of the figure, given what was published of it. */
function ledgerFaults(
  before: FigureEntry | undefined,
  after: FigureEntry | undefined,
  { everything, entries }: Side,
  published: readonly PublishedState[],
): Fault[] {
  const faults: Fault[] = [];
  const formerly = before?.id ?? '';
  if (before && before.id !== after?.id && published.length > 0)
    faults.push({
      file: entries.ledger.file,
      line: 1,
      column: 1,
      rule: 'published-gone',
      parameters: { figure: formerly },
    });
  if (after)
    checkPublished(
      after,
      everything.measures.get(after.facts.measure)?.unit,
      published,
      ({ file, at }, path, rule, parameters) => {
        faults.push({ file, ...at(path), rule, parameters } as Fault);
      },
    );
  return faults;
}

function correctionOf(
  published: readonly PublishedState[],
  faults: readonly Fault[],
  was: Stated | undefined,
  now: Stated | undefined,
): CorrectionState {
  if (faults.some(({ rule }) => rule === 'revision-missing')) return 'missing';
  if (faults.length > 0) return 'refused';
  if (published.length === 0) return 'unpublished';
  const inLedger = ({ source, ...stated }: Stated) => ({ ...stated, source: source.id });
  return was && now && sayTheSame(inLedger(was), inLedger(now)) ? 'unneeded' : 'recorded';
}
