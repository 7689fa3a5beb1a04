import { expect, test } from 'vitest';
import { presets } from 'ripplecast/scenario';
import { isAllowed } from './allowed-actions.ts';
import type { ChoiceStep, TaskStep } from './lesson.ts';

const task: TaskStep = {
  kind: 'task',
  title: () => 'Task',
  says: () => [],
  scenario: null,
  shows: ['stage'],
  controls: ['fans'],
  tools: ['roll'],
  done: () => false,
  hint: () => '',
  learnt: () => '',
};
const choice: ChoiceStep = { ...task, kind: 'choice', choices: () => [], right: () => 0, hint: () => '' };

test('a step has time, the numbers that it unlocks, and the tools that it names', () => {
  expect(isAllowed({ kind: 'playOrPause' }, task, false)).toBe(true);
  expect(isAllowed({ kind: 'setValue', name: 'fans', value: 5, dragging: false }, task, false)).toBe(true);
  expect(isAllowed({ kind: 'setValue', name: 'share', value: 1, dragging: false }, task, false)).toBe(false);
  expect(isAllowed({ kind: 'rollAgain' }, task, false)).toBe(true);
  expect(isAllowed({ kind: 'cutTie', a: 1, b: 2 }, task, false)).toBe(false);
  expect(isAllowed({ kind: 'toggleTable' }, task, false), 'without a chart').toBe(false);
  expect(isAllowed({ kind: 'toggleTable' }, { ...task, shows: ['chart'] }, false)).toBe(true);
  expect(isAllowed({ kind: 'setScenario', scenario: presets.seedExample }, task, false)).toBe(false);
});

test('a question is not answered by playing, but what comes of it can be played afterwards', () => {
  expect(isAllowed({ kind: 'playOrPause' }, choice, false)).toBe(false);
  expect(isAllowed({ kind: 'tryAgain' }, choice, false), 'where there is no answer').toBe(true);
  expect(isAllowed({ kind: 'playOrPause' }, choice, true)).toBe(true);
  expect(isAllowed({ kind: 'playOrPause' }, { ...choice, open: true }, false)).toBe(true);
});
