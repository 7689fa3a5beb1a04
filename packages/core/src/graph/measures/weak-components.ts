import { checkGraph, type FollowerGraph } from '../follower-graph.ts';

/** Parts of a graph that no edge joins. */
export interface WeakComponents {
  /** Number of components; people without edges are components of their own. */
  readonly count: number;
  /** Shape [people]: component of each person, 0 … count − 1, in the order of their first people. */
  readonly componentOf: Uint32Array;
  /** Shape [count]: people of each component. */
  readonly sizes: Uint32Array;
  /** People of the largest component; 0 without people. */
  readonly largest: number;
}

/**
 * Weak components: people who are joined by follower edges, whatever their direction.
 * @remarks Union–find with path halving, the smaller id as root. O(people + edges), nearly.
 */
export function weakComponents(graph: FollowerGraph): WeakComponents {
  checkGraph(graph);
  const { people, offsets, followers } = graph;
  const parent = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) parent[person] = person;
  const rootOf = (person: number): number => {
    let root = person;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const one = rootOf(person);
      const other = rootOf(followers[edge]);
      if (one < other) parent[other] = one;
      else parent[one] = other;
    }
  }
  // Roots have the smallest id of their component: they are numbered before their people.
  const componentOf = new Uint32Array(people);
  let count = 0;
  for (let person = 0; person < people; person += 1) {
    const root = rootOf(person);
    componentOf[person] = root === person ? count++ : componentOf[root];
  }
  const sizes = new Uint32Array(count);
  for (let person = 0; person < people; person += 1) sizes[componentOf[person]] += 1;
  let largest = 0;
  for (const size of sizes) largest = Math.max(largest, size);
  return { count, componentOf, sizes, largest };
}
