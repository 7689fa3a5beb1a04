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
  const words = { dated: 'the 2011 Super Bowl', viewers: 'the Super Bowl audience' };
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
    expect(values.map((value) => plain(decidingSentence(value, example)))).toEqual([
      expect.stringMatching(
        /^If 0\.288 % of those who see it share it: \$[\d,]+ per 1,000 people, 1\d\d times the Super Bowl\.$/u,
      ),
      ...values.slice(1).map(() => expect.stringMatching(/^If 35 % of the friends see a share: \$0\.\d+ per 1,000/u)),
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
    expect(plain(valueWords.visibility.hint)).toBe(
      'How many friends see a share (feeds show only some: 35 % measured in 2013).',
    );
    expect(plain(valueWords.fanVisibility.hint)).toBe('How many fans see the post (16 % measured in 2012).');
  });
});
