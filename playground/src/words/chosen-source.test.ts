import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { chosenSource } from './chosen-source.ts';

const chosen = {
  seeds: ['5', '24'],
  booked: [],
  lowerBound: 20,
  upperBoundOfBest: 25,
  certifiedRatio: 0.8,
  reason: 'certified',
  cost: null,
} as const;

test('says who was chosen by name, and how good that is at least', () => {
  expect(chosenSource(chosen, presets.classroom)).toBe(
    'Chosen to begin: Farid and Yusuf. They reach at least 80\u202f% of what the best choice could.',
  );
});

test('calls people of a data set as its source does', () => {
  const { whomToAsk } = presets;
  expect(chosenSource({ ...chosen, seeds: ['34', '1'] }, whomToAsk)).toMatch(
    /^Chosen to begin: person 34 and person 1\./u,
  );
  const families = { ...whomToAsk, network: { dataset: 'florentineFamilies' } } as const;
  expect(chosenSource({ ...chosen, seeds: ['Medici'] }, families)).toMatch(/^Chosen to begin: Medici\./u);
});

test('counts many', () => {
  const many = { ...chosen, seeds: Array.from({ length: 12 }, (_, person) => String(person)) };
  expect(chosenSource(many, presets.classroom)).toMatch(/^Chosen to begin: 12 people\./u);
});
