import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { type CoupledOutcome, isEnough, type NetworkDraws, visibilityOf } from './coupled-network.ts';

/** All chance of one replicate in time, drawn beforehand. */
export interface TimedDraws extends NetworkDraws {
  /** Shape [edges]: hours until a share that is seen is seen. */
  readonly delays: Float64Array;
  /** Shape [people]: hours until a fan sees the post. */
  readonly fanDelays: Float64Array;
}

/** Who begins: seeds, who share for certain at time 0, or fans who see the post for certain. */
export type CoupledStart = { readonly seeds: readonly number[] } | { readonly fans: readonly number[] };

/** What a cascade in time under fixed draws comes to. */
export interface TimedOutcome extends CoupledOutcome {
  /** Shape [people]: hours of the first exposure; Infinity for those without. */
  readonly firstAt: Float64Array;
  /** Shape [people]: hours at which they shared; Infinity for those who did not. */
  readonly sharedAt: Float64Array;
  /** Hours of every impression. */
  readonly impressions: readonly number[];
  /** Whether sights were still to come at the end. */
  readonly isCut: boolean;
}

interface Sight {
  readonly hours: number;
  readonly person: number;
  readonly isPost: boolean;
}

/**
 * A cascade in time under fixed draws: the slow, obvious twin, which looks through all sights still to come for the earliest
 * and shares no code and no way of drawing with the kernels.
 * @param end - Hours after which nobody looks.
 */
export function spreadInTime(
  graph: FollowerGraph,
  draws: TimedDraws,
  start: CoupledStart,
  model: NetworkModel,
  end: number = Infinity,
): TimedOutcome {
  const { people, offsets, followers } = graph;
  const exposures = new Int32Array(people);
  const shared = new Uint8Array(people);
  const firstAt = new Float64Array(people).fill(Infinity);
  const sharedAt = new Float64Array(people).fill(Infinity);
  const inDegrees = new Uint32Array(people);
  for (const follower of followers) inDegrees[follower] += 1;
  const impressions: number[] = [];
  let isCut = false;
  const isSeeds = 'seeds' in start;
  const toCome: Sight[] = (isSeeds ? start.seeds : start.fans).map((person) => ({
    hours: isSeeds ? 0 : draws.fanDelays[person],
    person,
    isPost: true,
  }));
  while (toCome.length > 0) {
    const earliest = toCome.reduce((best, { hours }, i) => (hours < toCome[best].hours ? i : best), 0);
    const [{ hours, person, isPost }] = toCome.splice(earliest, 1);
    if (hours > end) {
      isCut = true;
      break;
    }
    impressions.push(hours);
    exposures[person] += 1;
    firstAt[person] = Math.min(firstAt[person], hours);
    if (shared[person] === 1) continue;
    const begins = isPost && (isSeeds || model.kind === 'linearThreshold');
    if (!begins && !isEnough(model, person, exposures[person], draws.shares[person], inDegrees[person])) continue;
    shared[person] = 1;
    sharedAt[person] = hours;
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      if (draws.sees[edge] >= visibilityOf(model, edge)) continue;
      toCome.push({ hours: hours + draws.delays[edge], person: followers[edge], isPost: false });
    }
  }
  return { exposures, shared, firstAt, sharedAt, impressions, isCut };
}
