import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { renamed, titleOf } from './preset-of.ts';

describe('the title of a scenario', () => {
  const { classroom, seedExample } = presets;
  const changed = { ...classroom, message: { seeds: [17] } };

  it('stays that of its preset when something is changed, and says so', () => {
    expect(titleOf(renamed(classroom))).toBe(classroom.title);
    expect(titleOf(renamed(changed))).toBe(`${classroom.title}, changed`);
    const again = renamed({ ...renamed(changed), message: { seeds: [3] } });
    expect(titleOf(again)).toBe(`${classroom.title}, changed`);
    expect(titleOf(renamed({ ...again, message: classroom.message })), 'and back').toBe(classroom.title);
  });

  it('is none where it is that of the default, or of nobody here', () => {
    expect(titleOf(renamed(seedExample))).toBeNull();
    expect(titleOf(renamed({ ...seedExample, universe: 1e6 }))).toBeNull();
    expect(titleOf(renamed({ ...changed, title: 'Of somebody else' }))).toBeNull();
  });
});
