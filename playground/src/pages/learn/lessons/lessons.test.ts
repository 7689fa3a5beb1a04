import { describe, expect, test } from 'vitest';
import { isPassedBy } from '../lesson-session.ts';
import type { LessonState } from '../lesson-state.ts';
import type { Step } from '../lesson.ts';
import { askedOf, stateOfSimulation, yearOf } from '../state-of-simulation.ts';
import { lessons } from './lessons.ts';

const known = new Map<string, Promise<LessonState>>();

/** What the machine shows when a step begins. */
async function beginning(steps: readonly Step[], at: number): Promise<LessonState> {
  const scenario = steps.slice(0, at + 1).findLast((step) => step.scenario !== null)?.scenario;
  if (scenario == null) throw new Error('the first step must have a scenario');
  const asked = steps[at]?.view?.asked ?? null;
  const year = steps[at]?.year ?? null;
  const key = JSON.stringify([scenario, asked, year?.numbers]);
  const state =
    known.get(key) ??
    stateOfSimulation(scenario, null, {
      ...(asked === null ? {} : { asked: await askedOf(scenario, asked) }),
      ...(year === null ? {} : { year: await yearOf(year) }),
    });
  known.set(key, state);
  const isOver = steps[at]?.begins !== 'start';
  return { ...(await state), time: { round: 0, isOver } };
}

test('every lesson has an address of its own', () => {
  const ids = lessons.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
});

describe.each(lessons)('$id', ({ question, minutes, controls, steps, closing, worksheet }) => {
  test('is short, begins with a question, and has a guess before its last answer', () => {
    expect(question()).toMatch(/\?$/u);
    expect(minutes).toBeGreaterThanOrEqual(2);
    expect(minutes).toBeLessThanOrEqual(4);
    const guess = steps.findIndex(({ kind }) => kind === 'guess' || kind === 'choice');
    expect(guess).toBeGreaterThanOrEqual(0);
    expect(guess).toBeLessThan(steps.length - 1);
    expect(closing()).toMatch(/\.$/u);
  });

  test('unlocks one number at a time', () => {
    const seen: string[] = [];
    for (const step of steps) {
      const fresh = step.controls.filter((name) => !seen.includes(name));
      expect(fresh.length).toBeLessThanOrEqual(1);
      seen.push(...fresh);
    }
    expect(seen).toEqual(controls);
  });

  test('has questions for paper, each with an answer', async () => {
    const lines = await worksheet();
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.filter(({ asks, answer }) => asks === '' || answer === '')).toEqual([]);
  });

  test('no step is passed by doing nothing, and nothing is said that is no sentence', async () => {
    for (const [at, step] of steps.entries()) {
      const state = await beginning(steps, at);
      for (const paragraph of step.says(state)) expect(paragraph).toMatch(/[.?:]$/u);
      if (step.kind === 'read') continue;
      expect(isPassedBy(step, state, null), step.title()).toBe(false);
      if (step.kind === 'task') {
        for (const tries of [1, 2, 3, 4]) expect(step.hint(state, tries)).toMatch(/[.?]$/u);
      }
    }
  });

  test('each question has one right answer, by what is simulated, and a hint for each wrong one', async () => {
    for (const [at, step] of steps.entries()) {
      if (step.kind !== 'choice') continue;
      const state = await beginning(steps, at);
      const answers = step.choices(state);
      const passing = answers.filter((_, place) => isPassedBy(step, state, place));
      expect(passing, step.title()).toHaveLength(1);
      const right = step.right(state);
      answers.forEach((_, place) => {
        if (place !== right) expect(step.hint(state, place)).toMatch(/[.?]$/u);
      });
      expect(step.learnt(state)).toMatch(/\.$/u);
      const uncounted = { ...state, answer: { ...state.answer, progress: 'counting' as const } };
      expect(isPassedBy(step, uncounted, right)).toBe(step.right(uncounted) === right);
    }
  });

  test('a drawing is compared with what is simulated', async () => {
    for (const [at, step] of steps.entries()) {
      if (step.kind !== 'guess') continue;
      const swept = await Promise.all(
        (step.sweep ?? []).map(async (scenario) => {
          const { answer } = await stateOfSimulation(scenario);
          return answer.result?.cascade.reach.mean ?? 0;
        }),
      );
      const state = { ...(await beginning(steps, at)), swept };
      const answer = step.answer(state);
      expect(answer).toHaveLength(step.places().length);
      expect(Math.max(...(answer ?? []))).toBeLessThanOrEqual(step.top);
      const drawn = { ...state, drawn: answer ?? [] };
      expect(isPassedBy(step, drawn, null), 'the answer itself').toBe(true);
      expect(isPassedBy(step, { ...drawn, drawn: [...(answer ?? []).slice(1), null] }, null)).toBe(false);
      expect(step.learnt(drawn)).toMatch(/\.$/u);
    }
  });
});
