import { CRITICISM } from '../colours.ts';
import type { CascadeTrace } from './cascade-trace.ts';

/** A person of a trace, or the brand, as a node of a tree. */
export interface TraceNode {
  /** What the person is called, as text; of the brand, a name that no person of the trace has: `brand`, or `(brand)`, … */
  readonly id: string;
  /**
   * From whom they have it: the sharer who made them share, or, of those who did not share, the one who showed it to them first. The brand
   * for those with whom the cascade began; null for the brand.
   */
  readonly parentId: string | null;
  /** Number of the person; null for the brand. */
  readonly person: number | null;
  /** Round of the first exposure; null for the brand. */
  readonly generation: number | null;
  /** Number of exposures; 0 for the brand. */
  readonly exposures: number;
  /** Round in which they became a sharer; null for those who did not, and for the brand. */
  readonly sharedIn: number | null;
  /** Hours of the first exposure; null for the brand. Only in time. */
  readonly hours?: number | null | undefined;
  /** Hours at which they shared; null for those who did not, and for the brand. Only in time. */
  readonly sharedHours?: number | null | undefined;
  /** Colour of what they said, or, where they did not share, of what they saw first; only with criticism, and not of the brand. */
  readonly colour?: 'praise' | 'criticism' | undefined;
  /** How often they noticed television, which is the brand's too; 0 for the brand. Only where television starts the cascade. */
  readonly noticed?: number | undefined;
}

/**
 * A trace as a tree with one root, the brand, and then everyone reached, in the order of the trace. Those who did not share have nobody below
 * them: without them, what is left is the tree of the sharers.
 * @param ids - Shape [reach]: what the people of the trace are called, each by another name.
 */
export function treeOfTrace(trace: CascadeTrace, ids: readonly string[]): TraceNode[] {
  const { people, generations, shownBy, exposures, sharedIn, madeToShareBy, hours, sharedHours, colours, noticed } =
    trace;
  const idOfPerson = new Map(ids.map((id, i) => [people[i], id]));
  const names = new Set(ids);
  let brand = 'brand';
  while (names.has(brand)) brand = `(${brand})`;
  const nodes = ids.map((id, i): TraceNode => {
    const hasShared = sharedIn[i] >= 0;
    return {
      id,
      parentId: idOfPerson.get(hasShared ? madeToShareBy[i] : shownBy[i]) ?? brand,
      person: people[i],
      generation: generations[i],
      exposures: exposures[i],
      sharedIn: hasShared ? sharedIn[i] : null,
      ...(hours !== undefined && { hours: hours[i], sharedHours: hasShared ? (sharedHours?.[i] ?? null) : null }),
      ...(colours !== undefined && { colour: colours[i] === CRITICISM ? 'criticism' : 'praise' }),
      ...(noticed !== undefined && { noticed: noticed[i] }),
    };
  });
  const ofBrand = { id: brand, parentId: null, person: null, generation: null, exposures: 0, sharedIn: null };
  const inTime = hours === undefined ? {} : { hours: null, sharedHours: null };
  return [{ ...ofBrand, ...inTime, ...(noticed !== undefined && { noticed: 0 }) }, ...nodes];
}
