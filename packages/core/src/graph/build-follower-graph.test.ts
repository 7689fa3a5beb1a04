import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFollowerGraph, followerGraphFromRows } from './index.ts';

const keepFirst = { duplicates: 'first', selfLoops: 'drop' } as const;

/** People, rows of edges with visibilities in quarters (exact in 32 bits). */
const rowsOfEdges = fc.integer({ min: 1, max: 9 }).chain((people) =>
  fc.record({
    people: fc.constant(people),
    rows: fc.array(
      fc.tuple(
        fc.nat(people - 1),
        fc.nat(people - 1),
        fc.nat(4).map((quarters) => quarters / 4),
      ),
      { maxLength: 60 },
    ),
  }),
);

function columns(people: number, rows: readonly (readonly [number, number, number?])[]) {
  return {
    people,
    sources: Uint32Array.from(rows, (row) => row[0]),
    targets: Uint32Array.from(rows, (row) => row[1]),
    visibility: Float32Array.from(rows, (row) => row[2] ?? 1),
  };
}

describe('a follower graph from edges', () => {
  test('holds each edge once, in order, with the visibility of the first or last row, whatever the order of rows', () => {
    fc.assert(
      fc.property(rowsOfEdges, fc.boolean(), fc.boolean(), ({ people, rows }, mutual, last) => {
        const expected = new Map<string, number>();
        let loops = 0;
        let copies = 0;
        for (const [source, target, visibility] of rows) {
          if (source === target) {
            loops += 1;
            continue;
          }
          if (expected.has(`${source} ${target}`)) copies += 1;
          for (const key of mutual ? [`${source} ${target}`, `${target} ${source}`] : [`${source} ${target}`]) {
            if (last || !expected.has(key)) expected.set(key, visibility);
          }
        }
        const built = buildFollowerGraph(columns(people, rows), {
          ...keepFirst,
          duplicates: last ? 'last' : 'first',
          mutual,
        });
        expect([built.duplicates, built.selfLoops]).toEqual([copies, loops]);
        const { graph } = built;
        followerGraphFromRows(graph);
        expect(graph.edges).toBe(expected.size);
        for (let person = 0; person < people; person += 1) {
          for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
            expect(graph.visibility![edge]).toBe(expected.get(`${person} ${graph.followers[edge]}`));
          }
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('has no visibilities where none are given, and keeps people without edges', () => {
    const { graph } = buildFollowerGraph(
      { people: 4, sources: Uint32Array.of(1), targets: Uint32Array.of(2) },
      { duplicates: 'error', selfLoops: 'error' },
    );
    expect(graph.visibility).toBeNull();
    expect([...graph.offsets]).toEqual([0, 0, 1, 1, 1]);
  });

  test('may have no people and no edges', () => {
    const none = { people: 0, sources: new Uint32Array(0), targets: new Uint32Array(0) };
    expect(buildFollowerGraph(none, keepFirst).graph).toMatchObject({ people: 0, edges: 0 });
  });

  test('refuses rows that are wrong, and says which', () => {
    const strict = { duplicates: 'error', selfLoops: 'error' } as const;
    expect(() =>
      buildFollowerGraph(
        columns(3, [
          [0, 1],
          [1, 2],
          [0, 1],
        ]),
        strict,
      ),
    ).toThrow('row 2 must be an edge that no earlier row has; got [0,1]');
    expect(() =>
      buildFollowerGraph(
        columns(3, [
          [0, 1],
          [1, 0],
        ]),
        { ...strict, mutual: true },
      ),
    ).toThrow('row 1 must be');
    expect(() => buildFollowerGraph(columns(3, [[2, 2]]), strict)).toThrow('targets[0] must be somebody else');
    expect(() =>
      buildFollowerGraph(
        columns(3, [
          [0, 1],
          [3, 1],
        ]),
        strict,
      ),
    ).toThrow('sources[1] must be below 3; got 3');
    expect(() => buildFollowerGraph(columns(3, [[0, 9]]), strict)).toThrow('targets[0] must be below 3; got 9');
    expect(() => buildFollowerGraph(columns(3, [[0, 1, 1.5]]), strict)).toThrow(
      'visibility[0] must be a probability in [0, 1]; got 1.5',
    );
    expect(() => buildFollowerGraph({ ...columns(3, [[0, 1]]), targets: new Uint32Array(2) }, strict)).toThrow(
      'targets must be an array of 1 entries',
    );
    expect(() => buildFollowerGraph({ ...columns(3, [[0, 1]]), visibility: new Float32Array(2) }, strict)).toThrow(
      'visibility must be an array of 1 entries',
    );
    expect(() => buildFollowerGraph(columns(-1, []), strict)).toThrow('people must be a whole number');
    expect(() => buildFollowerGraph(columns(3, []), { ...strict, duplicates: 'keep' as 'first' })).toThrow(
      'duplicates',
    );
    expect(() => buildFollowerGraph(columns(3, []), { ...strict, selfLoops: 'keep' as 'drop' })).toThrow('selfLoops');
  });

  test('says how much memory it takes before taking it', () => {
    expect(() => buildFollowerGraph(columns(3, [[0, 1]]), { ...keepFirst, maxBytes: 40 })).toThrow(
      'a graph of 3 people and 1 edges takes 48 bytes of memory; at most 40 bytes may be used',
    );
    const none = { sources: new Uint32Array(0), targets: new Uint32Array(0) };
    expect(() => buildFollowerGraph({ people: 3e9, ...none }, keepFirst)).toThrow('takes 22.35 GiB of memory');
    expect(() => buildFollowerGraph({ people: 2 ** 32, ...none }, keepFirst)).toThrow('more than 4294967294');
  });
});
