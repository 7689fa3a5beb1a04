import type { ReactiveControllerHost } from 'lit';
import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { ChoiceController } from './choice-controller.ts';
import type { ChoiceQuestion, ChoiceUpdate, PeopleChoice } from './choice-messages.ts';

const question: ChoiceQuestion = {
  key: 'a',
  graph: { people: 2, offsets: [0, 0, 0], followers: [] },
  model: presets.classroom.model,
  rngSeed: 'a',
  count: 1,
  picks: [],
};
const reach = { mean: 1, low: 1, high: 1 };
const choiceFor = (key: string): PeopleChoice => ({
  key,
  seeds: [0],
  reach,
  lowerBound: 1,
  upperBoundOfBest: 1,
  certifiedRatio: 1,
  confidence: 0.99,
  randomPeopleForTheSame: 1,
  reachOfRandom: 1,
  rules: [],
});

/** A controller, what it asks, and who tells it. */
function open(): {
  readonly controller: ChoiceController;
  readonly asked: readonly ChoiceQuestion[];
  readonly tell: (update: ChoiceUpdate) => void;
} {
  const asked: ChoiceQuestion[] = [];
  let tell: (update: ChoiceUpdate) => void = () => {};
  const host: ReactiveControllerHost = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const controller = new ChoiceController(host, (told) => {
    tell = told;
    return { choose: (each) => asked.push(each), close: () => {} };
  });
  return { controller, asked, tell: (update) => tell(update) };
}

test('a question is asked once, and answered when the worker has', () => {
  const { controller, asked, tell } = open();
  expect(controller.answerTo(question).isCounting).toBe(true);
  controller.answerTo({ ...question });
  expect(asked).toHaveLength(1);
  tell({ kind: 'choosing', certifiedRatio: 0.4 });
  expect(controller.answerTo(question)).toMatchObject({ isCounting: true, soFar: 0.4, choice: null });
  tell({ kind: 'choice', choice: choiceFor('a') });
  expect(controller.answerTo(question)).toMatchObject({ isCounting: false, choice: { key: 'a' }, picked: null });
});

test('other picks are judged beside the choice that is known, and their absence asks nothing', () => {
  const { controller, asked, tell } = open();
  controller.answerTo(question);
  tell({ kind: 'choice', choice: choiceFor('a') });
  const picking = { ...question, picks: [1] };
  expect(controller.answerTo(picking)).toMatchObject({ isCounting: true, choice: { key: 'a' }, picked: null });
  tell({ kind: 'choice', choice: choiceFor('a') });
  tell({ kind: 'picked', key: 'a', picks: [1], reach });
  expect(controller.answerTo(picking)).toMatchObject({ isCounting: false, picked: reach });
  expect(controller.answerTo(question)).toMatchObject({ isCounting: false, picked: null });
  expect(asked).toHaveLength(2);
});

test('another question has no answer of the one before, and what fails can be asked again', () => {
  const { controller, asked, tell } = open();
  controller.answerTo(question);
  tell({ kind: 'choice', choice: choiceFor('a') });
  const other = { ...question, key: 'b' };
  expect(controller.answerTo(other).choice).toBeNull();
  tell({ kind: 'failed', reason: 'died', message: '' });
  expect(controller.answerTo(other)).toMatchObject({ isCounting: false, failure: { reason: 'died' } });
  controller.again();
  expect(controller.answerTo(other)).toMatchObject({ isCounting: true, failure: null });
  expect(asked).toHaveLength(3);
});

test('nothing is asked where nobody is, and what comes late is dropped', () => {
  const { controller, asked, tell } = open();
  controller.answerTo(question);
  expect(controller.answerTo(null)).toMatchObject({ isCounting: false, choice: null });
  tell({ kind: 'choice', choice: choiceFor('a') });
  expect(controller.answerTo(null).choice).toBeNull();
  expect(asked).toHaveLength(1);
});
