import type { CompleteScenario } from 'ripplecast/scenario';
import { ownNetworkOf } from './own-files.ts';
import { areSamePeople } from './same-people.ts';
import { peopleOfNetwork } from './small-world.ts';

/** Whom the reader would ask first, beside whom the page chooses. */
export interface AskedPeople {
  /** How many are asked. */
  readonly count: number;
  /** Numbers of the people whom the reader has picked, in their order, at most so many. */
  readonly picks: readonly number[];
  /** Whether the page has been asked for the best. */
  readonly isShown: boolean;
  /** Whether it keeps to itself who they are: that is to be found. No link says so. */
  readonly isSecret?: boolean;
}

/** Most people who are asked. */
export const MOST_ASKED = 20;
/** So many are asked to begin with. */
export const USUALLY_ASKED = 3;

/** Before anybody is picked. */
export function askNobody(people: number): AskedPeople {
  return { count: Math.min(USUALLY_ASKED, mostAsked(people)), picks: [], isShown: false };
}

/** Most of so many people who are asked: not all of them. */
export function mostAsked(people: number): number {
  return Math.max(1, Math.min(MOST_ASKED, people - 1));
}

/** Somebody is picked, or taken back; where enough are picked already, the first of them leaves. */
export function withPick(asked: AskedPeople, person: number): AskedPeople {
  const others = asked.picks.filter((pick) => pick !== person);
  if (others.length < asked.picks.length) return { ...asked, picks: others };
  return { ...asked, picks: [...others.slice(Math.max(0, others.length + 1 - asked.count)), person] };
}

/** Another number of people is asked; picks beyond it are taken back, the last first. */
export function withAskedCount(asked: AskedPeople, count: number): AskedPeople {
  return { ...asked, count, picks: asked.picks.slice(0, count) };
}

/** Whether as many are picked as are asked. */
export function hasAllPicks({ count, picks }: AskedPeople): boolean {
  return picks.length === count;
}

/** Whether there are people of whom some can be asked: every one is drawn, and the page has grown their network. */
export function hasPeopleToAsk(scenario: CompleteScenario): boolean {
  return scenario.level === 'network' && ownNetworkOf(scenario) === null;
}

/** Whom the reader would ask after a change: among other people nobody is picked, and without people nobody is asked. */
export function askedAfter(
  asked: AskedPeople | null,
  scenario: CompleteScenario,
  before: CompleteScenario,
): AskedPeople | null {
  const people = peopleOfNetwork(scenario);
  if (asked === null || people === null || !hasPeopleToAsk(scenario)) return null;
  if (areSamePeople(scenario, before)) return asked;
  return { count: Math.min(asked.count, mostAsked(people)), picks: [], isShown: false };
}
