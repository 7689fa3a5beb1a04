import { DirectedGraph } from 'graphology';
import { checkGraph, type FollowerGraph } from '../../follower-graph.ts';
import { idOf, type PersonIds } from '../ids/person-ids.ts';

/**
 * A directed graph of graphology: a node for each person, whose key is the id; an edge for each follower edge, from who is followed to who
 * follows, with the attribute `visibility` where edges have one of their own.
 * @remarks O(people + edges), at some hundred bytes each: for graphs up to a few million edges.
 */
export function toGraphology(graph: FollowerGraph, ids: PersonIds = null): DirectedGraph {
  checkGraph(graph);
  const { people, offsets, followers, visibility } = graph;
  const target = new DirectedGraph();
  const keys = Array.from({ length: people }, (_, person) => idOf(ids, person));
  for (const key of keys) target.addNode(key);
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const attributes = visibility === null ? {} : { visibility: visibility[edge] };
      target.addDirectedEdge(keys[person], keys[followers[edge]], attributes);
    }
  }
  return target;
}
