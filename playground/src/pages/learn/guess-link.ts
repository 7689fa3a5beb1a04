import type { CompleteScenario } from 'ripplecast/scenario';
import { parseLearnHash } from './learn-link.ts';
import type { GuessStep, Lesson } from './lesson.ts';
import { lessons } from './lessons/lessons.ts';

/** The entry of a lesson's address that holds what was drawn, number by number. */
const KEY = 'guess';
/** Separates the numbers: no address writes it in another way. */
const SEPARATOR = ':';

/** What else an address has, with a guess instead of the one before; null for none. */
export function withGuess(rest: string, drawn: readonly number[] | null): string {
  const parts = new URLSearchParams(rest);
  parts.delete(KEY);
  const others = parts.toString();
  if (drawn === null) return others;
  const guess = `${KEY}=${drawn.map((people) => String(Math.round(people))).join(SEPARATOR)}`;
  return others === '' ? guess : `${others}&${guess}`;
}

/** What an address says was drawn at a step; null where it says nothing that fits. */
export function drawnIn(rest: string, { places, top, known }: GuessStep): readonly number[] | null {
  const text = new URLSearchParams(rest).get(KEY) ?? '';
  if (!/^\d{1,12}(?::\d{1,12}){0,99}$/u.test(text)) return null;
  const drawn = text.split(SEPARATOR).map(Number);
  const fits = drawn.length === places().length && drawn.every((people) => people <= top);
  return fits && known.every((people, at) => drawn[at] === Math.round(people)) ? drawn : null;
}

/** A guess that somebody's link holds. */
export interface ReadGuess {
  /** What was guessed about. */
  readonly scenario: CompleteScenario;
  /** People at the last place of the drawing. */
  readonly people: number;
}

/** Reads the guess from a lesson's link; null where the link holds none of people who are reached round by round. */
export function readGuess(hash: string): ReadGuess | null {
  const place = parseLearnHash(hash);
  const lesson = lessons.find(({ id }) => id === place.lesson);
  const step = lesson?.steps[place.step];
  if (lesson === undefined || step?.kind !== 'guess') return null;
  if (step.sweep !== undefined || step.axis !== undefined) return null;
  const people = drawnIn(place.rest, step)?.at(-1);
  const scenario = scenarioAt(lesson, place.step);
  return people === undefined || scenario === null ? null : { scenario, people };
}

/** What a step plays: its own scenario, or the last one before it. */
function scenarioAt({ steps }: Lesson, at: number): CompleteScenario | null {
  return steps.slice(0, at + 1).findLast(({ scenario }) => scenario !== null)?.scenario ?? null;
}
