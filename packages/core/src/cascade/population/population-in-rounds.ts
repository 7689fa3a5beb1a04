import { drawBinomial, openStream } from '../../random/index.ts';
import { CascadeRowsBuilder, K_PLUS_LEVELS, partsOf } from '../cascade-rows.ts';
import type { CascadeRows, EnsembleRange } from '../cascade-rows.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { layOutTelevision } from '../television.ts';
import { createPopulationState } from './create-population-state.ts';
import { clearPopulationBlock } from './population-block.ts';
import { endPopulationRound } from './population-state.ts';
import type { PopulationState } from './population-state.ts';
import { setShareProbability } from '../share-curve.ts';
import { showOneByOne } from './show-one-by-one.ts';
import { mayShowTogether, showTogether } from './show-together.ts';
import {
  type MediaMix,
  createMix,
  endWithMix,
  reachedByPostsAlone,
  setShareOfMix,
  startWithMix,
} from './start-with-mix.ts';

/**
 * Replicates of rounds of praise: `spreadPopulation` of ties "follow" without a conversation.
 * @param cascade - As for `spreadPopulation`.
 * @param shareOf - The share probability of a replicate, where each has its own.
 */
export function spreadPopulationInRounds(
  cascade: ShareCascade,
  ensemble: EnsembleRange,
  shareOf: ((replicate: number) => number) | null = null,
): CascadeRows {
  const { television, paidSeeds } = cascade;
  if (television !== undefined || paidSeeds !== undefined) return spreadWithMix(cascade, ensemble, shareOf);
  const state = createPopulationState(cascade, ensemble.rngSeed);
  const rows = new CascadeRowsBuilder(ensemble.first, ensemble.count);
  const people = new Float64Array(state.curve.cap + 1);
  for (let i = 0; i < ensemble.count; i += 1) {
    openStreams(state, ensemble.rngSeed, ensemble.first + i);
    if (shareOf !== null) setShareProbability(state.curve, shareOf(ensemble.first + i));
    showToFans(state, cascade);
    const truncated = spreadRounds(state, cascade.maxGenerations, rows, null);
    countByExposures(state, people);
    rows.endRow(people, truncated);
  }
  return rows.finish();
}

/** The same of a cascade that television or paid seeds start. */
function spreadWithMix(
  cascade: ShareCascade,
  { rngSeed, first, count }: EnsembleRange,
  shareOf: ((replicate: number) => number) | null,
): CascadeRows {
  const nobodySees = { exposure: Float64Array.of(1), notice: 0 };
  const law = layOutTelevision(cascade.television ?? nobodySees, cascade.shareProbability);
  const state = createPopulationState(cascade, rngSeed, law);
  const mix = createMix(cascade, law);
  const rows = new CascadeRowsBuilder(first, count, partsOf(undefined, cascade.television));
  const people = new Float64Array(K_PLUS_LEVELS + 1);
  for (let replicate = first; replicate < first + count; replicate += 1) {
    openStreams(state, rngSeed, replicate);
    if (shareOf !== null) {
      setShareProbability(state.curve, shareOf(replicate));
      setShareOfMix(mix, shareOf(replicate));
    }
    startWithMix(state, cascade, mix, rngSeed, replicate);
    const truncated = spreadRounds(state, cascade.maxGenerations, rows, mix);
    rows.endRow(people, truncated, endWithMix(state, mix, people));
  }
  return rows.finish();
}

/**
 * Opens the streams of a replicate.
 * @param suffix - Stands after the purpose of each.
 */
export function openStreams(state: PopulationState, rngSeed: string, replicate: number, suffix = ''): void {
  state.followerStream = openStream(rngSeed, replicate, `followers${suffix}`);
  state.viewStream = openStream(rngSeed, replicate, `views${suffix}`);
  state.shareStream = openStream(rngSeed, replicate, `shares${suffix}`);
}

/**
 * One replicate from after round 0 to the end.
 * @param rounds - Takes what each round brought, round 0 included.
 * @returns Whether maxGenerations ended it.
 */
export function spreadRounds(
  state: PopulationState,
  maxGenerations: number,
  rounds: Pick<CascadeRowsBuilder, 'addRound'>,
  mix: MediaMix | null,
): boolean {
  rounds.addRound({ impressions: state.impressions, newReach: state.newReach, sharers: state.newSharers });
  for (let generation = 0; state.sharers > 0; generation += 1) {
    if (generation === maxGenerations) return true;
    if (mayShowTogether(state)) showTogether(state);
    else showOneByOne(state);
    endPopulationRound(state);
    const newReach = mix === null ? state.newReach : reachedByPostsAlone(state, mix);
    rounds.addRound({ impressions: state.impressions, newReach, sharers: state.newSharers });
  }
  return false;
}

/**
 * Counts people by exposures.
 * @param people - Shape [cap + 1], filled here.
 */
export function countByExposures({ undecided, pending, done }: PopulationState, people: Float64Array): void {
  for (let c = 0; c < people.length; c += 1) people[c] = undecided[c] + pending[c] + done[c];
}

/** Round 0: each fan sees the brand's post with probability `fanVisibility`, and decides. */
export function showToFans(
  state: PopulationState,
  { universe, fans, fanVisibility }: Pick<ShareCascade, 'universe' | 'fans' | 'fanVisibility'>,
): void {
  const seeing = drawBinomial(state.viewStream, fans, fanVisibility);
  const sharing = drawBinomial(state.shareStream, seeing, state.curve.onExposure[1]);
  clearPopulationBlock(state);
  state.undecided[0] = universe - seeing;
  (state.curve.settledFrom === 1 ? state.done : state.undecided)[1] = seeing - sharing;
  state.next[1] = sharing;
  state.impressions = seeing;
  state.newReach = seeing;
  state.newSharers = sharing;
  endPopulationRound(state);
}
