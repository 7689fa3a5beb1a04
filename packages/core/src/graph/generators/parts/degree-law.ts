import { checkArray, checkWhole } from '../../../check.ts';
import { checkCountLaw } from '../../../random/count-law/count-law.ts';
import { countLawNames } from '../../../random/count-law/count-law-schema.ts';
import { drawCounts } from '../../../random/count-law/draw-counts.ts';
import { meanCount } from '../../../random/count-law/mean-count.ts';
import { MAX_COUNT } from '../../../random/limits.ts';
import type { DegreeLaw } from '../generator.generated.ts';
import { checkStream, type RandomStream } from '../../../random/random-stream.ts';

export type { DegreeLaw } from '../generator.generated.ts';

const anyDegrees = `a number, a list, or a law: ${countLawNames}`;

/**
 * Numbers of friends or followers of all people, drawn from a law.
 *
 * - a number: everybody has it;
 * - `poisson`: numbers above people − 1 are drawn again;
 * - `lognormal`: exp(Normal(mu, sigma)), rounded, then clamped to 1 … max;
 * - `powerLaw`: k in min … max with probability in proportion to k^−exponent;
 * - `classes`: each class with its share;
 * - a list: person i has the i-th entry; nothing is drawn.
 * @param name - Of the option, for messages.
 * @returns Shape [people].
 * @throws InvalidParameterError where the law is none, or allows more than people − 1, or more than 1e6 (a list may).
 */
export function drawDegrees(name: string, law: DegreeLaw, people: number, stream: RandomStream): Uint32Array {
  checkWhole('people', people);
  checkStream(stream);
  const others = Math.max(0, people - 1);
  if (isList(law)) {
    checkArray(name, law, people, 'person');
    for (const [person, degree] of law.entries()) checkWhole(`${name}[${person}]`, degree, 0, others);
    return Uint32Array.from(law);
  }
  checkCountLaw(name, law, Math.min(others, MAX_COUNT), anyDegrees);
  const degrees = new Uint32Array(people);
  drawCounts(stream, law, others, degrees);
  return degrees;
}

/**
 * Expected number of a law (of a Poisson law before numbers above people − 1 are drawn again), or the mean of a list; 0 of
 * an empty one. O(max) for laws with one.
 */
export function meanDegree(law: DegreeLaw): number {
  if (isList(law)) return law.reduce((sum, degree) => sum + degree, 0) / Math.max(1, law.length);
  return meanCount(law);
}

function isList(law: DegreeLaw): law is readonly number[] {
  return Array.isArray(law);
}
