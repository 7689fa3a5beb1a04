import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { buyWords } from './buy-name.ts';

const { seedExample, seedExampleRound } = presets;

describe('words for a buy', () => {
  it('of the catalogue are its programme and year', () => {
    expect(buyWords(seedExample)).toMatchObject({
      name: 'Super Bowl XLV',
      audience: 'the Super Bowl audience of 2011',
      the: 'the Super Bowl',
    });
    expect(buyWords({ ...seedExample, broadcast: { buy: 'oscars-2011', production: 0 } })).toMatchObject({
      audience: 'the audience of the Academy Awards 2011',
      the: 'the Academy Awards',
      short: 'Academy Awards',
    });
  });

  it('of the preset that writes it out name what it writes out', () => {
    expect(buyWords(seedExampleRound)).toMatchObject({
      name: 'the Super Bowl of 2011 in round numbers',
      heading: 'Super Bowl of 2011, in round numbers',
      the: 'the Super Bowl',
    });
  });

  it('written out by somebody else can stand in a sentence', () => {
    const placements = [{ audience: 500, insertions: 2, costPerInsertion: 10 }];
    const words = buyWords({ ...seedExample, broadcast: { placements, production: 0, universe: null, source: 'me' } });
    expect(words).toEqual({
      name: 'your TV spot',
      heading: 'Your TV spot',
      audience: 'the audience of your TV spot',
      the: 'your TV spot',
      dated: 'your TV spot',
      partOf: 'of your TV spot',
      ofAudience: 'of your TV spot’s audience',
      ofThe: 'of your TV spot',
      on: 'with your TV spot',
      short: 'TV spot',
      source: 'me',
    });
  });

  it('are null where nothing is compared', () => {
    expect(buyWords(presets.classroom)).toBeNull();
  });
});
