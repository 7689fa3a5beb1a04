import { groupDigits, NotAvailableError } from '../errors.ts';
import { requireMemory } from '../graph/memory.ts';
import { choiceBytes } from './choice-bytes.ts';
import type { CoverChoice } from './choose-by-count.ts';
import type { InfluenceStep, InfluenceSteps, InfluenceTask } from './influence-steps.ts';
import { answerOf } from './run-influence-task.ts';
import type { PreparedChoice } from './prepare-choice.ts';
import type { SetRange } from './reverse-sets.ts';
import { certificateOf, judgeRound, nothingToChoose, type Round } from './round.ts';
import type { ChoiceReason } from './seed-choice.ts';
import { type SetCover, startCover } from './set-cover.ts';
import { StoredSets } from './stored-sets.ts';

/** How one round ends, and when it was enough. */
export interface RoundRule {
  /** Chooses people who cover much, and says what the best could cover. Sets that those booked hit are not in the cover. */
  choose(cover: SetCover): CoverChoice;
  /** Whether the certificate is good enough. */
  isEnough(round: Round): boolean;
  /** Whether more sets would hardly change who is chosen. Rounds go on until then, as far as memory and sets allow. */
  isSettled(round: Round): boolean;
}

/** The rounds of a choice, once they are over. */
export interface RoundsRun {
  /** The best certificate. */
  readonly round: Round;
  /** Why there are no more. */
  readonly reason: ChoiceReason;
  /** Where the last step was. */
  readonly number: number;
  /** Bytes that were taken. */
  readonly bytes: number;
}

/** Sets that are drawn before it is known how large they are, at least. */
const FIRST_PIECE = 16;
/** How many times as many sets as are known are drawn at once while little is known. */
const GROWTH = 16;
/** Of a person who is drawn and not kept: once where sets are drawn, twice more where their space grows or parts are joined. */
const DROPPED_BYTES = 12;
/** In so many pieces at most sets are drawn whose people are not all kept; where memory has no room for one of them, the rounds end. */
const MOST_PIECES = 64;

/**
 * The rounds of OPIM-C: sets on which people are chosen, as many on which they are judged, twice as many in each round, until the
 * certificate is enough. The second collection is drawn anew in each round, and each set up to its first seed.
 * @throws TooLargeError where the sets of the first round would take more memory than is allowed, NotAvailableError where the steps are
 * ended in it.
 */
export function* runRounds(choice: PreparedChoice, rule: RoundRule): InfluenceSteps<RoundsRun> {
  const { influence, eligible, plan, maxSets } = choice;
  const most = choice.limit.kind === 'count' ? choice.limit.count : 0;
  if (isNobody(choice)) return { round: nothingToChoose, reason: 'certified', number: 0, bytes: choice.fixedBytes };
  const stored = new StoredSets(eligible);
  let best: Round | null = null;
  let bytes = choice.fixedBytes;
  const bytesOf = (sets: number, memberships: number): number => choice.fixedBytes + choiceBytes(0, sets, memberships);
  const end = (reason: ChoiceReason, number: number): RoundsRun => {
    if (best === null)
      throw new NotAvailableError('the choice was ended before its first round: there is no certificate yet');
    const isDone = reason !== 'aborted' && rule.isEnough(best);
    const enough = best.isAllCovered ? 'allCovered' : 'certified';
    return { round: best, reason: isDone ? enough : reason, number, bytes };
  };
  let doubled = Math.ceil(plan.firstSets);
  for (let number = 1; number <= plan.rounds; number += 1) {
    const sets = Math.min(maxSets, doubled);
    doubled *= 2;
    if (sets === stored.count) return end('sampleBudget', number - 1);
    const step = (task: InfluenceTask): InfluenceStep => ({
      influence,
      task,
      best: best === null ? null : certificateOf(best),
      round: number,
      mostRounds: plan.rounds,
      bytes,
    });
    while (stored.count < sets) {
      const missing = sets - stored.count;
      const isFirst = stored.count === 0;
      const kept = isFirst ? 0 : bytesOf(sets, stored.foreseeMemberships(sets));
      const dropped = isFirst ? 0 : DROPPED_BYTES * stored.droppedPerSet;
      const foreseen = kept + Math.ceil(dropped * Math.ceil(missing / MOST_PIECES));
      if (foreseen > choice.maxMemory) {
        if (best !== null) return end('memoryBudget', number - 1);
        const size = Math.round(stored.memberships / stored.count + stored.droppedPerSet);
        requireMemory(
          `choosing on ${groupDigits(sets)} reverse-reachable sets of some ${groupDigits(size)} people`,
          foreseen,
          { maxBytes: choice.maxMemory },
        );
      }
      const count = Math.min(
        missing,
        best === null ? pieceOf(choice, stored.count) : Infinity,
        dropped === 0 ? Infinity : Math.max(1, Math.floor((choice.maxMemory - kept) / dropped)),
      );
      const memberships = isFirst ? 0 : stored.foreseeMemberships(stored.count + count);
      bytes = bytesOf(stored.count + count, memberships) + Math.ceil(dropped * count);
      const answer = yield step({ kind: 'sample', range: rangeOf(choice, 'choose', stored.count, count) });
      if (answer === null) return end('aborted', number - 1);
      stored.add(answerOf(answer, 'sample').parts);
      bytes = bytesOf(stored.count, stored.memberships);
    }
    const cover = startCover(stored.sets, influence.people, most);
    const chosen = rule.choose(cover);
    const seeds = Uint32Array.from([...eligible.booked, ...chosen.seeds]).sort();
    const answer = yield step({ kind: 'count', range: rangeOf(choice, 'judge', 0, sets), seeds });
    if (answer === null) return end('aborted', number - 1);
    const round = judgeRound(choice, stored, chosen, answerOf(answer, 'count').hits);
    const isEnough = rule.isEnough(round);
    if (isEnough || best === null || round.certifiedRatio >= best.certifiedRatio) best = round;
    if (isEnough && rule.isSettled(round)) return end('certified', number);
  }
  return end('sampleBudget', plan.rounds);
}

/** Whether there is nothing to choose and nobody who starts anyway. */
function isNobody({ limit, eligible }: PreparedChoice): boolean {
  return limit.kind === 'count' && limit.count === 0 && eligible.booked.length === 0;
}

/** Which sets of a collection. */
export function rangeOf(
  { rngSeed }: PreparedChoice,
  collection: SetRange['collection'],
  first: number,
  count: number,
): SetRange {
  return { collection, first, count, rngSeed };
}

/** How many sets of the first round are drawn at once, while all that is known of their size is what was drawn. */
function pieceOf({ influence, fixedBytes, maxMemory }: PreparedChoice, known: number): number {
  const worst = choiceBytes(0, 1, influence.people);
  return Math.max(FIRST_PIECE, known * GROWTH, Math.floor((maxMemory - fixedBytes) / worst));
}
