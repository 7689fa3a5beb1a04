import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256OfGraph } from './binary/graph-digest.ts';
import { graphFromFileEdges } from './file-graph.ts';
import { graphFromEdges } from './graph-from-edges.ts';
import { findPeople, idOf } from './ids/person-ids.ts';
import { EdgeListParser } from './text/edge-list-parser.ts';
import { type EdgeDirection, edgeDirections } from '../edge-direction.ts';

/** Who follows a person, by their ids. */
function followersOf({ graph, ids }: ReturnType<typeof graphFromEdges>, id: string): string[] {
  const [person] = findPeople(ids, graph.people, [id]);
  const followers = graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]);
  return Array.from(followers, (follower) => idOf(ids, follower));
}

describe('a graph from pairs', () => {
  const pairs = [
    ['ann', 'ben'],
    ['ann', 'cem'],
    ['cem', 'ann'],
  ];

  test.each<[EdgeDirection, string[], string[]]>([
    ['followedFirst', ['ben', 'cem'], []],
    ['followerFirst', ['cem'], ['ann']],
    ['mutual', ['ben', 'cem'], ['ann']],
  ])('%s says who follows whom', (direction, ofAnn, ofBen) => {
    const built = graphFromEdges(pairs, { direction });
    expect([followersOf(built, 'ann'), followersOf(built, 'ben')]).toEqual([ofAnn, ofBen]);
    expect(built.duplicates).toBe(direction === 'mutual' ? 1 : 0);
  });

  test('is the graph of a file with these pairs, ids and numbers of people included', () => {
    const id = fc.oneof(fc.nat(20), fc.constantFrom('ann', 'ben', '007', '3000000000', 'ø'), fc.nat(2 ** 31 + 5));
    const property = fc.property(fc.array(fc.tuple(id, id)), fc.constantFrom(...edgeDirections), (edges, direction) => {
      const parser = new EdgeListParser();
      parser.push(new TextEncoder().encode(edges.map(([from, to]) => `${from} ${to}\n`).join('')));
      const fromFile = graphFromFileEdges(parser.finish(), { direction });
      const built = graphFromEdges(edges, { direction });
      expect(sha256OfGraph(built.graph, built.ids)).toBe(sha256OfGraph(fromFile.graph, fromFile.ids));
      expect([built.duplicates, built.selfLoops]).toEqual([fromFile.duplicates, fromFile.selfLoops]);
    });
    fc.assert(property, { seed: 9, numRuns: 200 });
  });

  test('takes whatever yields pairs, and numbers for ids', () => {
    const built = graphFromEdges(new Map([[12, 7]]), { direction: 'followedFirst' });
    expect(followersOf(built, '12')).toEqual(['7']);
    expect(graphFromEdges([], { direction: 'mutual' }).graph.people).toBe(0);
  });

  test('says what is no pair, no id and no direction, and where', () => {
    const right = { direction: 'mutual' } as const;
    expect(() => graphFromEdges([['ann', 'ben'], ['ann']], right)).toThrow(
      'edges[1] must be a pair of ids; got ["ann"]',
    );
    expect(() => graphFromEdges([['ann', ' ben']], right)).toThrow(/^edges\[0\]\[1\] must be an id: .*; got " ben"$/);
    // Both would be written as the same bytes, and become one person.
    expect(() => graphFromEdges([['\ud800', '\ud801']], right)).toThrow(
      /^edges\[0\]\[0\] must be an id: .*well-formed/,
    );
    expect(graphFromEdges([['\ud83d\ude00', 'ø']], right).graph.people).toBe(2);
    expect(() => graphFromEdges([[1.5, 2]], right)).toThrow(/^edges\[0\]\[0\] must be an id: .*; got 1\.5$/);
    expect(() => graphFromEdges('ab' as never, right)).toThrow('edges must be a list of pairs of ids; got "ab"');
    expect(() => graphFromEdges(pairs, {} as never)).toThrow(
      'direction must be one of "followedFirst", "followerFirst", "mutual"; got nothing',
    );
    expect(() => graphFromEdges(pairs, { direction: 'folowerFirst' } as never)).toThrow(
      '(did you mean "followerFirst"?)',
    );
    expect(() => graphFromEdges(pairs, { direktion: 'mutual' } as never)).toThrow('did you mean direction?');
    expect(() => graphFromEdges([['ann', 'ann']], { ...right, selfLoops: 'error' })).toThrow(
      'found "ann" following itself',
    );
  });
});
