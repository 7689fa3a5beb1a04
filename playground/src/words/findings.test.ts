import { breakEven, compare, presets } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { breakEvenSentence, costFinding, reachFinding } from './findings.ts';
import { warningSentence } from './warnings.ts';

const example = { ...presets.seedExample, level: 'meanField' } as const;
const measured = { ...presets.measured2012, level: 'meanField' } as const;

describe('titles of charts say the finding', () => {
  it('of reach', () => {
    expect(reachFinding(compare(example))).toBe('Sharing passes the Super Bowl in round 4');
    expect(reachFinding(compare(measured))).toMatch(
      /^Sharing never passes the Super Bowl: it ends at 0\.21\u202f% of it$/u,
    );
    expect(reachFinding(compare({ ...example, broadcast: null }))).toMatch(/^Sharing ends at 295 million people/u);
    expect(reachFinding(compare({ ...example, message: { fans: 2e8 } }))).toBe(
      'The fans alone outnumber the Super Bowl',
    );
    expect(reachFinding(compare({ ...presets.oneFan, experiment: { replicates: 300 } }))).toMatch(
      /^On average sharing never passes the Super Bowl, but [\d.]+\u202f% of runs do$/u,
    );
  });

  it('of reach, beside a broadcast that is written out', () => {
    const placements = [{ audience: 1e8, insertions: 1, costPerInsertion: 1e6 }];
    expect(reachFinding(compare({ ...example, broadcast: { placements } }))).toBe(
      'Sharing passes your TV spot in round 4',
    );
  });

  it('of cost', () => {
    expect(costFinding(compare(example))).toBe('Reaching a person by sharing costs 1/218 of what the Super Bowl costs');
    expect(costFinding(compare(measured))).toBe(
      'Reaching a person by sharing costs 5.9 times what the Super Bowl costs',
    );
    expect(costFinding(compare({ ...example, cost: null }))).toBe('No cost was given for sharing');
    expect(costFinding(compare({ ...example, cost: { fixed: 0 } }))).toBe(
      'Sharing is free here: no budget was given to it',
    );
  });
});

describe('break-even in words', () => {
  it('names the budget and the share probability', () => {
    const result = compare(example);
    const share = breakEven(example, { parameter: 'shareProbability' });
    const budget = breakEven(example, { parameter: 'budget' });
    expect(breakEvenSentence(result, { share, budget, done: true })).toMatch(
      /^Break-even: sharing and the Super Bowl cost the same per person with a budget of \$10\.9 million, or if about 0\.3\d\u202f%( \(0\.3\d\u202f% to 0\.\d+\u202f%\))? pass it on\.$/u,
    );
    expect(breakEvenSentence(result, { share: null, budget, done: false })).toContain(
      'Looking for the share probability',
    );
  });

  it('says which side is cheaper where there is none', () => {
    const rich = { ...example, cost: { fixed: 1e9 } };
    const share = breakEven(rich, { parameter: 'shareProbability' });
    expect(breakEvenSentence(compare(rich), { share, budget: null, done: true })).toBe(
      'The broadcast costs less even if everybody passes it on.',
    );
  });
});

describe('warnings', () => {
  it('are in the words of the page, or in the library’s', () => {
    const [warning] = compare({ ...example, cost: null }).warnings;
    expect(warning && warningSentence(warning, 'population')).toContain('No budget was given for sharing');
    expect(warningSentence({ code: 'new', path: '', message: 'something else' }, 'population')).toBe('something else');
    const none = { code: 'noBroadcast', path: 'broadcast', message: '' };
    expect(warningSentence(none, 'population')).toContain('choose a broadcast');
    expect(warningSentence(none, 'network')).toContain('a broadcast has more viewers than there are people here');
  });
});
