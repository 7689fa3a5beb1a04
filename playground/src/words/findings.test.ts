import { breakEven, compare, presets } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { breakEvenSentence } from './break-even-sentence.ts';
import { cheaperSentence, costFinding, reachFinding } from './findings.ts';
import { warningSentence } from './warnings.ts';

const example = { ...presets.seedExample, level: 'meanField' } as const;
const measured = { ...presets.measured2012, level: 'meanField' } as const;

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

describe('titles of charts say the finding', () => {
  it('of reach', () => {
    expect(reachFinding(compare(example))).toBe('Sharing passes the Super Bowl in round 4');
    expect(reachFinding(compare(measured))).toBe('Sharing ends at 229,000 people, 1 in 480 of the Super Bowl audience');
    expect(reachFinding(compare({ ...example, broadcast: null }))).toMatch(
      /^Sharing ends at 295 million people after/u,
    );
    expect(reachFinding(compare({ ...example, message: { fans: 0 } }))).toBe('Nobody is reached');
    expect(reachFinding(compare({ ...example, message: { fans: 2e8 } }))).toBe(
      'The fans alone outnumber the Super Bowl',
    );
  });

  it('of reach, where luck decides it', () => {
    expect(reachFinding(compare(presets.oneFan))).toBe(
      'Usually it stays at one person; 1 run in 10 beats the Super Bowl',
    );
    const fewer = { ...presets.oneFan, message: { fans: 5 }, experiment: { replicates: 400 } };
    expect(reachFinding(compare(fewer))).toBe('Usually it stays at 5 people; 2 runs in 5 beat the Super Bowl');
  });

  it('of reach, beside a spot of one’s own', () => {
    const placements = [{ audience: 1e8, insertions: 1, costPerInsertion: 1e6 }];
    expect(reachFinding(compare({ ...example, broadcast: { placements } }))).toBe(
      'Sharing passes your TV spot in round 4',
    );
  });

  it('of cost', () => {
    expect(costFinding(compare(example))).toBe(
      'Reaching 1,000 people costs $0.17 by sharing, $36.92 on the Super Bowl',
    );
    expect(costFinding(compare(measured))).toBe(
      'Reaching 1,000 people costs $218 by sharing, $36.92 on the Super Bowl',
    );
    expect(costFinding(compare({ ...example, broadcast: null }))).toBe('Reaching 1,000 people costs $0.17');
    expect(costFinding(compare({ ...example, cost: null }))).toBe('Enter a budget to compare costs');
    expect(costFinding(compare({ ...example, cost: { fixed: 0 } }))).toBe('Sharing is free here: its budget is zero');
    expect(costFinding(compare({ ...example, message: { fans: 0 } }))).toBe('Nobody reached, so no cost per person');
  });

  it('of the average, where the page speaks of one run', () => {
    expect(plain(costFinding(compare({ ...example, broadcast: null }), true))).toBe(
      'On average, reaching 1,000 people costs $0.17',
    );
    expect(plain(costFinding(compare(example), true))).toMatch(/^On average, reaching .* by sharing, .*Super Bowl$/u);
    expect(costFinding(compare({ ...example, cost: null }), true)).toBe('Enter a budget to compare costs');
  });

  it('of how often sharing is cheaper', () => {
    expect(cheaperSentence(compare(presets.oneFan))).toBe('Sharing is cheaper per person in 104 of 1,000 runs.');
    expect(cheaperSentence(compare(example))).toBe('');
  });
});

describe('break-even in words', () => {
  it('says how far sharing stays cheaper', () => {
    const share = breakEven(example, { parameter: 'shareProbability' });
    const budget = breakEven(example, { parameter: 'budget' });
    const result = compare(example);
    expect(plain(breakEvenSentence(result, { share, budget, done: true }))).toMatch(
      /^Sharing stays cheaper up to a budget of \$10\.9 million, or down to a share rate of about 0\.3\d %\.$/u,
    );
    expect(breakEvenSentence(result, { share: null, budget, done: false })).toMatch(
      /\. Looking for the share rate …$/u,
    );
  });

  it('says from where sharing would be cheaper', () => {
    const share = breakEven(measured, { parameter: 'shareProbability' });
    const budget = breakEven(measured, { parameter: 'budget' });
    expect(plain(breakEvenSentence(compare(measured), { share, budget, done: true }))).toMatch(
      /^Sharing would be cheaper below a budget of \$8,\d+, or above a share rate of about 0\.\d+ %\.$/u,
    );
  });

  it('says both ends of a window, and several of them', () => {
    const paid = { ...measured, level: 'meanField', cost: { fixed: 8000, perSharer: 2 } } as const;
    const share = breakEven(paid, { parameter: 'shareProbability' });
    expect(share.crossings).toHaveLength(2);
    const said = (crossings: typeof share.crossings): string =>
      plain(breakEvenSentence(compare(paid), { share: { ...share, crossings }, budget: null, done: true }));
    expect(said(share.crossings)).toMatch(
      /^Sharing is cheaper only between share rates of about [\d.]+ % and [\d.]+ %\.$/u,
    );
    const falls = (value: number) => ({ value, direction: 'falls' }) as const;
    const rises = (value: number) => ({ value, direction: 'rises' }) as const;
    expect(said([rises(0.01), falls(0.02), rises(0.03), falls(0.4)])).toBe(
      'Sharing is cheaper only at about these share rates: below 1 %, 2 % to 3 %, above 40 %.',
    );
  });

  it('says what is cheaper at any share rate', () => {
    const rich = { ...example, cost: { fixed: 1e9 } };
    const share = breakEven(rich, { parameter: 'shareProbability' });
    expect(breakEvenSentence(compare(rich), { share, budget: null, done: true })).toBe(
      `The Super Bowl is cheaper at each of the ${share.probes} share rates that were tried.`,
    );
    const cheap = { ...example, cost: { fixed: 0.001 } };
    const always = breakEven(cheap, { parameter: 'shareProbability' });
    expect(breakEvenSentence(compare(cheap), { share: always, budget: null, done: true })).toBe(
      `Sharing is cheaper at each of the ${always.probes} share rates that were tried.`,
    );
  });

  it('is empty where nothing is compared', () => {
    const alone = compare({ ...example, broadcast: null });
    expect(breakEvenSentence(alone, { share: null, budget: null, done: true })).toBe('');
  });
});

describe('warnings', () => {
  it('are in the words of the page, or in the library’s', () => {
    const [warning] = compare({ ...example, cost: null }).warnings;
    expect(warning && warningSentence(warning, 'population')).toContain('Enter a budget to compare costs');
    expect(warningSentence({ code: 'new', path: '', message: 'Something else' }, 'population')).toBe('Something else.');
    const none = { code: 'noBroadcast', path: 'broadcast', message: '' };
    expect(warningSentence(none, 'population')).toContain('choose a TV spot');
    expect(warningSentence(none, 'network'), 'a tower is drawn').toBeNull();
    const other = compare({ ...example, universe: 2e8 }).warnings[0];
    expect(other && warningSentence(other, 'population')).toBe(
      'The TV audience comes from a different population than the one set here.',
    );
  });
});
