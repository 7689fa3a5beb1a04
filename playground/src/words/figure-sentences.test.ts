import { presetCatalogue, type Preset } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { figureSentences } from './figure-sentences.ts';

function preset(id: string): Preset {
  const found = presetCatalogue.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there must be a preset ${id}`);
  return found;
}

/** What stands before the source. */
function said(id: string): readonly string[] {
  return figureSentences(preset(id)).map((sentence) => sentence.replaceAll('\u202f', ' ').replace(/\. .*/u, ''));
}

describe('where the numbers of a preset come from', () => {
  it('has each with its unit, as its control shows it', () => {
    expect(said('round-the-clock-desk')).toEqual(
      expect.arrayContaining([
        'Half have seen it after: 80 min',
        'Stop after: 72 h',
        'Praise: 85.7 %',
        'Criticism is shared: 125 %',
        'New complaints an hour: 25',
        'They keep coming for: 8 h',
        'An answer takes: 6 min',
        'Effect of an answer: 30 %',
        'Publicity of an answer: 10 %',
      ]),
    );
    expect(said('seed-example')).toEqual(expect.arrayContaining(['Friends: 300', 'Share rate: 10 %']));
  });

  it('tells a law of friends by its median, and an assumption without a source as one', () => {
    expect(said('measured-friends-2014')).toEqual(
      expect.arrayContaining(['Friends, half have fewer than: 200', 'Friends, largest number: 5,000']),
    );
    expect(figureSentences(preset('seed-example')).at(-1)).toBe(
      'Producing the spot: $1 million. Assumption, no source.',
    );
  });

  it('writes people as people and money as money', () => {
    expect(said('seed-example-round')).toEqual(
      expect.arrayContaining([
        'Viewers of the spot: 111,000,000',
        'Times it is shown: 1',
        'Price of the spot: $3 million',
        'Population of the TV audience: 294,650,000',
      ]),
    );
  });

  it('has the opening hours in one row', () => {
    expect(said('office-hours-desk').filter((sentence) => sentence.startsWith('The desk is open'))).toEqual([
      'The desk is open: from 9:00 to 17:00',
    ]);
  });

  it('says once how many are in each group', () => {
    expect(said('classroom')).toEqual([
      'People in each group: 6',
      'Friends of all in the group: 100 %',
      'Friends of all in other groups: 17 %',
      'Begins with person: 2',
      'Friends who see it: 100 %',
      'Share rate: 15 %',
    ]);
  });

  it('has no row twice, and none of fans who are not there', () => {
    for (const { id } of presetCatalogue) {
      const names = said(id).map((sentence) => sentence.replace(/: .*/u, ''));
      expect(new Set(names).size, `${id}: ${names.join(', ')}`).toBe(names.length);
    }
    expect(said('office-hours-desk').join()).not.toContain('Fans');
  });

  it('keeps the source, its year and how sure it is', () => {
    expect(figureSentences(preset('seed-example'))[1]).toBe('Friends: 300. The example itself, not measured.');
  });
});
