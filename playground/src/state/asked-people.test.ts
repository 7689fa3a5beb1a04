import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { askedAfter, askNobody, hasAllPicks, mostAsked, withAskedCount, withPick } from './asked-people.ts';
import { whyNotAsked } from './why-not-asked.ts';

const { classroom, seedExample } = presets;

test('somebody who is tapped is picked, tapped again they are taken back, and one too many takes the place of the first', () => {
  const two = [4, 7].reduce(withPick, askNobody(30));
  expect([two.picks, hasAllPicks(two)]).toEqual([[4, 7], false]);
  expect(withPick(two, 4).picks).toEqual([7]);
  const four = [9, 11].reduce(withPick, two);
  expect([four.picks, hasAllPicks(four)]).toEqual([[7, 9, 11], true]);
});

test('fewer people take the last picks back', () => {
  const three = [4, 7, 9].reduce(withPick, askNobody(30));
  expect(withAskedCount(three, 2)).toEqual({ count: 2, picks: [4, 7], isShown: false });
  expect(withAskedCount(three, 5).picks).toEqual([4, 7, 9]);
});

test('never all people are asked', () => {
  expect([mostAsked(2), mostAsked(5), mostAsked(2000)]).toEqual([1, 4, 20]);
  expect(askNobody(3).count).toBe(2);
});

test('says why nobody can be chosen', () => {
  const asked = [
    whyNotAsked(classroom),
    whyNotAsked({ ...classroom, model: { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 'random' } }),
    whyNotAsked({ ...classroom, model: { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 0.3 } }),
    whyNotAsked({
      ...classroom,
      model: { kind: 'share', visibility: 1, shareProbability: { byExposure: [0, 0.5], then: 0.5 } },
    }),
    whyNotAsked({ ...seedExample, criticism: { quality: 0.5, shareMultiplier: 1, delayMultiplier: 1 } }),
  ];
  expect(asked).toEqual([null, null, 'threshold', 'curve', 'criticism']);
});

test('whoever was picked stays picked while the people are the same', () => {
  const asked = { count: 3, picks: [4, 7, 9], isShown: true };
  const cut = { ...classroom, network: { ...classroom.network, cut: [[0, 1]] } } as typeof classroom;
  const other = { ...classroom, experiment: { ...classroom.experiment, rngSeed: 'other' } };
  expect(askedAfter(asked, cut, classroom)).toBe(asked);
  expect(askedAfter(asked, other, classroom)).toEqual({ count: 3, picks: [], isShown: false });
  expect(askedAfter(asked, seedExample, classroom)).toBeNull();
});
