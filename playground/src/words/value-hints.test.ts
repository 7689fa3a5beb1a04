import { presets } from 'ripplecast';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { textOf } from './sentence-parts.ts';
import { withOwnSpot } from '../state/own-spot.ts';
import { withValue } from '../state/scenario-values.ts';
import { toSmallWorld } from '../state/small-world.ts';
import { budgetParts, ownSpotParts } from './buy-parts.ts';
import { limitsNote } from './limits-note.ts';
import { aboveAllMeasured, markName, tippingPoint, valueHint } from './value-hints.ts';

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
const { seedExample } = presets;

describe('the hint of a number', () => {
  it('is what it is, or what is special about it', () => {
    expect(valueHint(seedExample, 'friends', null)).toBe('Friends of each person who shares it.');
    expect(valueHint(presets.measuredFriends2014, 'friends', null)).toContain('half have fewer than 200');
    expect(valueHint({ ...seedExample, cost: null }, 'budget', null)).toBe('Not given, so sharing has no cost here.');
    const timed = resolveScenario({ ...seedExample, timing: { horizonHours: 72 } });
    expect(valueHint(timed, 'horizon', null)).toBe('Nobody looks after 3 days. Leave empty to go on to the end.');
  });

  it('says what the people who are drawn came to be', () => {
    const world = { meanFriends: 50.24, clustering: 0.187 };
    const village = toSmallWorld(seedExample, 300);
    expect(valueHint(village, 'friends', world)).toBe(
      'Average number of friends (50.2 in this network; at most 200 here).',
    );
    expect(plain(valueHint(village, 'overlap', world))).toBe('How many of your friends know each other (19 % here).');
    expect(valueHint(village, 'universe', null)).toContain('each of them is drawn');
  });
});

describe('why a number may not be smaller or larger', () => {
  it('is the broadcast, the fans or the friends for the population', () => {
    expect(limitsNote(seedExample, 'universe')).toBe('The Super Bowl alone reaches 111 million people.');
    const alone = { ...seedExample, broadcast: null };
    expect(limitsNote(alone, 'universe')).toBe('There are 1,000 fans.');
    expect(limitsNote(withValue(alone, 'fans', 10), 'universe')).toBe('Each person has 300 friends.');
    expect(limitsNote(seedExample, 'fans')).toBe('The population is 294,650,000.');
    expect(limitsNote(seedExample, 'share')).toBe('');
  });
});

describe('the parts of the cost box', () => {
  it('are the budget, and a spot of the reader’s own', () => {
    expect(textOf(budgetParts(seedExample))).toBe('Budget for sharing: $50,000');
    expect(textOf(budgetParts({ ...seedExample, cost: null }))).toBe('Enter a budget to compare costs: no budget');
    const own = withOwnSpot(seedExample, { audience: 5e6, price: 1e5, insertions: 1 });
    expect(textOf(ownSpotParts(own))).toBe('5,000,000 viewers · $100,000 · shown 1 time');
    expect(textOf(ownSpotParts(withOwnSpot(own, { insertions: 3 })))).toContain('shown 3 times');
  });
});

it('names marks, the tipping point and rates above all that was measured', () => {
  expect(markName('measured', 2012)).toBe('measured 2012');
  expect(markName('claim', null)).toBe('claim');
  expect(plain(tippingPoint(1 / 300))).toBe('Tipping point: 0.33 %.');
  expect(aboveAllMeasured(['share', 'visibility'], false)).toBe(
    'Higher than anything measured: share rate and friends who see it.',
  );
  expect(aboveAllMeasured(['share', 'visibility', 'fanVisibility'], true)).toBe(
    'All three rates are higher than anything measured.',
  );
});
