import { expect, test } from 'vitest';
import { karateClub } from '../graph/index.ts';
import { countHits, type InfluenceOptions, measureSets, prepareInfluence, sampleSets, type SetRange } from './index.ts';

const { graph } = karateClub();
const all: SetRange = { collection: 'choose', first: 0, count: 3000, rngSeed: 'ripplecast' };

const models: readonly [string, InfluenceOptions][] = [
  ['independent cascade', { model: { kind: 'independentCascade', edgeProbability: 0.1 } }],
  ['linear threshold', { model: { kind: 'linearThreshold', threshold: 'random' } }],
  ['linear threshold, reach', { model: { kind: 'linearThreshold', threshold: 'random' }, metric: 'reach' }],
  ['share', { model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 } }],
  ['share, sharers', { model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, metric: 'sharers' }],
];

test.each(models)('%s: sets do not depend on how a collection is cut', (_, options) => {
  const influence = prepareInfluence(graph, options);
  const whole = sampleSets(influence, all);
  const parts = [0, 1, 1000, 1024, 2047, 3000].map((first, i, cuts) =>
    sampleSets(influence, { ...all, first, count: (cuts[i + 1] ?? first) - first }),
  );
  expect(parts.flatMap(({ members }) => [...members])).toEqual([...whole.members]);
  expect(parts.flatMap(({ offsets }) => [...offsets].slice(1).map((end, i) => end - offsets[i]))).toEqual(
    [...whole.offsets].slice(1).map((end, i) => end - whole.offsets[i]),
  );
});

test.each(models)('%s: a set is hit where a seed is in it', (_, options) => {
  const influence = prepareInfluence(graph, options);
  const { offsets, members } = sampleSets(influence, all);
  const isSeed = new Uint8Array(graph.people);
  for (const seed of [33, 5, 11]) isSeed[seed] = 1;
  let hits = 0;
  for (let set = 0; set < all.count; set += 1) {
    if (members.subarray(offsets[set], offsets[set + 1]).some((person) => isSeed[person] === 1)) hits += 1;
  }
  expect(countHits(influence, isSeed, all)).toBe(hits);
});

test.each(models)('%s: a piece of work leaves nothing behind for the next', (_, options) => {
  const influence = prepareInfluence(graph, options);
  const first = sampleSets(influence, all);
  const isEven = Uint8Array.from({ length: graph.people }, (_unused, person) => (person + 1) % 2);
  const hits = countHits(influence, isEven, all);
  measureSets(influence, { range: all, seeds: [0], booked: [33], candidates: null });
  expect(() => countHits(influence, isEven, { ...all, collection: 'chose' as 'choose' })).toThrow('collection');
  expect(sampleSets(influence, all)).toEqual(first);
  expect(
    countHits(
      influence,
      isEven.map((even) => 1 - even),
      all,
    ),
  ).toBe(
    countHits(
      prepareInfluence(graph, options),
      isEven.map((even) => 1 - even),
      all,
    ),
  );
  expect(countHits(influence, isEven, all)).toBe(hits);
});

test('collections differ', () => {
  const influence = prepareInfluence(graph, models[0][1]);
  const [choose, judge] = (['choose', 'judge'] as const).map((collection) =>
    sampleSets(influence, { ...all, collection }),
  );
  expect(choose.members).not.toEqual(judge.members);
});

test.each<[string, object, string]>([
  ['an unknown collection', { collection: 'chose' }, 'did you mean "choose"?'],
  ['a number as rngSeed', { rngSeed: 1 }, 'rngSeed must be a text'],
  ['a negative count', { count: -1 }, 'range.count must be a whole number from 0'],
  ['half a set', { first: 0.5 }, 'range.first must be a whole number'],
])('%s is refused', (_, wrong, message) => {
  const influence = prepareInfluence(graph, models[0][1]);
  expect(() => sampleSets(influence, { ...all, ...wrong })).toThrow(message);
});
