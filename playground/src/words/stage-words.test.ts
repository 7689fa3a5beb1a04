import { compare, presets } from 'ripplecast';
import { expect, it } from 'vitest';
import { aboutPeople, aboutPicture, endOfRun, reachedOf } from './stage-words.ts';

it('says how a run ended', () => {
  expect(endOfRun({ last: 0, isClock: false })).toBe('nobody shared it');
  expect(endOfRun({ last: 6, isClock: false })).toBe('died out after 6 rounds');
  expect(endOfRun({ last: 1, isClock: false })).toBe('died out after 1 round');
  expect(endOfRun({ last: 30, isClock: true })).toBe('died out after 1 day 6 hours');
});

it('counts people of all who are drawn', () => {
  expect(reachedOf(24, 30)).toBe('24 of 30 people');
  expect(reachedOf(1, 2000)).toBe('1 of 2,000 people');
});

it('says what the people are who are drawn', () => {
  expect(aboutPeople(compare({ ...presets.seedExample, universe: 2000, broadcast: null, level: 'meanField' }))).toMatch(
    /^The 2,000 people live in friend groups that are grown by chance: a village to look at/u,
  );
});

it('says of which run the chart is that stands below drawn people', () => {
  expect(aboutPicture(false)).toContain('the chart is the average of all runs');
  expect(aboutPicture(true)).toBe('The picture and the chart show the same run.');
});
