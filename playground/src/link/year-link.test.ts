import { encodeScenarioLink, presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { usualNumbers } from '../state/year-numbers.ts';
import { openedScenario } from '../state/year-scenario.ts';
import { parseHash } from './link-state.ts';
import { defaultYearView, formatYearHash, parseYearHash } from './year-link.ts';

const numbers = { ...usualNumbers, baitA: 2, baitB: 7, posts: 5, halfLife: 30, adviceInteraction: 0.005 };

describe('the link of a year', () => {
  it('brings back the scenario, every number, the week and the table', () => {
    const scenario = { ...openedScenario, universe: 50_000_000 };
    const view = { week: 12, table: true };
    const hash = formatYearHash({ scenario, numbers }, view);
    expect(hash).toMatch(/~a=2&b=7&posts=5&adviceInteraction=0.005&halfLife=30&week=12&table=1$/u);
    expect(parseYearHash(hash)).toEqual({ year: { scenario, numbers }, view, notes: [] });
  });

  it('opens with the example where the address says nothing', () => {
    expect(parseYearHash('')).toEqual({
      year: { scenario: openedScenario, numbers: usualNumbers },
      view: defaultYearView,
      notes: [],
    });
  });

  it('repeats the scenario that another section hands over', () => {
    const { year, notes } = parseYearHash(`#${encodeScenarioLink({ ...presets.measured2012, title: null })}~round=2`);
    expect(year.scenario.message).toEqual(presets.measured2012.message);
    expect(year.scenario.experiment.replicates).toBe(40);
    expect(notes).toEqual([expect.stringMatching(/^Here a year is run 40 times\. .*at most 400 runs/u)]);
  });

  it('is read by other sections as a scenario', () => {
    const hash = formatYearHash({ scenario: openedScenario, numbers }, { week: 12, table: true });
    const { scenario, notes } = parseHash(hash);
    expect(scenario.message).toEqual(openedScenario.message);
    expect(notes).toEqual([]);
  });

  it('says which numbers cannot be used, and uses the usual ones', () => {
    const text = encodeScenarioLink(openedScenario);
    const { year, view, notes } = parseYearHash(`#${text}~a=11&b=x&posts=2.5&halfLife=0&week=99`);
    expect(year.numbers).toEqual(usualNumbers);
    expect(view.week).toBeNull();
    expect(notes).toEqual([
      'The link’s “A: bait, of ten posts” must be between 0 and 10; 0 is used.',
      'The link’s “B: bait, of ten posts” must be between 0 and 10; 1 is used.',
      'The link’s “Posts a week” must be between 1 and 7; 3 is used.',
      'The link’s “Half-life in days” must be between 1 and 3,650; 90 is used.',
    ]);
  });
});
