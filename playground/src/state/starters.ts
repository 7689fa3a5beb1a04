import type { CompleteScenario } from 'ripplecast/scenario';
import { complaintsOf } from './conversation.ts';
import { peopleOfNetwork } from './small-world.ts';

/**
 * Those with whom a message begins, but who are not among the people of the network; nobody where it begins otherwise, or where people have
 * names of their own, which are looked up once the network is open.
 */
export function absentStarters(scenario: CompleteScenario): readonly (number | string)[] {
  const { message, network } = scenario;
  const people = peopleOfNetwork(scenario);
  if (!('seeds' in message) || people === null || network === null || 'dataset' in network) return [];
  return message.seeds.filter((seed) => !isNumberBelow(seed, people));
}

/** The scenario without them; where nobody else begins, with one fan. */
export function withoutAbsentStarters(scenario: CompleteScenario): CompleteScenario {
  const { message } = scenario;
  const absent = absentStarters(scenario);
  if (!('seeds' in message) || absent.length === 0) return scenario;
  const seeds = message.seeds.filter((seed) => !absent.includes(seed));
  if (seeds.length > 0) return { ...scenario, message: { ...message, seeds } };
  return { ...scenario, message: { ...complaintsOf(scenario), fans: 1, fanVisibility: 1 } };
}

/** People of grown networks are called by their numbers. */
function isNumberBelow(seed: number | string, people: number): boolean {
  const text = String(seed);
  return /^(?:0|[1-9]\d{0,9})$/u.test(text) && Number(text) < people;
}
