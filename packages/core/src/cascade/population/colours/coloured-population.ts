import { InvalidParameterError } from '../../../errors.ts';
import { drawBinomial, openStream } from '../../../random/index.ts';
import { CascadeRowsBuilder, partsOf } from '../../cascade-rows.ts';
import type { CascadeRows, EnsembleRange } from '../../cascade-rows.ts';
import type { Conversation, Criticism } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { createPopulationState } from '../create-population-state.ts';
import { countByExposures, openStreams } from '../population-in-rounds.ts';
import { mayShowTogether } from '../show-together.ts';
import { type ColouredState, createFreshPeople, endColouredRound } from './coloured-state.ts';
import { showColoursOneByOne } from './show-colours-one-by-one.ts';
import { showColoursTogether } from './show-colours-together.ts';

/**
 * Replicates, in rounds, of a conversation in which some praise and some criticise, in a well-mixed population with ties "follow".
 * Whoever is reached first by praise or the brand's post shares with the share probability, as praise with probability `quality`;
 * whoever is reached first by criticism shares it `shareMultiplier` times as often, as criticism.
 * @param cascade - Checked already, with one share probability.
 * @param conversation - Of the cascade, without timing.
 * @param criticism - Of the conversation.
 * @throws InvalidParameterError for a share curve; TooLargeError where the rows would need more than 2 GiB.
 */
export function spreadColouredPopulation(
  cascade: ShareCascade,
  conversation: Conversation,
  criticism: Criticism,
  ensemble: EnsembleRange,
): CascadeRows {
  const { rngSeed, first, count } = ensemble;
  const state = createColouredState(cascade, criticism, rngSeed);
  const rows = new CascadeRowsBuilder(first, count, partsOf(conversation));
  const byExposures = new Float64Array(state.people.done.length);
  for (let i = 0; i < count; i += 1) {
    openColouredStreams(state, rngSeed, first + i);
    showToFansInColours(state, cascade);
    complainInColours(state, conversation.complaints?.complaints ?? 0, cascade.universe - cascade.fans);
    const truncated = spreadColouredRounds(state, cascade.maxGenerations, rows);
    countByExposures(state.people, byExposures);
    rows.endRow(byExposures, truncated);
  }
  return rows.finish();
}

/** Space for a conversation in rounds. */
export function createColouredState(
  cascade: ShareCascade,
  { quality, shareMultiplier }: Criticism,
  rngSeed: string,
): ColouredState {
  const { shareProbability } = cascade;
  if (typeof shareProbability !== 'number')
    throw new InvalidParameterError('shareProbability', 'one number, where there is criticism', shareProbability);
  const people = createPopulationState({ ...cascade, shareProbability: 0 }, rngSeed);
  return {
    people,
    pendingCritics: new Float64Array(people.pending.length),
    fresh: createFreshPeople(),
    shareAfterPraise: shareProbability,
    shareAfterCriticism: Math.min(1, shareProbability * shareMultiplier),
    quality,
    colourStream: people.shareStream,
    impressionsOfCriticism: 0,
    newReachByCriticism: 0,
    newCritics: 0,
    supportersIn: new Float64Array(people.sharersIn.length),
    criticsIn: new Float64Array(people.sharersIn.length),
  };
}

/**
 * Opens the streams of a replicate.
 * @param suffix - Stands after the purpose of each.
 */
export function openColouredStreams(state: ColouredState, rngSeed: string, replicate: number, suffix = ''): void {
  openStreams(state.people, rngSeed, replicate, suffix);
  state.colourStream = openStream(rngSeed, replicate, `colours${suffix}`);
}

/** Round 0: each fan sees the brand's post with probability `fanVisibility`, and decides. */
export function showToFansInColours(
  state: ColouredState,
  { universe, fans, fanVisibility }: Pick<ShareCascade, 'universe' | 'fans' | 'fanVisibility'>,
): void {
  const { people, pendingCritics, fresh } = state;
  const { undecided, pending, done } = people;
  const seeing = drawBinomial(people.viewStream, fans, fanVisibility);
  undecided.fill(0);
  pending.fill(0);
  pendingCritics.fill(0);
  done.fill(0);
  undecided[0] = universe - seeing;
  fresh.praised[1] = seeing;
  fresh.last = 1;
  endColouredRound(state);
  people.impressions = seeing;
  people.newReach = seeing;
  state.impressionsOfCriticism = 0;
}

/**
 * The end of round 0: people complain, as many as are asked for and there are.
 * @param strangers - People who are no fans and have not been reached.
 */
export function complainInColours(state: ColouredState, complaints: number, strangers: number): void {
  const { people, pendingCritics } = state;
  const complaining = Math.min(complaints, strangers);
  people.undecided[0] -= complaining;
  people.pending[1] += complaining;
  pendingCritics[1] += complaining;
  people.sharers += complaining;
  people.newSharers += complaining;
  people.impressions += complaining;
  people.newReach += complaining;
  state.newCritics += complaining;
  state.newReachByCriticism += complaining;
  state.impressionsOfCriticism += complaining;
}

/**
 * One replicate from after round 0 to the end.
 * @param rounds - Takes what each round brought, round 0 included.
 * @returns Whether maxGenerations ended it.
 */
export function spreadColouredRounds(
  state: ColouredState,
  maxGenerations: number,
  rounds: Pick<CascadeRowsBuilder, 'addRound'>,
): boolean {
  const { people } = state;
  addRound(state, rounds);
  for (let generation = 0; people.sharers > 0; generation += 1) {
    if (generation === maxGenerations) return true;
    if (mayShowTogether(people)) showColoursTogether(state);
    else showColoursOneByOne(state);
    endColouredRound(state);
    addRound(state, rounds);
  }
  return false;
}

function addRound({ people, ...of }: ColouredState, rounds: Pick<CascadeRowsBuilder, 'addRound'>): void {
  rounds.addRound({
    impressions: people.impressions,
    newReach: people.newReach,
    sharers: people.newSharers,
    critics: of.newCritics,
    newReachByCriticism: of.newReachByCriticism,
    impressionsOfCriticism: of.impressionsOfCriticism,
  });
}
