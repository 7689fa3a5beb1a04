import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../../test/cascade/network/small-graphs.ts';
import { topByFollowers } from './top-by-followers.ts';

test('the people with the most followers come first, of equals the lower number', () => {
  const graph = graphOf([[1], [0, 2, 3], [0], [1, 2], []]);
  expect(Array.from(topByFollowers(graph, 5))).toEqual([1, 3, 0, 2, 4]);
  expect(Array.from(topByFollowers(graph, 3))).toEqual([1, 3, 0]);
  expect(topByFollowers(graph, 0)).toHaveLength(0);
  expect(() => topByFollowers({ graph, ids: null } as never, 3)).toThrow(
    'graph must be a follower graph, such as the .graph of graphFromEdges or karateClub; got {"graph"',
  );
  expect(() => topByFollowers(graph, 6)).toThrow('count must be a whole number from 0 to 5; got 6');
});

test('they are the first of all people when sorted', () => {
  const property = fc.property(fc.array(fc.nat(6), { minLength: 7, maxLength: 30 }), fc.nat(7), (followers, count) => {
    const rows = followers.map((number, person) =>
      followers.flatMap((_, other) => (other === person || other >= number ? [] : [other])),
    );
    const sorted = [...rows.keys()].toSorted((a, b) => rows[b].length - rows[a].length || a - b);
    expect(Array.from(topByFollowers(graphOf(rows), count))).toEqual(sorted.slice(0, count));
  });
  fc.assert(property, { seed: 5, numRuns: 100 });
});
