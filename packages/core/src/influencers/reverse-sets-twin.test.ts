import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../test/cascade/network/small-graphs.ts';
import { drawPlainSet, openSetStream, type PlainSet } from '../../test/influencers/plain-reverse-sets.ts';
import type { FollowerGraph } from '../graph/index.ts';
import { weightedCascadeProbabilities } from '../cascade/network/index.ts';
import { type InfluenceModel, type InfluenceOptions, prepareInfluence, SetSampler } from './index.ts';
import { FIRST_GROUP, type PreparedInfluence } from './prepared-influence.ts';

const fraction = fc.constantFrom(0, 0.01, 0.2, 0.5, 0.9, 1);

/** Up to 24 people: enough for hits. */
const graphs = fc
  .integer({ min: 1, max: 24 })
  .chain((people) =>
    fc.array(fc.subarray(Array.from({ length: people }, (_, i) => i)), { minLength: people, maxLength: people }),
  )
  .map((lists) => graphOf(lists.map((list, person) => list.filter((follower) => follower !== person))));

const cases = graphs.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    options: fc.record(
      { model: modelsOn(graph), metric: fc.constantFrom('reach', 'sharers'), weights: weightsOf(graph.people) },
      { requiredKeys: ['model'] },
    ),
    rngSeed: fc.string({ maxLength: 3 }),
    first: fc.integer({ min: 0, max: 3000 }),
  }),
);

function modelsOn(graph: FollowerGraph): fc.Arbitrary<InfluenceModel> {
  const eachEdge = fc
    .array(fraction, { minLength: graph.edges, maxLength: graph.edges })
    .map((values) => Float32Array.from(values));
  const ofEdges = fc.oneof(fraction, eachEdge, fc.constant(weightedCascadeProbabilities(graph)));
  const eachPerson = fc
    .array(fraction, { minLength: graph.people, maxLength: graph.people })
    .map((values) => Float64Array.from(values));
  const perMessage = fc.record({ perMessage: fc.record({ mean: fraction, concentration: fc.constant(5) }) });
  const weights = fc.oneof(
    fc.constant('inverseInDegree' as const),
    eachEdge.map((values) => Float64Array.from(values, (value) => value / graph.people)),
    eachEdge.map((values) => values.map((value) => value / graph.people)),
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('independentCascade' as const), edgeProbability: ofEdges }),
    fc.record({
      kind: fc.constant('share' as const),
      visibility: ofEdges,
      shareProbability: fc.oneof(fraction, eachPerson, perMessage),
    }),
    fc.record({ kind: fc.constant('linearThreshold' as const), threshold: fc.constant('random' as const), weights }),
  );
}

function weightsOf(people: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(fc.constantFrom(0, 1, 2.5), { minLength: people, maxLength: people })
    .map((weights) => Float64Array.from([...weights.slice(1), 1]));
}

test('the kernels draw the sets of the twin, number for number, and stop at its first seed', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ graph, options, rngSeed, first }, seed) => {
      const influence = prepareInfluence(graph, options);
      const isSeed = new Uint8Array(graph.people);
      isSeed[seed % graph.people] = 1;
      const sampler = new SetSampler(influence, 'judge', rngSeed);
      const stopping = new SetSampler(influence, 'judge', rngSeed, isSeed);
      for (let set = first; set < first + 8; set += 1) {
        const plain = drawPlainSet(influence, { collection: 'judge', first: set, rngSeed });
        const size = sampler.draw(set);
        expect([...sampler.members.subarray(0, size)]).toEqual(plain.members);
        expect(sampler.exposed).toBe(plain.exposed);
        expect(stopping.draw(set)).toBe(plain.members.includes(seed % graph.people) ? -1 : size);
      }
    }),
    { numRuns: 400, seed: 14 },
  );
});

/** Whether the root counts in a world where one person starts. What the twin has not looked at may be anything: here it lives. */
function counts(graph: FollowerGraph, influence: PreparedInfluence, set: PlainSet, start: number): boolean {
  const [root] = set.members;
  const edgesOf = (person: number): [follower: number, lives: boolean][] =>
    Array.from(graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]), (follower) => {
      const row = influence.followed.subarray(influence.offsets[follower], influence.offsets[follower + 1]);
      return [follower, set.lives.get(influence.offsets[follower] + row.indexOf(person)) ?? true];
    });
  const sharers = new Set([start]);
  const reached = new Set([start]);
  const isThreshold = influence.law.kind === 'threshold';
  for (const sharer of sharers) {
    for (const [follower, lives] of edgesOf(sharer)) {
      // Under linear threshold everyone sees every share; an edge that lives is whose share decides.
      if (lives || isThreshold) reached.add(follower);
      if (lives && (set.shares.get(follower) ?? true)) sharers.add(follower);
    }
  }
  return (influence.metric === 'reach' ? reached : sharers).has(root);
}

test('a set is, by definition, whoever makes its root count', () => {
  fc.assert(
    fc.property(cases, ({ graph, options, rngSeed, first }) => {
      const influence = prepareInfluence(graph, options);
      const set = drawPlainSet(influence, { collection: 'measure', first, rngSeed });
      const everyone = Array.from({ length: graph.people }, (_, person) => person);
      const expected = everyone.filter((person) => person === set.members[0] || counts(graph, influence, set, person));
      expect(set.members.toSorted((a, b) => a - b)).toEqual(expected);
    }),
    { numRuns: 400, seed: 14 },
  );
});

/** Twelve people who all follow the first, and one edge more. */
const star = graphOf([[1], ...Array.from({ length: 12 }, () => [0])]);

/** A set of the collection whose root is the first, and the first number of its stream after the root's. */
function setOfFirst(influence: PreparedInfluence): { first: number; word: number } {
  for (let first = 0; ; first += 1) {
    const stream = openSetStream({ collection: 'choose', first, rngSeed: 'tie' });
    if (drawPlainSet(influence, { collection: 'choose', first, rngSeed: 'tie' }).members[0] !== 0) continue;
    stream.nextUint32();
    return { first, word: stream.nextUint32() };
  }
}

function expectTwins(influence: PreparedInfluence, first: number): void {
  const plain = drawPlainSet(influence, { collection: 'choose', first, rngSeed: 'tie' });
  const sampler = new SetSampler(influence, 'choose', 'tie');
  const size = sampler.draw(first);
  expect([...sampler.members.subarray(0, size)]).toEqual(plain.members);
}

test('a number that lies on a probability is decided by further bits', () => {
  const draw = (options: InfluenceOptions): PreparedInfluence => prepareInfluence(star, options);
  const { first, word } = setOfFirst(draw({ model: { kind: 'independentCascade', edgeProbability: 0.6 } }));
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const tie = (word + part) / 2 ** 32;
    const ties = draw({ model: { kind: 'independentCascade', edgeProbability: tie } });
    expectTwins(ties, first);
    expectTwins(draw({ metric: 'sharers', model: { kind: 'share', visibility: 1, shareProbability: tie } }), first);
    const { law, ...rest } = draw({ model: { kind: 'independentCascade', edgeProbability: 0.1 } });
    if (law.kind !== 'cascade') throw new Error('another law');
    const group = law.edges.kinds[0] - FIRST_GROUP;
    const thresholds = law.edges.thresholds.slice();
    expect(law.edges.starts[group + 1]).toBeGreaterThan(law.edges.starts[group]);
    // All thresholds but the last lie within one number.
    for (let at = law.edges.starts[group]; at < law.edges.starts[group + 1] - 1; at += 1) {
      thresholds[at] = word + ((at - law.edges.starts[group]) * part) / 4;
    }
    expectTwins({ ...rest, law: { ...law, edges: { ...law.edges, thresholds } } }, first);
  }
});

test('of tens of thousands of edges into one person the kernels find the same', () => {
  const many = graphOf([[], ...Array.from({ length: 70_000 }, () => [0])]);
  const weights = new Float64Array(many.people).fill(1, 0, 1);
  for (const model of [
    { kind: 'independentCascade', edgeProbability: 1e-4 },
    { kind: 'linearThreshold', threshold: 'random' },
  ] as const) {
    const influence = prepareInfluence(many, { model, weights });
    const sampler = new SetSampler(influence, 'choose', 'many');
    for (let set = 0; set < 10; set += 1) {
      const plain = drawPlainSet(influence, { collection: 'choose', first: set, rngSeed: 'many' });
      expect([...sampler.members.subarray(0, sampler.draw(set))]).toEqual(plain.members);
    }
  }
});
