import { presets } from 'ripplecast';
import { comparePlans, toPlansDocument } from 'ripplecast/experiment';
import { resolveScenario, type CompleteScenario, type Scenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { verdictOfPlans, type RunOfPlans, type PlansVerdict } from './plans-verdict.ts';

const { measured2012 } = presets;

function plan(fans: number, budget: number, changes: Partial<Scenario> = {}): CompleteScenario {
  const message = { ...measured2012.message, fans };
  return resolveScenario({
    ...measured2012,
    message,
    cost: { fixed: budget },
    experiment: { replicates: 200 },
    ...changes,
  });
}

function verdict(scenarios: readonly CompleteScenario[], run: RunOfPlans | null = null): PlansVerdict {
  return verdictOfPlans(toPlansDocument(comparePlans(scenarios.map((scenario) => ({ name: '', scenario })))), run);
}

describe('what is said above the plans', () => {
  it('leads with cost where two plans reach the same in every run, and says nothing else of people', () => {
    const { headline, sure, findings } = verdict([plan(40_000, 20_000), plan(40_000, 10_000)]);
    expect(headline).toMatch(/^1,000 people cost \$1,[\d,]+ less with B than with A/u);
    expect(sure).toBe('A and B reach the same number of people in every run.');
    expect(findings).toEqual([]);
    const { headline: alone, ...rest } = verdict([plan(40_000, 20_000), plan(40_000, 20_000)]);
    expect(alone).toBe('A and B reach the same number of people in every run.');
    expect(rest).toEqual({ sure: '', findings: [] });
  });

  it('names the best of three by people and by cost, each beside the next', () => {
    const { headline, sure, findings } = verdict([plan(40_000, 20_000), plan(60_000, 50_000), plan(40_000, 10_000)]);
    expect(headline).toMatch(
      /^B reaches the most: 13,\d00 people, on average\. C is the cheapest: \$1,\d{3} for 1,000 people\.$/u,
    );
    expect(sure).toMatch(
      /^B reaches 4,\d{3} more people than A, on average\. 95 % sure: between [\d,]+ and [\d,]+ people more\.$/u,
    );
    expect(findings[0]).toMatch(/^1,000 people cost \$1,[\d,]+ less with C than with A/u);
    expect(findings.at(-1)).toBe('A and C reach the same number of people in every run.');
  });

  it('tells the best from the next also where it comes first, and names all that are as good', () => {
    const best = verdict([plan(60_000, 5000), plan(40_000, 20_000), plan(20_000, 20_000)]);
    expect(best.headline).toMatch(/^A reaches the most: .* A is the cheapest: /u);
    expect(best.sure).toMatch(/^A reaches 4,\d{3} more people than B, on average\. 95 % sure: .* more\.$/u);
    const alike = verdict([plan(60_000, 9000), plan(60_000, 20_000), plan(20_000, 20_000)]);
    expect(alike.headline).toMatch(/^A and B reach the most: .* people each, on average\. A is the cheapest/u);
    const all = verdict([plan(60_000, 9000), plan(60_000, 20_000), plan(60_000, 9000)]);
    expect(all.headline).toMatch(/^A and C are the cheapest: .* All plans reach the same number of people\.$/u);
  });

  it('says nothing of costs where a plan has none, or of chance where there is none', () => {
    const free = verdict([plan(60_000, 9000), plan(30_000, 1000, { cost: null }), plan(10_000, 1000)]);
    expect(free.headline).toMatch(/^A reaches the most: [^.]*, on average\.$/u);
    const level = { level: 'meanField' } as const;
    const { headline } = verdict([plan(60_000, 1, level), plan(30_000, 1, level), plan(10_000, 1, level)]);
    expect(headline).toMatch(/^A reaches the most: [\d,]+ people\. A is the cheapest: /u);
  });

  it('speaks of the run that is shown, with the average below', () => {
    const two = [plan(40_000, 20_000), plan(60_000, 20_000)];
    const { headline, sure, findings } = verdict(two, { run: 6, reach: [9447, 173] });
    expect(headline).toBe('Run 7, in the end: B reaches 9,274 fewer people than A.');
    expect(sure).toMatch(/^B reaches 4,\d{3} more people than A, on average\.$/u);
    expect(findings[0]).toMatch(/^95 % sure/u);
    expect(verdict(two, { run: 6, reach: [5, 5] }).headline).toMatch(/A and B reach the same number of people\.$/u);
    const three = verdict([...two, plan(10, 1)], { run: 6, reach: [9447, 173, 9447] });
    expect(three.headline).toBe('Run 7, in the end: A and C reach the most: 9,447 people each.');
  });
});
