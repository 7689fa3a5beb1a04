import { compare, presets } from 'ripplecast';
import { whatDecides } from 'ripplecast/experiment';
import { describe, expect, it } from 'vitest';
import { besideBuy } from './beside-buy.ts';
import { decidingSentence } from './deciding-sentence.ts';
import { heroR } from './hero-r.ts';
import { twistOf } from './twist.ts';
import { valueWords } from './value-words.ts';

const plain = (text: string | null | undefined): string => (text ?? 'null').replaceAll(/\s/gu, ' ');
const example = compare({ ...presets.seedExample, level: 'meanField' });

describe('R', () => {
  it('is told as new sharers, or as new critics where complaints begin', () => {
    expect(heroR(example)).toBe('Each sharer brings 30 new sharers');
    expect(heroR(compare({ ...presets.tippingPoint, level: 'meanField' }))).toBe('Each sharer brings 1 new sharer');
    expect(heroR(compare({ ...presets.measured2012, level: 'meanField' }))).toBe('Each sharer brings 0.3 new sharers');
    expect(heroR(compare({ ...presets.complaintAsMeasured, level: 'meanField' }))).toBe(
      'Each critic brings 0.38 new critics',
    );
  });
});

describe('people beside a buy', () => {
  const words = {
    dated: 'the 2011 Super Bowl',
    partOf: 'of the 2011 Super Bowl',
    ofAudience: 'of the Super Bowl audience',
  };
  it('are so many times it, a part of it, or one in so many', () => {
    const said = (people: number): string => plain(Object.values(besideBuy(people, 111_041_000, words)).join(' '));
    expect(said(274e6)).toBe('2.5 times the 2011 Super Bowl');
    expect(said(113e6)).toBe('1.02 times the 2011 Super Bowl');
    expect(said(26.6e6)).toBe('24 % of the 2011 Super Bowl');
    expect(said(229_376)).toBe('1 in 480 of the Super Bowl audience');
    expect(said(1)).toBe('1 in 110 million of the Super Bowl audience');
  });
});

describe('what decides it', () => {
  it('is said with the measured value and what it would cost', () => {
    const values = whatDecides(presets.seedExample, { untouched: ['model.shareProbability', 'model.visibility'] });
    const said = values.map((value) => plain(Object.values(decidingSentence(value, example)).join('. ')));
    expect(said).toEqual([
      'If 0.288 % of those who see it share it: 7,352 people, not 295 million. $6,801 per 1,000 people, 184 times the Super Bowl.',
    ]);
  });

  it('says that it is an average where the page speaks of one run', () => {
    const [value] = whatDecides(presets.seedExample, { untouched: ['model.shareProbability'] });
    if (value === undefined) throw new Error('the share rate must decide it');
    expect(plain(decidingSentence(value, example, true).people)).toMatch(
      /: on average 7,352 people, not 295 million$/u,
    );
  });

  it('has no average beside it where runs split in two', () => {
    const [share] = whatDecides(presets.oneFan);
    if (share === undefined) throw new Error('the share rate must decide it');
    expect(plain(decidingSentence(share, compare(presets.oneFan)).people)).toBe(
      'If 0.288 % of those who see it share it: 7.4 people',
    );
  });

  it('tells a marketer the people of each assumption, not only its costs', () => {
    const scenario = {
      ...presets.seedExample,
      level: 'meanField',
      message: { fans: 20_000 },
      model: { kind: 'share', visibility: 1, shareProbability: 0.01 },
      broadcast: { placements: [{ audience: 5_000_000, insertions: 1, costPerInsertion: 100_000 }] },
    } as const;
    const own = compare(scenario);
    const said = whatDecides(scenario).map((value) => plain(decidingSentence(value, own).people));
    expect(said).toEqual([
      expect.stringMatching(/^If 35 % of the friends see a share: [\d.]+ million people, not 277 million$/u),
      expect.stringMatching(/^If everyone has 200 friends: [\d.]+ million people, not 277 million$/u),
    ]);
  });
});

describe('the twist', () => {
  it('offers what was measured, then a million fans, then one’s own numbers', () => {
    expect(plain(twistOf('claim', presets.seedExample)?.says)).toBe(
      'In 2012, 16 % of fans saw a post and 0.288 % of viewers shared it.',
    );
    expect(twistOf('claim', presets.seedExample)?.offer).toBe('What was measured →');
    expect(twistOf('measured', presets.seedExample)?.offer).toBe('Give it a million fans →');
    expect(twistOf('measured', presets.measured2012)?.offer).toBe('My numbers →');
    expect(twistOf('mine', presets.measured2012)).toBeNull();
  });
});

describe('hints', () => {
  it('say what was measured, from the sources of the presets', () => {
    expect(plain(valueWords('visibility').hint)).toBe(
      'How many friends see a share (feeds show only some: 35 % measured in 2013).',
    );
    expect(plain(valueWords('fanVisibility').hint)).toBe('How many fans see the post (16 % measured in 2012).');
  });
});
