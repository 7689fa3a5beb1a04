import { encodeScenarioLink, presets, resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { withValue } from '../state/scenario-values.ts';
import { defaultPlansView, formatPlansHash, parsePlansHash, type PlansView } from './plans-link.ts';
import { readComparison, withScenario } from './comparison-link.ts';
import { defaultViewOf } from './view-state.ts';
import { formatHash, parseHash } from './link-state.ts';

const fans = (count: number): CompleteScenario => withValue(presets.seedExample, 'fans', count);
const view: PlansView = { moment: 3, run: 11, pins: [2, 11], people: 5000 };

describe('the link of compared plans', () => {
  it('brings back plans, their names, the playhead, the run and the pins', () => {
    const plans = [
      { name: null, scenario: fans(1) },
      { name: 'Three ~~ fans & "more"', scenario: fans(3) },
      { name: 'v=1', scenario: fans(9) },
    ];
    const hash = formatPlansHash(plans, view);
    expect(parsePlansHash(hash)).toEqual({ plans, view, notes: [] });
    expect(hash.split('~~')).toHaveLength(4);
  });

  it('has readable plans, each as a link to it alone', () => {
    const plans = [fans(1), fans(3)].map((scenario) => ({ name: null, scenario }));
    expect(formatPlansHash(plans, defaultPlansView)).toBe('#v=2&fans=1~~v=2&fans=3');
    expect(formatPlansHash(plans, { ...defaultPlansView, run: 4, pins: [4] })).toMatch(/~~run=5&pins=5$/u);
  });

  it('compares one scenario, and none, with what was measured with as many fans', () => {
    const { plans, notes } = parsePlansHash(`#${encodeScenarioLink(fans(3))}~round=2`);
    expect(plans.map(({ scenario }) => 'fans' in scenario.message && scenario.message.fans)).toEqual([3, 3]);
    expect(plans[1]?.scenario.model).toEqual(presets.measured2012.model);
    expect(notes).toEqual([]);
    expect(parsePlansHash('').plans[0]?.scenario).toEqual(presets.seedExample);
  });

  it('gives all plans the seed and the runs of the first, and luck where that has it, and says so', () => {
    const { plans, notes } = parsePlansHash('#v=1&fans=1~~v=1&fans=2&rngSeed=other&replicates=50~~v=1&level=meanField');
    for (const { scenario } of plans) {
      expect(scenario.experiment).toMatchObject({ replicates: 1000, rngSeed: 'ripplecast' });
      expect(scenario.level).toBe('population');
    }
    expect(notes).toHaveLength(3);
    expect(notes.join(' ')).toMatch(/Plan B has as many runs .*Plan B has the random seed .*Plan C is computed/u);
  });

  it('leaves out what cannot be used, with a note that names the plan', () => {
    const { plans, view: read, notes } = parsePlansHash('#v=1~~v=1&fans=abc~~run=5000&pins=0.7.7.x&people=-3&at=later');
    expect(plans).toHaveLength(2);
    expect(read).toEqual({ ...defaultPlansView, pins: [6] });
    expect(notes).toEqual([expect.stringMatching(/^Plan B: The link’s “Fans”/u)]);
    const many = parsePlansHash(`#${Array.from({ length: 6 }, () => 'v=1').join('~~')}`);
    expect(many.plans).toHaveLength(4);
    expect(many.notes).toHaveLength(1);
  });

  it('gives nothing of a script but a name to be shown', () => {
    const { plans } = parsePlansHash(`#v=1~name=${encodeURIComponent('<img onerror=alert(1)>')}~~v=1`);
    expect(plans[0]?.name).toBe('<img onerror=alert(1)>');
  });
});

describe('a plan that is opened on Play', () => {
  const comparison = { plans: 'v=1&fans=1~~v=1&fans=3~name=Three~~run=2', plan: 1 };

  it('comes back in its place, under its name', () => {
    expect(withScenario(comparison, 'v=1&fans=7')).toBe('v=1&fans=1~~v=1&fans=7~name=Three~~run=2');
    const scenario = resolveScenario(fans(7));
    const hash = formatHash(scenario, { ...defaultViewOf(scenario), comparison });
    expect(parseHash(hash).view.comparison).toEqual(comparison);
    // The header's link to this section has the address of Play.
    const { plans, view: read } = parsePlansHash(hash);
    expect(plans.map(({ name }) => name)).toEqual([null, 'Three']);
    expect(plans[1]?.scenario).toEqual(scenario);
    expect(read.run).toBe(1);
  });

  it('is no comparison where the link is broken', () => {
    for (const text of ['plans=&plan=1', 'plans=v=1&plan=7', 'plan=1', 'plans=v%3D1&plan=x']) {
      expect(readComparison(new URLSearchParams(text)), text).toBeNull();
    }
  });
});
