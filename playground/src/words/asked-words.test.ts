import { expect, test } from 'vitest';
import type { EstimatedReach, PeopleChoice } from '../simulation/choice-messages.ts';
import { besideSentences, foundName, yoursSentence } from './asked-words.ts';

const around = (mean: number): EstimatedReach => ({ mean, low: mean - 1, high: mean + 1 });

const choice: PeopleChoice = {
  key: '',
  seeds: [3, 1],
  reach: around(20),
  lowerBound: 18,
  upperBoundOfBest: 22,
  certifiedRatio: 0.81,
  confidence: 0.99,
  randomPeopleForTheSame: 5,
  reachOfRandom: 12,
  rules: [],
};

test.each<[string, readonly number[], number]>([
  ['A simple rule finds the same people: PageRank.', [1, 3], 20],
  ['The best simple rule, “PageRank”, reaches 17.5.', [1, 4], 17.5],
  ['The best simple rule, “PageRank”, reaches 20.5.', [1, 4], 20.5],
  ['A simple rule, “PageRank”, does better than the chosen: it reaches 21.5.', [1, 4], 21.5],
])('%s', (sentence, seeds, mean) => {
  const rules = [{ rule: 'pageRank', seeds, reach: around(mean) }] as const;
  expect(besideSentences({ ...choice, rules })).toEqual([
    '5 people picked at random reach as many as the chosen.',
    sentence,
  ]);
});

test('nothing stands for a rule that was not tried', () => {
  expect(besideSentences({ ...choice, randomPeopleForTheSame: null })).toEqual([
    'No number of people picked at random reaches as many as the chosen.',
  ]);
});

test.each([
  ['Your choice reaches 22 (21 to 23): more than the chosen.', 22],
  ['Your choice reaches 20.5 (19.5 to 21.5): as many as the chosen.', 20.5],
  ['Your choice reaches 15 (14 to 16), 75\u202F% of that.', 15],
])('%s', (sentence, mean) => {
  expect(yoursSentence(around(mean), choice, [1, 4])).toBe(sentence);
});

test('the bar of the chosen says whose they are', () => {
  expect([1, 3].map(foundName)).toEqual(['The best one found', 'The best 3 found']);
});
