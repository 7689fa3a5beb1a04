import { expect, test } from 'vitest';
import { betaQuantile, layOutBetaLaw } from '../random/beta-law.ts';
import { logFactorial } from '../random/log-factorial.ts';

const FOLLOWERS = 300;
const VISIBILITY = 0.35;
const MEAN = 0.00288;

/** P(fewer than `sharers` in all) from one, each causing Binomial(300, v·s) others: Dwass's formula for total progeny. */
function probabilityOfFewer(sharers: number, share: number): number {
  const sees = VISIBILITY * share;
  let sum = 0;
  for (let total = 1; total < sharers; total += 1) {
    const [trials, successes] = [FOLLOWERS * total, total - 1];
    const logChoices = logFactorial(trials) - logFactorial(successes) - logFactorial(trials - successes);
    sum += Math.exp(
      logChoices + successes * Math.log(sees) + (trials - successes) * Math.log1p(-sees) - Math.log(total),
    );
  }
  return sum;
}

/** The mean over messages, by the middles of so many equal parts of probability. */
function meanOverMessages(concentration: number, of: (share: number) => number): number {
  const law = layOutBetaLaw(MEAN * concentration, (1 - MEAN) * concentration);
  const parts = 20_000;
  let sum = 0;
  for (let i = 0; i < parts; i += 1) sum += of(betaQuantile(law, (i + 0.5) / parts));
  return sum / parts;
}

const nobodyFollows = (share: number): number => (1 - VISIBILITY * share) ** FOLLOWERS;
const atLeastHundred = (share: number): number =>
  share < 1e-6 ? 0 : share > 0.1 ? 1 : Math.max(0, 1 - probabilityOfFewer(100, share));

test('no concentration gives both measurements: the tables of docs/model/messages-differ.md', () => {
  expect(meanOverMessages(1382.5, nobodyFollows)).toBeCloseTo(0.747, 3);
  expect(meanOverMessages(1382.5, atLeastHundred)).toBeCloseTo(0.00025, 5);
  expect(meanOverMessages(5.911, nobodyFollows)).toBeCloseTo(0.95, 4);
  expect(meanOverMessages(5.911, atLeastHundred)).toBeCloseTo(0.0345, 4);
  expect(nobodyFollows(MEAN)).toBeCloseTo(0.739, 3);
  expect(meanOverMessages(100, nobodyFollows)).toBeCloseTo(0.813, 3);
  expect(meanOverMessages(100, atLeastHundred)).toBeCloseTo(0.0497, 4);
  expect(atLeastHundred(MEAN)).toBeLessThan(1e-12);
});
