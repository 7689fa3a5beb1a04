import { describe, expect, it } from 'vitest';
import { ringFacts, ringRun, type RingRun } from './ring-facts.ts';
import type { RingCascade } from './ring-tree.ts';
import { english } from '../words/english.ts';
import { BRAND } from './ring-walk.ts';
import { factSentence } from './ripple-rings.words.ts';

function run(changes: Partial<RingCascade> = {}): RingRun {
  return ringRun({
    universe: 2000,
    people: [4, 17, 9, 30],
    generations: [0, 1, 2, 2],
    shownBy: [-1, 4, 17, 17],
    sharedIn: [0, 1, -1, -1],
    exposures: [1, 3, 1, 2],
    ...changes,
  });
}

const sentence = (of: RingRun, index: number, time = 9, name = (person: number) => `person ${person}`): string =>
  factSentence(ringFacts(of, index, time, name, 'the brand'), english.rings, 'en-US');

describe('what is known of a person', () => {
  it('is said in one sentence', () => {
    expect(sentence(run(), 1)).toBe(
      'Person 17, round 1, shown by person 4, saw it 3 times in all, passed it on to 2 people who had not seen it.',
    );
    expect(sentence(run(), 2)).toBe('Person 9, round 2, shown by person 17, saw it once, did not pass it on.');
    expect(sentence(run(), BRAND)).toBe('The brand, its post was seen by 1 person.');
  });

  it('is what is known at the time that is shown', () => {
    expect(sentence(run(), 1, 1)).toContain('passed it on, to nobody new');
    expect(sentence(run({ sharedIn: [0, 2, -1, -1], generations: [0, 1, 3, 3] }), 1, 1)).toContain(
      'did not pass it on',
    );
    expect(sentence(run({ sharedIn: [0, 2, -1, -1], generations: [0, 1, 3, 3] }), 1, 3)).toContain(
      'passed it on in round 2 to 2 people who had not seen it',
    );
  });

  it('leaves out how often they saw it where that is not known', () => {
    const { exposures: _, ...cascade } = run().cascade;
    expect(sentence({ ...run(), cascade }, 2)).toBe('Person 9, round 2, shown by person 17, did not pass it on.');
  });

  it('uses the names that people have', () => {
    const names = new Map([
      [4, 'Mr Hi'],
      [17, 'élodie'],
    ]);
    expect(sentence(run(), 1, 1, (person) => names.get(person) ?? '')).toMatch(/^Élodie, round 1, shown by Mr Hi,/u);
  });
});
