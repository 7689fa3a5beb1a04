import type { RingCascade } from '../src/rings/ring-tree.ts';

/** A plain sequence in [0, 1) (Park and Miller), the same for the same start. */
function sequence(start: number): () => number {
  let state = (start % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** What a random cascade is made of. */
export interface RandomCascadeOptions {
  readonly universe: number;
  readonly fans: number;
  /** People whom somebody shows it to who passes it on, at most. */
  readonly shows: number;
  readonly shareProbability: number;
  readonly start: number;
}

/** A cascade like a trace: fans first, then whoever is shown it, in the order in which people pass it on. */
export function randomCascade(options: RandomCascadeOptions): RingCascade & { readonly people: readonly number[] } {
  const { universe, fans, shows, shareProbability, start } = options;
  const next = sequence(start);
  const numbers = Array.from({ length: universe }, (_, i) => i);
  for (let i = universe - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [numbers[i], numbers[j]] = [numbers[j], numbers[i]];
  }
  const people: number[] = [];
  const generations: number[] = [];
  const shownBy: number[] = [];
  const sharedIn: number[] = [];
  const reach = (generation: number, by: number): void => {
    const person = numbers[people.length];
    if (person === undefined) return;
    people.push(person);
    generations.push(generation);
    shownBy.push(by);
    sharedIn.push(next() < shareProbability ? generation : -1);
  };
  for (let i = 0; i < fans; i++) reach(0, -1);
  for (let i = 0; i < people.length; i++) {
    if (sharedIn[i] < 0) continue;
    const count = Math.floor(next() * (shows + 1));
    for (let k = 0; k < count; k++) reach(generations[i] + 1, people[i]);
  }
  return { universe, people, generations, shownBy, sharedIn, exposures: people.map(() => 1) };
}

/** Cascades of all kinds: nobody, one fan, a chain, a star, deep, broad, everybody, 5,000 people. */
export const cascades: Readonly<Record<string, RingCascade>> = {
  nobody: { universe: 30, people: [], generations: [], shownBy: [], sharedIn: [] },
  'one fan': { universe: 2000, people: [7], generations: [0], shownBy: [-1], sharedIn: [-1] },
  'a chain of 300 rounds': {
    universe: 400,
    people: Array.from({ length: 300 }, (_, i) => i),
    generations: Array.from({ length: 300 }, (_, i) => i),
    shownBy: Array.from({ length: 300 }, (_, i) => i - 1),
    sharedIn: Array.from({ length: 300 }, (_, i) => i),
  },
  'a star of everybody': {
    universe: 5000,
    people: Array.from({ length: 5000 }, (_, i) => i),
    generations: Array.from({ length: 5000 }, (_, i) => Math.min(1, i)),
    shownBy: Array.from({ length: 5000 }, (_, i) => (i === 0 ? -1 : 0)),
    sharedIn: Array.from({ length: 5000 }, (_, i) => (i === 0 ? 0 : -1)),
  },
  'a small group': randomCascade({ universe: 30, fans: 3, shows: 5, shareProbability: 0.5, start: 4 }),
  'many rounds': randomCascade({ universe: 2000, fans: 20, shows: 8, shareProbability: 0.28, start: 7 }),
  'few rounds': randomCascade({ universe: 2000, fans: 20, shows: 200, shareProbability: 0.1, start: 3 }),
  'half of 5,000': randomCascade({ universe: 5000, fans: 100, shows: 30, shareProbability: 0.062, start: 2 }),
  'all of 5,000': randomCascade({ universe: 5000, fans: 10, shows: 300, shareProbability: 0.2, start: 11 }),
};
