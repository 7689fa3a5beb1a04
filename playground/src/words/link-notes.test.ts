import { decodeScenarioLink } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { linkNote } from './link-notes.ts';

const notes = (link: string): readonly string[] =>
  decodeScenarioLink(`v=1&${link}`).notes.map((note) => linkNote(note).replaceAll(/\s/gu, ' '));

describe('notes about a link', () => {
  it('say in plain words what could not be used, and what is used', () => {
    expect(notes('fans=abc')).toEqual(['The link’s “Fans” (abc) is not a number; 1,000 is used.']);
    expect(notes('fans=1.5')).toEqual(['The link’s “Fans” (1.5) must be a whole number; 1,000 is used.']);
    expect(notes('share=7')).toEqual(['The link’s “Share rate” (7) must be between 0 % and 100 %; 10 % is used.']);
    expect(notes('share=x')).toEqual(['The link’s “Share rate” (x) is not a number; 10 % is used.']);
    expect(notes('replicates=0')).toEqual(['The link’s “Runs” (0) must be between 1 and 1,000,000; 1,000 is used.']);
    expect(notes('level=foo')).toEqual([
      'The link’s “How it is computed” (foo) cannot be used; “Many runs, with luck” is used.',
    ]);
    expect(notes('universe=100')).toEqual([
      'The link’s “Population” (100) does not go with “Fans” or the other numbers; 294,650,000 is used.',
    ]);
  });

  it('name a programme that is not known', () => {
    expect(notes('buy=super-bowl-1999')).toEqual([
      'The link’s TV programme is unknown; Super Bowl XLV, 2011, is shown.',
    ]);
  });

  it('say what is left out or said twice', () => {
    expect(notes('colour=red')).toEqual(['The link’s “colour” means nothing here and is left out.']);
    expect(notes('fans=1&fans=2')).toEqual(['The link says “Fans” more than once; the last one is used.']);
    expect(notes('seeds=1&fans=4')[0]).toMatch(/^The link has both “Fans” and “.+”; “Fans” is left out\.$/u);
    expect(notes('v=9').at(-1)).toBe('The link is of a version that is not known here; the example is shown.');
  });

  it('have no key of the format in them', () => {
    const links = [
      'visibility=2',
      'kind=x',
      'currency=XX',
      'placements=1',
      'perSharer=-1',
      'ties=no',
      'rngSeed=',
      'cost=1',
    ];
    const raw = links.flatMap(notes).filter((note) => /\w\.\w|[a-z][A-Z]|must be one of/u.test(note));
    expect(raw).toEqual([]);
  });
});
