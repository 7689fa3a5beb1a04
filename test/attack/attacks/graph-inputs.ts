import * as fc from 'fast-check';
import { buildFollowerGraph, type FollowerGraph, personIdsFromTexts, type PersonIds } from 'ripplecast/graph';
import { anyText, wellFormed } from '../mutations/nasty-values.ts';

/** A graph with what its people are called. */
export interface NamedGraph {
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
}

const number = fc.oneof(fc.nat(99), fc.integer({ min: 2 ** 32 - 60, max: 2 ** 32 - 1 })).map(String);
const name = fc.stringMatching(/^[a-zé]{1,4}[0-9]{0,2}$/);
const odd = fc.tuple(fc.oneof(anyText, name), fc.nat(99)).map(([text, place]) => `${wellFormed(text)}${place}`);

/** What people are called: by their places, by numbers, by names, or by anything. */
function idTexts(people: number): fc.Arbitrary<readonly string[]> {
  const places = Array.from({ length: people }, (_, person) => String(person));
  const distinct = [number, name, odd].map((text) => fc.uniqueArray(text, { minLength: people, maxLength: people }));
  return fc.oneof(fc.constant(places), ...distinct);
}

/** Small graphs with ids of every kind, with visibilities and without. */
export const namedGraph: fc.Arbitrary<NamedGraph> = fc.integer({ min: 0, max: 9 }).chain((people) =>
  fc
    .record({
      edges: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom(0, 1, 0.5, 0.1, 1e-9)), { maxLength: people * 3 }),
      isWeighted: fc.boolean(),
      // CSV has no lines for people without edges.
      isJoined: fc.integer({ min: 0, max: 3 }).map((choice) => choice < 3),
      texts: idTexts(people),
    })
    .map(({ edges, isWeighted, isJoined, texts }) => {
      const ring = Array.from({ length: isJoined ? people : 0 }, (_, person) => [person, person + 1, 1] as const);
      const kept = [...edges, ...ring].filter(([source, target]) => source < people && target < people);
      const columns = {
        people,
        sources: Uint32Array.from(kept, ([source]) => source),
        targets: Uint32Array.from(kept, ([, target]) => target),
        visibility: isWeighted ? Float32Array.from(kept, ([, , visibility]) => visibility) : null,
      };
      const { graph } = buildFollowerGraph(columns, { duplicates: 'first', selfLoops: 'drop' });
      return { graph, ids: personIdsFromTexts(texts) };
    }),
);
