import { msg } from '@lit/localize';
import { pageWords } from './page-words.ts';

/** From this part of everyone on, it is nearly everyone. */
export const NEARLY_ALL = 0.95;

/** Whether so many people are everyone, to the last of them. */
export function isEveryone(people: number, universe: number): boolean {
  return people >= universe - 0.5 && people <= universe + 0.5;
}

/** So many people of all: "everyone", "nearly everyone", "229,000 people". */
export function whomItReaches(people: number, universe: number): string {
  if (isEveryone(people, universe)) return msg('everyone');
  if (people >= NEARLY_ALL * universe && people < universe) return msg('nearly everyone');
  return pageWords().people(people);
}
