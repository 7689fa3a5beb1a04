import { beforeAll, expect, test } from 'vitest';
import { presets } from 'ripplecast/scenario';
import { withValue } from '../../state/scenario-values.ts';
import { LessonSession } from './lesson-session.ts';
import type { LessonState } from './lesson-state.ts';
import { oneToMany } from './lessons/one-to-many.ts';
import { stateOfSimulation } from './state-of-simulation.ts';

let silent: LessonState;

beforeAll(async () => {
  const { scenario } = oneToMany.steps[0] ?? {};
  silent = await stateOfSimulation(scenario ?? presets.seedExample);
});

const begun = (): LessonState => ({ ...silent, time: { round: 0, isOver: false } });

test('a wrong try is kept with its hint, and does not lead on', () => {
  const session = new LessonSession(oneToMany, 0);
  expect([session.mayGoOn, session.mayGoTo(1), session.miss]).toEqual([false, false, null]);
  session.attempt(begun());
  session.attempt(begun());
  expect([session.mayGoOn, session.tries, session.miss?.chosen]).toEqual([false, 2, null]);
});

test('a step that is passed leads to the next one, and stays passed with what the machine showed', () => {
  const session = new LessonSession(oneToMany, 0);
  session.attempt(begun());
  session.attempt(silent);
  expect([session.mayGoOn, session.mayGoTo(1), session.mayGoTo(2), session.miss]).toEqual([true, true, false, null]);
  session.goTo(1);
  expect([session.mayGoOn, session.tries]).toEqual([false, 0]);
  expect(session.passedWith(0)).toBe(silent);
  session.goTo(0);
  expect(session.mayGoOn).toBe(true);
});

test('an answer is right by what is simulated, not by its place', async () => {
  const session = new LessonSession(oneToMany, 2);
  const { scenario } = oneToMany.steps[2] ?? {};
  const measured = await stateOfSimulation(scenario ?? presets.seedExample);
  session.attempt(measured, 0);
  expect([session.mayGoOn, session.miss?.chosen]).toEqual([false, 0]);
  session.attempt(measured, 1);
  expect(session.mayGoOn).toBe(true);
  // Where everybody sees a post, all fans do.
  const everybody = await stateOfSimulation(withValue(measured.scenario, 'fanVisibility', 1));
  const other = new LessonSession(oneToMany, 2);
  other.attempt(everybody, 1);
  expect(other.mayGoOn).toBe(false);
  other.attempt(everybody, 0);
  expect(other.mayGoOn).toBe(true);
});

test('a drawing must be complete, and is guessed anew', () => {
  const session = new LessonSession(oneToMany, 1);
  session.attempt({ ...silent, drawn: [1, 2, 3, 4, 5, null] });
  expect(session.mayGoOn).toBe(false);
  session.attempt({ ...silent, drawn: [1, 2, 3, 4, 5, 6] });
  expect(session.mayGoOn).toBe(true);
  session.retry();
  expect([session.mayGoOn, session.passedWith()]).toEqual([false, null]);
});

test('begins at a step of the lesson, whatever a link says', () => {
  expect(new LessonSession(oneToMany, 99)).toMatchObject({ at: 4, step: null });
  expect(new LessonSession(oneToMany, -1).at).toBe(0);
});
