import { planReach } from 'ripplecast/broadcast';
import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { withOwnSpot } from '../state/own-spot.ts';
import {
  curveFinding,
  curveNote,
  frequencyFinding,
  leftOutWords,
  modelSentence,
  moreProgrammes,
  oneMore,
  placementParts,
  programmeName,
  scheduleRefusal,
  scheduleSentence,
  sharedViewers,
  timesOnAverage,
} from './schedule-words.ts';
import { textOf } from './sentence-parts.ts';

const scenario = withOwnSpot(presets.seedExample, { audience: 5_000_000, price: 100_000, insertions: 3 });
const news = { audience: 500, insertions: 3, costPerInsertion: 100 };
const planOf = (...placements: readonly (typeof news & { readonly secondReach?: number })[]) =>
  planReach({ universe: 1000, placements });
const text = (sentence: string): string => sentence.replaceAll('\u202f', ' ');

describe('words of a schedule', () => {
  it('say the figures of a placement, each with a name of its own', () => {
    const placement = { audience: 5_000_000, insertions: 3, costPerInsertion: 100_000 };
    const parts = placementParts(scenario, placement, 1);
    expect(text(textOf(parts))).toBe(
      '5,000,000 viewers · $100,000 each time · shown 3 times · 1.7 % of the viewers of one see the next too, by chance',
    );
    const loyal = placementParts(scenario, { ...placement, secondReach: 7_000_000 }, 1);
    expect(text(textOf(loyal))).toMatch(/ · 60 % of the viewers of one see the next too$/u);
    const labels = parts.flatMap((part) => ('edit' in part ? [part.label] : []));
    expect(labels[0]).toBe('Programme 2: Viewers of the spot');
    expect(new Set(labels).size).toBe(4);
    expect(textOf(placementParts(scenario, { ...placement, insertions: 1, name: 'News' }, 0))).toContain(
      'shown 1 time ·',
    );
    expect([programmeName({ name: 'News' }, 0), programmeName({}, 0)]).toEqual(['News', 'Programme 1']);
  });

  it('say whom it reaches, and how often', () => {
    const plan = planOf(news);
    expect(text(scheduleSentence(plan))).toBe('It reaches 875 people, 87.5 % of everyone.');
    expect([timesOnAverage(1), timesOnAverage(2.04)]).toEqual(['1 time', '2.04 times']);
    expect(frequencyFinding(plan)).toBe('125 people see it 3 or more times');
    expect(frequencyFinding(planOf({ ...news, insertions: 1 }))).toBe('Nobody sees it 3 or more times');
    expect(frequencyFinding({ ...plan, kPlusReach: [9, 4, 1] })).toBe('1 person sees it 3 or more times');
  });

  it('say what one more brings, and where the next money is best spent', () => {
    const plan = planOf(news);
    expect(oneMore(6.25, 1000)).toBe('Shown once more, it reaches 63 people more.');
    expect(oneMore(0, 1000)).toBe('Shown once more, it reaches nobody new.');
    expect(curveFinding(plan, [news], 'USD')).toBe('Another $100 reaches 63 people more');
    const cheap = { ...news, costPerInsertion: 10 };
    expect(curveFinding(planOf(news, cheap), [news, cheap], 'USD')).toMatch(
      /^Another \$10\.00 is best spent on Programme 2: .* people more$/u,
    );
    const loyal = { ...news, secondReach: 500 };
    expect(curveFinding(planOf(loyal), [loyal], 'USD')).toBe('Whom the schedule reaches, by what it costs');
  });

  it('say which schedules stand on the curve', () => {
    const said = (['byInsertion', 'bestPlans', 'sameMix'] as const).map(curveNote);
    expect(said[0]).toBe('');
    expect(new Set(said).size).toBe(3);
  });

  it('say how viewers come back', () => {
    const said = (['independent', 'loyalViewers', 'measuredDuplication'] as const).map(modelSentence);
    expect(new Set(said).size).toBe(3);
    expect(said[1]).toContain('come back');
  });

  it('say how many viewers two programmes share', () => {
    const pair = { between: [0, 1] as const, audience: 140_000 };
    expect(sharedViewers(pair, [{ ...news, name: 'News' }, news])).toBe('News and Programme 2 share 140,000 people.');
  });

  it('say what is left out, and why a table is not taken', () => {
    expect(moreProgrammes(1)).toBe('1 more programme is in the table below.');
    expect(moreProgrammes(40)).toBe('40 more programmes are in the table below.');
    expect(leftOutWords(['Radio', 'Print'])).toBe('Left out, as it is not on television: Radio, Print.');
    expect(scheduleRefusal({ reason: 'malformed', line: null, message: '' }, scenario)).toBe(
      'This is no schedule that the page can read.',
    );
    expect(scheduleRefusal({ reason: 'malformed', line: 1200, message: '' }, scenario)).toBe(
      'Line 1,200 cannot be read.',
    );
    expect(scheduleRefusal({ reason: 'tooFewPeople', people: 3e8 }, scenario)).toBe(
      'The schedule needs at least 300 million people; here there are 295 million.',
    );
    expect(scheduleRefusal({ reason: 'smallWorld' }, scenario)).toContain('“Whole population”');
  });
});
