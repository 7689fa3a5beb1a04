import { compare, presets, type ResultDocument } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { bandSentence, deskSentence } from './desk-words.ts';

const desk = { ...presets.roundTheClockDesk, experiment: { replicates: 20 } };
const plain = (text: string | null): string | null => text?.replaceAll(/\s+/gu, ' ') ?? null;

describe('the words of a desk', () => {
  const result: ResultDocument = compare(desk);

  it('are those of the verdict, with the sign of the change and its band', () => {
    expect(plain(deskSentence(result))).toMatch(
      /^Your desk answers before \d+ % of the sights .+by [+−]\d+ % \([+−]\d+ to [+−]\d+\)\.$/u,
    );
  });

  it('say what the change rests on', () => {
    expect(plain(bandSentence(result))).toBe(
      'An answer is taken to stop 30 % of those who see it from passing the complaint on, and to show the complaint to ' +
        '10 % more people: nobody has measured how much it does. The band goes from 70 % and 0 % to 0 % and 50 %.',
    );
  });

  it('have no ends of a band where criticism may take off', () => {
    const { cascade } = result;
    if (cascade.desk === undefined) throw new Error('the result must have a desk');
    const boundless = { ...result, cascade: { ...cascade, desk: { ...cascade.desk, changeBand: null } } };
    expect(plain(deskSentence(boundless))).toContain('without bounds');
    expect(bandSentence(boundless)).toMatch(/how much it does\.$/u);
  });

  it('are none without a desk, and one sentence where there is nothing to answer', () => {
    const { desk: _, ...alone } = result.cascade;
    const without = { ...result, cascade: alone };
    expect([deskSentence(without), bandSentence(without)]).toEqual([null, null]);
    if (result.cascade.desk === undefined) throw new Error('the result must have a desk');
    const idle = { ...result, cascade: { ...alone, desk: { ...result.cascade.desk, coverage: null } } };
    expect(deskSentence(idle)).toBe('Nobody sees criticism, so that the desk changes nothing.');
    expect(bandSentence(idle)).toBeNull();
  });
});
