import { compare, presets, type ResultDocument } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { bandSentence, deskChange, deskCostSentence, deskSentence } from './desk-words.ts';

const desk = { ...presets.roundTheClockDesk, experiment: { replicates: 20 } };
const plain = (text: string | null): string | null => text?.replaceAll(/\s+/gu, ' ') ?? null;

describe('the words of a desk', () => {
  const result: ResultDocument = compare(desk);

  it('tell what the desk covers, and that it may help or harm', () => {
    expect(plain(deskSentence(result))).toMatch(
      /^Your desk answers before \d+ % of the views \(\d+ % to \d+ % in 9 runs in 10\)\. As assumed here, \d+ % fewer pass a complaint on\. It may help \(\d+ % fewer\) or harm \(\d+ % more\): nobody has measured it\.$/u,
    );
  });

  it('tell in the headline how many fewer see a complaint, or that luck hides it', () => {
    const { desk: done } = result.cascade;
    if (done === undefined) throw new Error('the result must have a desk');
    const changedBy = (mean: number, standardError: number): string => {
      const { withoutDesk } = done;
      const reach = { ...withoutDesk.reach, difference: { mean, standardError } };
      return deskChange({
        ...result,
        cascade: { ...result.cascade, desk: { ...done, withoutDesk: { ...withoutDesk, reach } } },
      });
    };
    expect(changedBy(-823, 60)).toBe(', 823 fewer than without your desk');
    expect(changedBy(823, 60)).toBe(', 823 more than without your desk');
    expect(changedBy(-823, 600)).toBe(', about as many as without your desk');
  });

  it('tell what its hours cost, or that no price was given', () => {
    expect(plain(deskCostSentence(result))).toMatch(
      /^The desk costs \$6,480, \$0\.\d+ for each view that it answers in time\.$/u,
    );
    const unpaid = compare({ ...desk, desk: { people: 3, costPerHour: null }, experiment: { replicates: 2 } });
    expect(deskCostSentence(unpaid)).toContain('No cost of an hour');
  });

  it('say what the change rests on', () => {
    expect(plain(bandSentence(result))).toBe(
      'Assumed: of those who see an answer, 30 % no longer pass the complaint on, and each answer shows it to 10 % more ' +
        'people. At best 70 % no longer do and 0 % more see it; at worst 0 % no longer do and 50 % more see it.',
    );
  });

  it('have no ends of a band where criticism may take off', () => {
    const { cascade } = result;
    if (cascade.desk === undefined) throw new Error('the result must have a desk');
    const boundless = { ...result, cascade: { ...cascade, desk: { ...cascade.desk, changeBand: null } } };
    expect(plain(deskSentence(boundless))).toContain('has no bounds');
    expect(bandSentence(boundless)).toMatch(/10\u202f% more people\.$/u);
  });

  it('are none without a desk, and one sentence where there is nothing to answer', () => {
    const { desk: _, ...alone } = result.cascade;
    const without = { ...result, cascade: alone };
    expect([deskSentence(without), bandSentence(without), deskCostSentence(without)]).toEqual([null, null, null]);
    expect(deskChange(without)).toBe('');
    if (result.cascade.desk === undefined) throw new Error('the result must have a desk');
    const idle = { ...result, cascade: { ...alone, desk: { ...result.cascade.desk, coverage: null } } };
    expect(deskSentence(idle)).toBe('Nobody sees criticism, so the desk changes nothing.');
    expect(bandSentence(idle)).toBeNull();
  });
});
