import type { CompleteScenario, NetworkFiles } from 'ripplecast/scenario';
import { keyOfFiles } from '../own-data/key-of-files.ts';
import { MOST_DRAWN } from '../simulation/world.ts';
import type { NamedFile, NetworkFacts, OwnFile, OwnFileFacts, OwnFollowers, OwnNetwork } from '../own-data/own-file.ts';

/** The file that was read last, in the memory of this page alone; null where there is none. Another one takes its place. */
let read: OwnFile | null = null;

/** Every law of followers that was read from a file on this page: none of them may leave it, also when another file is read since. */
const lawsRead = new Set<string>();

/** Keeps a file in memory, instead of the one before; null for none. */
export function keepOwnFile(file: OwnFile | null): void {
  read = file;
  // A list of equal numbers is a number, which tells nothing.
  if (file !== null && 'law' in file && typeof file.law === 'object') lawsRead.add(JSON.stringify(file.law));
}

/** Whether the law of a scenario's followers was read from a file of the reader's, now or before. */
export function wasReadFromFile({ followers }: Pick<CompleteScenario, 'followers'>): boolean {
  return lawsRead.has(JSON.stringify(followers));
}

/** A network of the reader's own as a scenario names it. */
export function filesOf({ name, direction }: Pick<NetworkFacts, 'name' | 'direction'>): NetworkFiles {
  const isMutual = direction === 'mutual';
  return { edges: name, directed: !isMutual, direction: isMutual ? 'followedFirst' : direction, people: null };
}

/** How the file of a scenario is read. */
export function directionOf({ directed, direction }: NetworkFiles): NetworkFacts['direction'] {
  return directed ? direction : 'mutual';
}

/** The files of a scenario's network; null where it grows one, or has none. */
export function networkFilesOf({ level, network }: CompleteScenario): NetworkFiles | null {
  return level === 'network' && network !== null && 'edges' in network ? network : null;
}

/** The network of the reader's own on which a scenario runs; null where it is not there, and for every other scenario. */
export function ownNetworkOf(scenario: CompleteScenario): OwnNetwork | null {
  const files = networkFilesOf(scenario);
  if (files === null || read === null || !('graph' in read)) return null;
  return keyOfFiles(files) === keyOfFiles(filesOf(read.facts)) ? read : null;
}

/** The follower list of the reader's own whose law a scenario has; null where it has another one. */
export function ownFollowersOf(scenario: CompleteScenario): OwnFollowers | null {
  if (read === null || !('law' in read) || scenario.level === 'network') return null;
  return isSame(scenario.followers, read.law) ? read : null;
}

/** What was read of the file that a scenario is on; null where it is on none, or that is not there. */
export function ownFactsOf(scenario: CompleteScenario): OwnFileFacts | null {
  return (ownNetworkOf(scenario) ?? ownFollowersOf(scenario))?.facts ?? null;
}

/** Whether a scenario is on a file of the reader's own, which is told to nobody. */
export function isOfOwnFile(scenario: CompleteScenario): boolean {
  return networkFilesOf(scenario) !== null || wasReadFromFile(scenario);
}

/** The follower list that a link names, where it is there. */
export function followersCalled({ sha256 }: NamedFile): OwnFollowers | null {
  return read !== null && 'law' in read && read.facts.sha256 === sha256 ? read : null;
}

/**
 * The file that a scenario needs and that is not there; null where it needs none.
 * @param named - The file that its link names.
 */
export function missingFile(scenario: CompleteScenario, named: NamedFile | null): NamedFile | null {
  const files = networkFilesOf(scenario);
  if (files === null) return named;
  const own = ownNetworkOf(scenario);
  if (own !== null && (named === null || named.sha256 === own.facts.sha256)) return null;
  return named ?? { name: files.edges, sha256: '' };
}

/**
 * The file that is still named after a change: another network, or another law of followers, is not that of the link.
 * @param named - The file that was named before.
 */
export function namedAfter(
  before: CompleteScenario,
  next: CompleteScenario,
  named: NamedFile | null,
): NamedFile | null {
  if (named === null) return null;
  const isKept = isSame([before.network, before.followers], [next.network, next.followers]);
  return isKept && (before.level === 'network') === (next.level === 'network') ? named : null;
}

/** Whether a scenario runs on a network of more people than are all drawn: it is shown as dots. */
export function isLarge(scenario: CompleteScenario): boolean {
  return (ownNetworkOf(scenario)?.facts.people ?? 0) > MOST_DRAWN;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
