import { presets } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { hiddenParts } from '../state/hidden-parts.ts';
import { defaultView } from './view-state.ts';
import { formatHash, parseHash } from './link-state.ts';
import { isGiven, limitsOf, readValue, withValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { smallPopulation } from '../../../packages/core/test/small-population.ts';

describe('the link', () => {
  it('holds nothing but the version for the example', () => {
    expect(formatHash(presets.seedExample, defaultView)).toBe('#v=2');
  });

  it('goes there and back, with the view', () => {
    const scenario = withValue(presets.measured2012, 'fans', 5000);
    const view = {
      round: 2,
      scale: 'log',
      table: true,
      voice: 'run',
      run: 6,
      people: 'rings',
      mine: true,
      file: null,
      around: null,
      asked: null,
      hide: ['cost', 'tools'],
      embed: true,
      big: true,
      theme: 'dark',
      language: 'de',
      comparison: { plans: 'v=1&fans=3~~v=1&fans=5~name=Five', plan: 1 },
    } as const;
    expect(parseHash(formatHash(scenario, view))).toEqual({ scenario, view, notes: [] });
  });

  it('says of a run only that it is shown, and of a small world only that the average is', () => {
    const network = parseHash('#v=1&level=network&universe=30&fans=1&followers=4&buy=none');
    expect(network.view).toEqual({ ...defaultView, voice: 'run' });
    expect(formatHash(network.scenario, network.view)).not.toContain('voice');
    const average = { ...network.view, voice: 'average' } as const;
    expect(formatHash(network.scenario, average)).toMatch(/~voice=average$/u);
    expect(parseHash(formatHash(network.scenario, average)).view).toEqual(average);
    const first = { ...defaultView, voice: 'run', run: 0 } as const;
    expect(formatHash(presets.seedExample, first)).toBe('#v=2~voice=run&run=1');
  });

  it('keeps apart a title with the sign that separates the view', () => {
    const scenario = { ...presets.seedExample, title: 'about ~1,000 fans' };
    expect(parseHash(formatHash(scenario, defaultView)).scenario.title).toBe('about ~1,000 fans');
  });

  it('notes twenty of the entries that it cannot use, and how many more there are', () => {
    const { notes } = parseHash(`#v=1&${Array.from({ length: 20_000 }, (_, index) => `x${index}=1`).join('&')}`);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)?.text).toMatch(/^19,980 more/u);
  });

  it('notes what it cannot use', () => {
    const { scenario, view, notes } = parseHash('#v=1&share=7~round=soon');
    expect(readValue(scenario, 'share')).toBe(0.1);
    expect(view.round).toBeNull();
    expect(notes).toHaveLength(2);
  });
});

describe('what a link hides', () => {
  it('goes there and back, each part and all of them', () => {
    for (const hide of [...hiddenParts.map((part) => [part]), hiddenParts]) {
      const view = { ...defaultView, hide };
      expect(parseHash(formatHash(presets.seedExample, view))).toEqual({
        scenario: presets.seedExample,
        view,
        notes: [],
      });
    }
  });

  it('is readable, each part once, in the order of the list', () => {
    const view = { ...defaultView, hide: ['cost', 'worlds', 'cost'] as const };
    expect(formatHash(presets.seedExample, view)).toBe('#v=2~hide=worlds.cost');
    expect(parseHash('#v=2~hide=cost.worlds.cost').view.hide).toEqual(['worlds', 'cost']);
  });

  it('is told where the page does not have it', () => {
    const { view, notes } = parseHash('#v=2~hide=ads.cost.header&embed=yes&big=2');
    expect(view).toEqual({ ...defaultView, hide: ['cost'] });
    expect(notes.map((note) => note.text)).toEqual([
      'The link hides what this page does not have: ads, header. It can hide worlds, setup, sliders, more, cost, charts, sources, tools.',
    ]);
  });

  it('is told in short where it is much', () => {
    const { notes } = parseHash(`#v=2~hide=${Array.from({ length: 3000 }, (_, index) => `p${index}`).join('.')}`);
    expect(notes.map((note) => note.text)).toEqual([
      expect.stringMatching(/^The link hides what this page does not have: p0, p1, p2, p3, p4 and 2,995 more\. /u),
    ]);
  });
});

describe('a link of the first page', () => {
  it('showed one run of a population, the first', () => {
    expect(parseHash('#v=1&fans=1~try=1').view).toEqual({ ...defaultView, voice: 'run', run: 0 });
  });

  it('numbered the runs of a small world', () => {
    const { view } = parseHash('#v=1&level=network&universe=30&fans=1&followers=4&buy=none~traced=13');
    expect(view).toEqual({ ...defaultView, voice: 'run', run: 12 });
  });

  it('listed the people of a small world', () => {
    const { view } = parseHash('#v=1&level=network&universe=30&fans=1&followers=4&buy=none~list=1');
    expect(view.people).toBe('list');
  });
});

describe('what a link asks and the page cannot do', () => {
  it('is no more runs than the page counts itself', () => {
    const { scenario, notes } = parseHash('#v=1&replicates=1000000');
    expect(scenario.experiment.replicates).toBe(10_000);
    expect(notes.map((note) => note.text)).toEqual([
      'The link asks for 1,000,000 runs; this page counts 10,000. The command line counts them all.',
    ]);
  });

  it('is no comparison with a buy larger than everyone, which one press brings back', () => {
    const { scenario, notes } = parseHash('#v=1&universe=1000');
    expect([scenario.universe, scenario.broadcast]).toEqual([1000, null]);
    expect(notes[0]?.text).toBe(
      'Super Bowl XLV reaches 111 million people, more than the 1,000 there are here. So nothing is compared.',
    );
    expect(notes[0]?.offer).toEqual({ label: 'Compare among 295 million people', scenario: presets.seedExample });
  });

  it('is none of the presets, nor of what the page writes itself', () => {
    for (const preset of Object.values(presets)) {
      expect(parseHash(formatHash(preset, defaultView))).toMatchObject({ scenario: preset, notes: [] });
    }
  });
});

describe('a budget that was not given', () => {
  it('is not a budget of zero, in the link neither', () => {
    const none = withValue(presets.seedExample, 'budget', null);
    expect([none.cost, isGiven(none, 'budget')]).toEqual([null, false]);
    expect(parseHash(formatHash(none, defaultView)).scenario).toEqual(none);
    const zero = withValue(none, 'budget', 0);
    expect([readValue(zero, 'budget'), isGiven(zero, 'budget')]).toEqual([0, true]);
  });

  it('is the only number that may be missing', () => {
    expect(withValue(presets.seedExample, 'fans', null)).toBe(presets.seedExample);
  });
});

describe('values', () => {
  it('are read as they were set', () => {
    const names: readonly ValueName[] = [
      'fans',
      'friends',
      'share',
      'visibility',
      'fanVisibility',
      'budget',
      'universe',
      'replicates',
      'production',
    ];
    for (const name of names) {
      const value = ['share', 'visibility', 'fanVisibility'].includes(name) ? 0.25 : 4000;
      expect(readValue(withValue(presets.seedExample, name, value), name), name).toBe(value);
    }
  });

  it('have limits that fit the rest of the scenario', () => {
    expect(limitsOf(smallPopulation, 'fans')).toEqual({ min: 0, max: 30 });
    expect(limitsOf(smallPopulation, 'friends')).toEqual({ min: 0, max: 29 });
    expect(limitsOf(presets.seedExample, 'universe')).toEqual({ min: 111_041_000, max: 1e10 });
    expect(limitsOf({ ...presets.seedExample, broadcast: null }, 'universe')).toEqual({ min: 1000, max: 1e10 });
  });
});
