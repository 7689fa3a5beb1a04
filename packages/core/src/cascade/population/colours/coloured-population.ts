import { InvalidParameterError } from '../../../errors.ts';
import { drawBinomial, openStream } from '../../../random/index.ts';
import { CascadeRowsBuilder, partsOf } from '../../cascade-rows.ts';
import type { CascadeRows, EnsembleRange } from '../../cascade-rows.ts';
import type { Conversation, Criticism } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { createPopulationState } from '../create-population-state.ts';
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
  const { undecided, pending, done } = state.people;
  const rows = new CascadeRowsBuilder(first, count, partsOf(conversation));
  const byExposures = new Float64Array(done.length);
  for (let i = 0; i < count; i += 1) {
    openStreams(state, rngSeed, first + i);
    begin(state, cascade, conversation.complaints?.complaints ?? 0);
    addRound(state, rows);
    const truncated = spreadRounds(state, cascade.maxGenerations, rows);
    for (let c = 0; c < byExposures.length; c += 1) byExposures[c] = undecided[c] + pending[c] + done[c];
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

function openStreams(state: ColouredState, rngSeed: string, replicate: number): void {
  const { people } = state;
  people.followerStream = openStream(rngSeed, replicate, 'followers');
  people.viewStream = openStream(rngSeed, replicate, 'views');
  people.shareStream = openStream(rngSeed, replicate, 'shares');
  state.colourStream = openStream(rngSeed, replicate, 'colours');
}

/**
 * Round 0: each fan sees the brand's post with probability `fanVisibility`, and decides; people who are no fans complain, as many as
 * are asked for and there are.
 */
function begin(state: ColouredState, { universe, fans, fanVisibility }: ShareCascade, complaints: number): void {
  const { people, pendingCritics, fresh } = state;
  const { undecided, pending, done } = people;
  const seeing = drawBinomial(people.viewStream, fans, fanVisibility);
  const complaining = Math.min(complaints, universe - fans);
  undecided.fill(0);
  pending.fill(0);
  pendingCritics.fill(0);
  done.fill(0);
  undecided[0] = universe - seeing - complaining;
  fresh.praised[1] = seeing;
  fresh.last = 1;
  endColouredRound(state);
  pending[1] += complaining;
  pendingCritics[1] += complaining;
  people.sharers += complaining;
  people.newSharers += complaining;
  people.impressions = seeing + complaining;
  people.newReach = seeing + complaining;
  state.newCritics += complaining;
  state.newReachByCriticism = complaining;
  state.impressionsOfCriticism = complaining;
}

/** All rounds after the first; true where maxGenerations ended them. */
function spreadRounds(state: ColouredState, maxGenerations: number, rows: CascadeRowsBuilder): boolean {
  const { people } = state;
  for (let generation = 0; people.sharers > 0; generation += 1) {
    if (generation === maxGenerations) return true;
    if (mayShowTogether(people)) showColoursTogether(state);
    else showColoursOneByOne(state);
    endColouredRound(state);
    addRound(state, rows);
  }
  return false;
}

function addRound({ people, ...of }: ColouredState, rows: CascadeRowsBuilder): void {
  rows.addRound({
    impressions: people.impressions,
    newReach: people.newReach,
    sharers: people.newSharers,
    critics: of.newCritics,
    newReachByCriticism: of.newReachByCriticism,
    impressionsOfCriticism: of.impressionsOfCriticism,
  });
}
