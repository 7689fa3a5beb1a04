/**
 * Time as the elements know it, in rounds: at g everyone is lit who was reached by round g. Between two whole rounds time
 * is for the eye only.
 */

/** Part of a round during which its people light up; the rest is a breath before the next. */
const LIGHTING = 0.85;
/** So little after a round still belongs to it. */
const TOLERANCE = 1e-9;

/**
 * Time at which somebody lights up: the people of round g one after the other in (g − 0.85, g].
 * @param rank - Their place among the people of the round, from 1.
 * @param people - People of the round.
 * @param leadIn - How long the people of round 0 take, up to time 0.
 */
export function lightsAt(round: number, rank: number, people: number, leadIn: number): number {
  return round - (round === 0 ? leadIn : LIGHTING) * (1 - rank / people);
}

/** The round that a time belongs to, from 0 to `last`: while the people of round 3 light up, it is round 3. */
export function roundAt(time: number, last: number): number {
  return Math.max(0, Math.min(last, Math.ceil(time - TOLERANCE)));
}

/** Where a time lies on the axis of rounds 0 … `last`, from 0 to 1; 0 where there is one round only. */
export function alongRounds(time: number, last: number): number {
  return last === 0 ? 0 : Math.max(0, Math.min(1, time / last));
}
