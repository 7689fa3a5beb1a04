import { presets } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { defaultView, formatHash, parseHash } from './link-state.ts';
import { limitsOf, readValue, withValue, type ValueName } from './scenario-values.ts';

describe('the link', () => {
  it('holds nothing but the version for the example', () => {
    expect(formatHash(presets.seedExample, defaultView)).toBe('#v=1');
  });

  it('goes there and back, with the view', () => {
    const scenario = withValue(presets.measured2012, 'fans', 5000);
    const view = { round: 2, scale: 'log', table: true, oneTry: true } as const;
    expect(parseHash(formatHash(scenario, view))).toEqual({ scenario, view, notes: [] });
  });

  it('keeps apart a title with the sign that separates the view', () => {
    const scenario = { ...presets.seedExample, title: 'about ~1,000 fans' };
    expect(parseHash(formatHash(scenario, defaultView)).scenario.title).toBe('about ~1,000 fans');
  });

  it('notes what it cannot use', () => {
    const { scenario, view, notes } = parseHash('#v=1&share=7~round=soon');
    expect(readValue(scenario, 'share')).toBe(0.1);
    expect(view.round).toBeNull();
    expect(notes).toHaveLength(2);
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
    expect(limitsOf(presets.classroom, 'fans')).toEqual({ min: 0, max: 30 });
    expect(limitsOf(presets.classroom, 'friends')).toEqual({ min: 0, max: 29 });
    expect(limitsOf(presets.seedExample, 'universe')).toEqual({ min: 111_041_000, max: 1e10 });
    expect(limitsOf({ ...presets.seedExample, broadcast: null }, 'universe')).toEqual({ min: 1000, max: 1e10 });
  });
});
