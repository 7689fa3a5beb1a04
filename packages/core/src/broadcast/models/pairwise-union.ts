import { checkArray, checkNumber, checkObject, checkOptions, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { checkFraction } from '../check-fraction.ts';

/** What a publisher's own reach curve says, and how far it goes. */
export interface PublisherReach {
  /** Fraction of the universe that the publisher's part of the campaign reaches. */
  readonly reach: number;
  /** Fraction that the publisher can reach at most; at least `reach`, above 0. */
  readonly mostReach: number;
}

/** How two publishers overlap. */
export interface PublisherOverlap {
  /** Places of the two publishers in the list, from 0. */
  readonly between: readonly [number, number];
  /** Share of the larger of the two curves that overlaps, in [0, 1]: 0 for nobody, 1 for chance within it. */
  readonly overlap: number;
}

/**
 * Reach of several publishers whose own curves are known, from how each two overlap: Σr_i − Σ_{j<k} a_jk·r_j·r_k ÷ max(m_j, m_k).
 * @param overlaps - Pairs that are not named share nobody.
 * @throws InvalidParameterError for what is no fraction, and where the pairs take away so much that less is left than one publisher alone reaches, or
 * leave more than everybody.
 * @remarks The pairwise union of the World Federation of Advertisers' planning evaluation framework; three publishers and more lose what
 * all of them share more than once. O(publishers + pairs).
 * @example
 * ```ts
 * import { pairwiseUnion } from 'ripplecast/broadcast';
 * const publishers = [{ reach: 0.3, mostReach: 0.6 }, { reach: 0.2, mostReach: 0.5 }];
 * pairwiseUnion(publishers, [{ between: [0, 1], overlap: 1 }]); // => 0.4
 * ```
 */
export function pairwiseUnion(publishers: readonly PublisherReach[], overlaps: readonly PublisherOverlap[]): number {
  checkArray('publishers', publishers);
  checkArray('overlaps', overlaps);
  const curves = Array.from(publishers, (publisher, place) => {
    const name = `publishers[${place}]`;
    checkObject(name, publisher, 'an object with reach and mostReach');
    checkOptions(name, publisher, ['reach', 'mostReach']);
    const { reach, mostReach } = publisher;
    checkFraction(`${name}.reach`, reach);
    checkFraction(`${name}.mostReach`, mostReach);
    if (mostReach < reach || mostReach === 0) {
      throw new InvalidParameterError(`${name}.mostReach`, `above 0 and at least ${reach}, what it reaches`, mostReach);
    }
    return { reach, mostReach };
  });
  if (curves.length === 0) throw new InvalidParameterError('publishers', 'at least one publisher', curves);
  const known = new Set<string>();
  let together = curves.reduce((sum, { reach }) => sum + reach, 0);
  for (const [index, pair] of Array.from(overlaps).entries()) {
    const name = `overlaps[${index}]`;
    checkObject(name, pair, 'an object with between and overlap');
    const { between, overlap } = pair;
    checkArray(`${name}.between`, between, 2);
    for (const place of between) checkWhole(`${name}.between`, place, 0, curves.length - 1);
    const [first, second] = between;
    const places = `${Math.min(first, second)} ${Math.max(first, second)}`;
    if (first === second || known.has(places)) {
      throw new InvalidParameterError(`${name}.between`, 'two different places that are not there already', between);
    }
    known.add(places);
    checkNumber(`${name}.overlap`, overlap, 0, 1);
    const larger = Math.max(curves[first].mostReach, curves[second].mostReach);
    together -= (overlap * curves[first].reach * curves[second].reach) / larger;
  }
  const fewest = Math.max(...curves.map(({ reach }) => reach));
  if (together >= fewest && together <= 1) return together;
  const message = `overlaps must leave from ${fewest}, what one publisher alone reaches, to 1; they leave ${together}`;
  throw InvalidParameterError.saying('overlaps', message);
}
