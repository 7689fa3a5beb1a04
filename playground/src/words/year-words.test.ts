import { afterAll, describe, expect, it } from 'vitest';
import { madeUpYear } from '../state/made-up-year.ts';
import { yearFigures } from '../state/year-figures.ts';
import { usualNumbers, yearNumberNames } from '../state/year-numbers.ts';
import { openedScenario } from '../state/year-scenario.ts';
import { speakForTest } from './speak-for-test.ts';
import { bandNote } from './year-band-words.ts';
import { costFindingOfYear } from './year-cost-words.ts';
import { yearNumberWords } from './year-number-words.ts';
import { verdictOfYear } from './year-verdict.ts';
import { signed } from './signed-change.ts';
import { lagNote, mixDifference, mixHeading, rolesFinding, spokenWeek, yearFinding } from './year-words.ts';

const result = madeUpYear({ scenario: openedScenario, numbers: usualNumbers });
const figures = yearFigures(result);
const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/gu, ' ');

afterAll(async () => {
  await speakForTest('en');
});

describe('the sentences of a year', () => {
  it('say the verdict in the words of the terminal, with what is changed', () => {
    const { headline, sure } = verdictOfYear(result, usualNumbers);
    expect(plain(headline)).toBe(
      'One more post in ten is bait: likes +10 %, goodwill −5 % after a year, of which a fifth shows in the first month.',
    );
    expect(plain(sure)).toBe(
      'Average of 40 runs, with the same luck in A and in B. 95 % sure: goodwill −5.5 % to −4.5 %.',
    );
  });

  it('of one run, and of the same mix twice, do not say how sure they are', () => {
    const { provenance, differences } = result;
    const { campaign } = provenance;
    const withRuns = (replicates: number): typeof result => ({
      ...result,
      provenance: {
        ...provenance,
        campaign: {
          ...campaign,
          scenario: { ...campaign.scenario, experiment: { ...campaign.scenario.experiment, replicates } },
        },
      },
    });
    const [first] = differences;
    if (first === undefined) throw new Error('a difference');
    const sureWith = (runs: number, goodwillPerFan: typeof first.relative.goodwillPerFan): string =>
      verdictOfYear(
        { ...withRuns(runs), differences: [{ ...first, relative: { ...first.relative, goodwillPerFan } }] },
        usualNumbers,
      ).sure;
    expect(sureWith(1, { mean: -0.05, standardError: null, interval: null })).toBe(
      'A single run, with the same luck in A and in B. More runs would say how sure it is.',
    );
    expect(sureWith(40, { mean: 0, standardError: 0, interval: [0, 0] })).toBe(
      'Average of 40 runs, with the same luck in A and in B.',
    );
  });

  it('say in the headline that it is told of one run', () => {
    const experiment = { ...openedScenario.experiment, replicates: 1 };
    const once = madeUpYear({ scenario: { ...openedScenario, experiment }, numbers: usualNumbers });
    expect(plain(verdictOfYear(once, usualNumbers).headline)).toMatch(
      /^One more post in ten is bait, in one run: likes/u,
    );
  });

  it('say of how many runs the bands are', () => {
    expect(plain(bandNote(10, -0.052))).toBe(
      'One assumption is varied at a time, over 10 runs each; as it is here, goodwill is at −5.2 % in these. Small differences are chance.',
    );
    expect(bandNote(10, null)).toBe(
      'One assumption is varied at a time, over 10 runs each. Small differences are chance.',
    );
  });

  it('say what stands in the charts', () => {
    expect(yearFinding(figures)).toBe('B beside A, where A is 100: likes 110, goodwill 95');
    expect(plain(lagNote(figures))).toMatch(
      /^Of the goodwill that B loses by the end, this much is gone: 6 % after 7 days, 22 % after 30 days, 53 % after 90 days\. Likes: all so far\./u,
    );
    expect(plain(rolesFinding(figures))).toMatch(/^Advocates at the end: 2\.07 % of the fans in A, 1\.96 % in B$/u);
    expect(spokenWeek(figures, 0)).toBe('At the start both are alike.');
    expect(spokenWeek(figures, 52)).toBe('Week 52: likes 110, goodwill 95.');
  });

  it('say what each costs in the other mix', () => {
    expect(plain(costFindingOfYear(result))).toBe('In B a like costs 9.1 % less, a valuable engagement 5.2 % more.');
    const [a, b] = result.mixes;
    if (a === undefined || b === undefined) throw new Error('two mixes');
    const free = { ...a, year: { ...a.year, cost: null } };
    expect(costFindingOfYear({ ...result, mixes: [free, b] })).toBe('Enter a budget to compare costs.');
    expect(costFindingOfYear({ ...result, mixes: [{ ...a, costPerLike: null }, b] })).toBe(
      'Without likes or valuable engagements there is no price to compare.',
    );
    expect(plain(costFindingOfYear({ ...result, mixes: [a, a] }))).toBe('Both cost the same in A and in B.');
  });

  it('name the mixes', () => {
    expect([0, 1, 4].map((bait) => mixHeading('A', bait))).toEqual([
      'A: no bait',
      'A: 1 of 10 posts is bait',
      'A: 4 of 10 posts are bait',
    ]);
    expect(
      [
        [1, 1],
        [0, 1],
        [1, 0],
        [2, 5],
        [5, 2],
      ].map(([a = 0, b = 0]) => mixDifference(a, b)),
    ).toEqual([
      'The same mix twice',
      'One more post in ten is bait',
      'One fewer post in ten is bait',
      '3 more posts in ten are bait',
      '3 fewer posts in ten are bait',
    ]);
    expect([0.1, -0.0487, 0].map((change) => plain(signed(change)))).toEqual(['+10 %', '−4.9 %', '0 %']);
  });

  it('are German for those who read German', async () => {
    await speakForTest('de');
    expect(plain(verdictOfYear(result, usualNumbers).headline)).toBe(
      'Von zehn Beiträgen ist einer mehr Köder: Likes +10 %, Wohlwollen −5 % nach einem Jahr, davon ein Fünftel im ersten Monat.',
    );
    const labels = yearNumberNames.map((name) => yearNumberWords(name).label);
    expect(labels.slice(0, 3)).toEqual([
      'A: Köder unter zehn Beiträgen',
      'B: Köder unter zehn Beiträgen',
      'Beiträge je Woche',
    ]);
  });
});
