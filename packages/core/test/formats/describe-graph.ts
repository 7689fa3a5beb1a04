import { buildFollowerGraph, type FollowerGraph, idOf, type PersonIds } from '../../src/graph/index.ts';

/** What a graph says, whatever the numbers of its people. */
export function describeGraph({ people, offsets, followers, visibility }: FollowerGraph, ids: PersonIds) {
  const edges: string[] = [];
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      edges.push(`${idOf(ids, person)}>${idOf(ids, followers[edge])} ${visibility === null ? '' : visibility[edge]}`);
    }
  }
  return { ids: Array.from({ length: people }, (_, person) => idOf(ids, person)).toSorted(), edges: edges.toSorted() };
}

/** A graph of rows source, target, visibility, taken modulo the number of people; copies and loops left out. */
export const graphOf = (
  people: number,
  rows: readonly (readonly [number, number, number])[],
  weighted: boolean,
): FollowerGraph =>
  buildFollowerGraph(
    {
      people,
      sources: Uint32Array.from(rows, ([source]) => source % people),
      targets: Uint32Array.from(rows, ([, target]) => target % people),
      visibility: weighted ? Float32Array.from(rows, ([, , visibility]) => visibility) : null,
    },
    { duplicates: 'first', selfLoops: 'drop' },
  ).graph;
