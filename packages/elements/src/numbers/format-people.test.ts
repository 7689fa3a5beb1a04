import { expect, it } from 'vitest';
import { english } from '../words/english.ts';
import { german } from '../words/german.ts';
import { formatPeopleRange } from './format-people.ts';

it('gives both ends of a range of people with their unit, in both languages', () => {
  const said = (low: number, high: number): readonly string[] => [
    formatPeopleRange(low, high, english, 'en-US'),
    formatPeopleRange(low, high, german, 'de-DE'),
  ];
  expect(said(271e6, 277e6)).toEqual(['271–277 million people', '271–277 Millionen Menschen']);
  expect(said(1, 294_650_000)).toEqual(['1 person to 295 million people', '1 Mensch bis 295 Millionen Menschen']);
  expect(said(5800, 158e6)).toEqual([
    '5,800 people to 158 million people',
    '5.800 Menschen bis 158 Millionen Menschen',
  ]);
  expect(said(1, 30)).toEqual(['1 person to 30 people', '1 Mensch bis 30 Menschen']);
  expect(said(1, 1)).toEqual(['1 person', '1 Mensch']);
  expect(said(7, 7)).toEqual(['7 people', '7 Menschen']);
});
