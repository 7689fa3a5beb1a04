import { compare, growNetwork, presets, type CompleteScenario, type ResultDocument } from 'ripplecast';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { defaultViewOf } from '../link/view-state.ts';
import { formatHash, parseHash } from '../link/link-state.ts';
import { lastRound, restRound, rowAt } from '../simulation/rounds.ts';
import { withPart } from '../state/conversation.ts';
import { withSmallWorld } from '../state/small-world.ts';
import { reachFinding } from './findings.ts';
import { momentOf } from './moment.ts';
import { textOf } from './sentence-parts.ts';
import { spokenRound, verdictInShort } from './spoken.ts';
import { verdictOf } from './verdict.ts';

const runs = { counted: 40, wanted: 40 };

/** A small world of 300 people on a clock, beside a buy that 60 of them see. */
function timedWorld(change: Partial<CompleteScenario> = {}): CompleteScenario {
  const placements = [{ audience: 60, insertions: 1, costPerInsertion: 100 }];
  const world = withSmallWorld(withPart(presets.seedExample, 'timing', true), {
    people: 300,
    meanFriends: 10,
    clustering: 0.2,
  });
  return resolveScenario({
    ...world,
    message: { fans: 20, fanVisibility: 1 },
    model: { ...world.model, shareProbability: 0.3 },
    broadcast: { placements, production: 0, universe: null, source: null },
    experiment: { ...world.experiment, replicates: 40 },
    ...change,
  });
}

function resultOf(scenario: CompleteScenario): ResultDocument {
  return compare(scenario, { network: growNetwork(scenario) });
}

describe('a result on a clock', () => {
  const result = resultOf(timedWorld());
  const rest = restRound(result);
  const { hours } = rowAt(result, rest);

  it('rests where sharing passes the buy', () => {
    expect(rowAt(result, rest).reach).toBeGreaterThanOrEqual(60);
    expect(rowAt(result, rest - 1).reach).toBeLessThan(60);
    expect(hours).toBeGreaterThan(1);
  });

  it('says hours where it said rounds', () => {
    const moment = momentOf(result, rest);
    expect(moment.head).toMatch(/^After \d+ hours/u);
    const facts = { result, round: rest, runs, voice: 'average', run: 0, single: null } as const;
    const verdict = verdictOf(facts);
    expect(textOf(verdict.parts)).toContain(`On average, ${moment.plain}: `);
    expect(verdict.below[0]).toMatch(/^40 runs among the same 300 people: 9 in 10 reach .+ after \d+ hours/u);
    expect(reachFinding(result)).toBe(`Sharing passes your TV spot ${moment.plain}`);
    expect(spokenRound(facts)).toMatch(new RegExp(`^${moment.head}: .+ more than your TV spot\\.$`, 'u'));
    expect(verdictInShort(facts)).toMatch(
      new RegExp(`^${moment.head}: \\d+ people on average, 1\\.\\d+ times your TV spot$`, 'u'),
    );
    expect(reachFinding(resultOf(timedWorld({ broadcast: null })))).toMatch(
      /^Sharing ends at \d+ of 300 people after \d+ (?:hours|days)/u,
    );
  });

  it('does not call fading what criticism makes grow', () => {
    const criticised = withPart(timedWorld({ broadcast: null }), 'criticism', true);
    const said = (shareMultiplier: number): string => {
      const criticism = { quality: 0.8, shareMultiplier, delayMultiplier: 1 };
      const world = { ...criticised, criticism, model: { ...criticised.model, shareProbability: 0.05 } };
      const grown = resultOf(resolveScenario(world));
      const facts = { result: grown, round: restRound(grown), runs, voice: 'average', run: 0, single: null } as const;
      return textOf(verdictOf(facts).parts);
    };
    expect(said(1)).toMatch(/All 20 fans see it; sharing adds \d+\. In the end, \d+ people\.$/u);
    expect(said(4)).not.toContain('sharing adds');
  });

  it('says rounds where there is no clock', () => {
    const { timing: _, ...untimed } = timedWorld();
    expect(momentOf(resultOf(untimed), 2)).toMatchObject({ head: 'Round 2', within: 'in round 2', length: '2 rounds' });
  });

  it('is left in the link by its hours', () => {
    const scenario = timedWorld();
    const view = { ...defaultViewOf(scenario), round: 13 };
    const hash = formatHash(scenario, view);
    expect(hash).toMatch(/~hours=13$/u);
    expect(parseHash(hash)).toEqual({ scenario, view, notes: [] });
    expect(
      parseHash(`${formatHash(scenario, defaultViewOf(scenario))}~hours=soon`).notes.map(({ text }) => text),
    ).toEqual(['The hours in the link are not a number; the result is shown.']);
    expect(lastRound(result)).toBeGreaterThan(rest);
  });
});
