import type { PeopleExposures, PeopleGraph, PeopleTrace } from '@ripplecast/elements';

/** What came of handing a message on by hand: who did, who knows, and every message. */
export interface HandedOn {
  /** Who began. */
  readonly first: number;
  /** Who handed it on to all of their friends, in this order. */
  readonly by: readonly number[];
  /** How many know. */
  readonly know: number;
  /** Messages to people who knew already. */
  readonly again: number;
  /** All messages. */
  readonly messages: number;
  /** The same as a run of a network, of which each round is one who hands it on. */
  readonly trace: PeopleTrace & { readonly people: readonly number[] };
  readonly exposures: PeopleExposures;
}

/** Why somebody cannot hand it on: they do not know it, or did so before. */
export type NotHandedOn = 'unknown' | 'before';

/** Why somebody cannot hand it on now; null where they can. */
export function whyNotHandedOn({ by, trace }: HandedOn, person: number): NotHandedOn | null {
  if (by.includes(person)) return 'before';
  return trace.people.includes(person) ? null : 'unknown';
}

/**
 * What comes of it when people hand a message on, one after the other, each to all of their friends.
 * @param first - Who knows it from the start.
 * @param by - Who hands it on; each of them knows by then.
 */
export function handOn(graph: PeopleGraph, first: number, by: readonly number[]): HandedOn {
  const knownSince = new Map<number, { readonly round: number; readonly from: number }>([
    [first, { round: 0, from: -1 }],
  ]);
  const messages: { readonly round: number; readonly from: number; readonly to: number; readonly isFirst: boolean }[] =
    [{ round: 0, from: -1, to: first, isFirst: true }];
  by.forEach((from, at) => {
    if (!knownSince.has(from)) throw new RangeError(`by[${at}] must know it by then; got ${from}`);
    for (const to of friendsOf(graph, from)) {
      const isFirst = !knownSince.has(to);
      if (isFirst) knownSince.set(to, { round: at + 1, from });
      messages.push({ round: at + 1, from, to, isFirst });
    }
  });
  const people = [...knownSince.keys()];
  return {
    first,
    by,
    know: people.length,
    again: messages.filter(({ isFirst }) => !isFirst).length,
    messages: messages.length - 1,
    trace: {
      universe: graph.people,
      people,
      generations: people.map((person) => knownSince.get(person)?.round ?? 0),
      shownBy: people.map((person) => knownSince.get(person)?.from ?? -1),
      sharedIn: people.map((person) => by.indexOf(person)),
      sharedAfter: people.map((person) => (by.includes(person) ? 1 : 0)),
    },
    exposures: {
      rounds: messages.map(({ round }) => round),
      from: messages.map(({ from }) => from),
      to: messages.map(({ to }) => to),
      isFirst: messages.map(({ isFirst }) => (isFirst ? 1 : 0)),
    },
  };
}

function friendsOf({ offsets, followers }: PeopleGraph, person: number): readonly number[] {
  const [start = 0, end = 0] = [offsets[person], offsets[person + 1]];
  return Array.from({ length: end - start }, (_, i) => followers[start + i] ?? 0);
}
