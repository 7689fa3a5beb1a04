import { drawBinomial, openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import type { NetworkState } from './network-state.ts';

/**
 * Draws the fans who see the brand's post.
 * @param show - Called for each, and has to fill their cell. Cells were empty before.
 */
export function drawFans(state: NetworkState, stream: RandomStream, show: (person: number) => void): void {
  const { fans, fanVisibility } = state.cascade;
  drawPeople(stream, state.cells, drawBinomial(stream, fans, fanVisibility), show);
}

/** Draws the people whom the brand pays to share: from everyone, whether they are fans or not. */
export function drawPaidSeeds({ paid, isPaid }: NetworkState, rngSeed: string, replicate: number): void {
  if (paid.length === 0) return;
  let end = 0;
  drawPeople(openStream(rngSeed, replicate, 'paidSeeds'), isPaid, paid.length, (person) => {
    isPaid[person] = 1;
    paid[end++] = person;
  });
}

/**
 * Draws distinct people, every set of them equally likely.
 * @param marks - Shape [people]: 0 for everyone.
 * @param take - Called for each, and has to mark them.
 */
function drawPeople(
  stream: RandomStream,
  marks: Uint8Array | Int32Array,
  count: number,
  take: (person: number) => void,
): void {
  const people = marks.length;
  let left = count;
  if (2 * left <= people) {
    // Distinct people by drawing again whoever was drawn before: at most twice as many draws, on average.
    while (left > 0) {
      const person = Math.floor(stream.nextUniform() * people);
      if (marks[person] !== 0) continue;
      take(person);
      left -= 1;
    }
    return;
  }
  // Knuth, TAOCP volume 2, 3.4.2, algorithm S: each person in turn, with the probability that is left.
  for (let person = 0; left > 0; person += 1) {
    if (stream.nextUniform() * (people - person) >= left) continue;
    take(person);
    left -= 1;
  }
}
