/** What can be said of a graph in numbers. */
export { degreeAssortativity } from './assortativity.ts';
export { localClustering, meanLocalClustering } from './clustering.ts';
export { degrees } from './degrees.ts';
export type { Degrees } from './degrees.ts';
export { friendshipParadoxFactor } from './friendship-paradox.ts';
export { isMutual } from './is-mutual.ts';
export { countOnwardEdges, meanOnwardFollowers } from './onward-followers.ts';
export { peopleEvenlyApart } from './people-evenly-apart.ts';
export { countMutualFollowers, reciprocity } from './reciprocity.ts';
export { topByFollowers } from './top-by-followers.ts';
export { weakComponents } from './weak-components.ts';
export type { WeakComponents } from './weak-components.ts';
