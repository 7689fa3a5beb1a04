import { openStream } from '../../../random/index.ts';
import type { CascadeRowsBuilder } from '../../cascade-rows.ts';
import type { Complaints, Criticism } from '../../conversation.ts';
import { setShareProbability } from '../../share-curve.ts';
import {
  complainInColours,
  createColouredState,
  openColouredStreams,
  showToFansInColours,
  spreadColouredRounds,
} from '../colours/coloured-population.ts';
import { createPopulationState } from '../create-population-state.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import { countByExposures, openStreams, showToFans, spreadRounds } from '../population-in-rounds.ts';
import type { ConversationChance, ConversationSpread, PlainStart } from './conversation-spread.ts';
import { RoundSums } from './round-sums.ts';
import { showSpot, showSpotInColours, type Spot } from './show-spot.ts';

/** Conversations in rounds of people without roles, in which everyone who shares praises. */
export function createPlainRounds(cascade: LaidOutCascade): ConversationSpread['runPlain'] {
  const state = createPopulationState(cascade, '');
  const byExposures = new Float64Array(state.curve.cap + 1);
  return ({ fans, shareProbability, ...start }, chance, rows) => {
    openStreams(state, chance.rngSeed, chance.replicate, chance.suffix);
    setShareProbability(state.curve, shareProbability);
    showToFans(state, { ...cascade, fans });
    const spot = spotOf(start, chance);
    if (spot !== null) showSpot(state, spot, fans);
    const sums = new RoundSums(rows);
    const truncated = spreadRounds(state, cascade.maxGenerations, sums, null);
    if (rows !== null) {
      countByExposures(state, byExposures);
      rows.endRow(byExposures, truncated);
    }
    return sums.totals(truncated);
  };
}

/** The same where some criticise. */
export function createColouredRounds(
  cascade: LaidOutCascade,
  criticism: Criticism,
  complaints: Complaints | null,
): ConversationSpread['runPlain'] {
  const state = createColouredState(cascade, criticism, '');
  const byExposures = new Float64Array(state.people.done.length);
  return ({ fans, shareProbability, ...start }, chance, rows: CascadeRowsBuilder | null) => {
    openColouredStreams(state, chance.rngSeed, chance.replicate, chance.suffix);
    state.shareAfterPraise = shareProbability;
    state.shareAfterCriticism = Math.min(1, shareProbability * criticism.shareMultiplier);
    showToFansInColours(state, { ...cascade, fans });
    const spot = spotOf(start, chance);
    const onStrangers = spot === null ? 0 : showSpotInColours(state, spot, fans);
    complainInColours(state, complaints?.complaints ?? 0, cascade.universe - fans - onStrangers);
    const sums = new RoundSums(rows);
    const truncated = spreadColouredRounds(state, cascade.maxGenerations, sums);
    if (rows !== null) {
      countByExposures(state.people, byExposures);
      rows.endRow(byExposures, truncated);
    }
    return sums.totals(truncated);
  };
}

/** The spot of a conversation; null where there is none. */
export function spotOf(
  { spotSights }: Pick<PlainStart, 'spotSights'>,
  { rngSeed, replicate, suffix }: ConversationChance,
): Spot | null {
  return spotSights === 0
    ? null
    : { sights: spotSights, stream: openStream(rngSeed, replicate, `spotSights${suffix}`) };
}
