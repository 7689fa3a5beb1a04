import { drawBinomial, drawHypergeometric } from '../../../random/index.ts';
import { shareWithin, type TimedPopulation } from './timed-population.ts';

/**
 * One sharer shows the message to some more of their followers, at one moment: distinct people who had not seen their share yet. Exact
 * for who is reached; those whom the sharer has shown it to before count as spread over the classes as all reached people are.
 *
 * @param sights - How many see it now.
 * @param others - Those who are not the sharer and have not seen their share: each of them is as likely as any other.
 * @param unreached - Those of them whom nothing has reached.
 * @param colour - Of the share.
 */
export function showGroup(
  state: TimedPopulation,
  sights: number,
  others: number,
  unreached: number,
  colour: number,
): void {
  if (sights === 0) return;
  const { undecided, viewStream } = state;
  const fresh = drawHypergeometric(viewStream, others, unreached, sights);
  state.impressions[colour] += sights;
  showDistinct(state, sights - fresh);
  if (fresh === 0) return;
  undecided[0] -= fresh;
  state.newReach[colour] += fresh;
  if (state.isOnce) {
    state.done[1] += fresh;
    state.sharing[colour] += drawBinomial(state.shareStream, fresh, state.shareAfter[colour]);
  } else {
    settleFresh(state, fresh, 1);
  }
}

/** People who see it for the first time, `times` times at once, decide by the curve and are counted in their class. */
export function settleFresh(state: TimedPopulation, people: number, times: number): void {
  const { undecided, done, curve, sharing, shareStream } = state;
  const to = times < curve.cap ? times : curve.cap;
  const sharers = drawBinomial(shareStream, people, shareWithin(curve, 0, times));
  done[to] += sharers;
  (to >= curve.settledFrom ? done : undecided)[to] += people - sharers;
  sharing[0] += sharers;
}

/** Distinct reached people see it once more. */
function showDistinct(state: TimedPopulation, sights: number): void {
  if (sights === 0) return;
  const { undecided, done, sightsOn, universe, viewStream } = state;
  const classes = undecided.length;
  let others = universe - undecided[0];
  let left = Math.min(sights, others);
  let end = 0;
  for (let cell = 0; left > 0; cell += 1) {
    const c = 1 + (cell >> 1);
    const people = ((cell & 1) === 0 ? done : undecided)[c];
    const hit = c === classes - 1 && (cell & 1) === 1 ? left : drawHypergeometric(viewStream, others, people, left);
    sightsOn[cell] = hit;
    others -= people;
    left -= hit;
    end = cell + 1;
  }
  for (let cell = end - 1; cell >= 0; cell -= 1) {
    if (sightsOn[cell] > 0) moveReached(state, 1 + (cell >> 1), (cell & 1) === 1, sightsOn[cell], 1);
  }
}

/** Reached people of class c see it `times` times more: those who still may share decide. */
export function moveReached(
  state: TimedPopulation,
  c: number,
  isUndecided: boolean,
  people: number,
  times: number,
): void {
  const { undecided, done, curve, sharing, shareStream } = state;
  const to = Math.min(c + times, curve.cap);
  if (!isUndecided) {
    done[c] -= people;
    done[to] += people;
    return;
  }
  undecided[c] -= people;
  const sharers = drawBinomial(shareStream, people, shareWithin(curve, c, times));
  done[to] += sharers;
  (to >= curve.settledFrom ? done : undecided)[to] += people - sharers;
  sharing[0] += sharers;
}
