import { presets, resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { planName } from '../words/compare-words.ts';
import { planParts } from '../words/buy-parts.ts';
import { textOf } from '../words/sentence-parts.ts';
import { withOwnSpot } from './own-spot.ts';
import { firstOpponent } from './plans.ts';
import { withValue } from './scenario-values.ts';

const measured = presets.measured2012;
const spot = { audience: 1_500_000, price: 15_000 };

function mine(share: number): CompleteScenario {
  const own = withValue(withValue(withOwnSpot(measured, spot), 'fans', 40_000), 'budget', 20_000);
  return resolveScenario({ ...withValue(own, 'share', share), title: presets.seedExample.title });
}

const nameOf = (scenario: CompleteScenario): string => planName({ name: null, scenario }, 0);

describe('what a scenario is first compared with', () => {
  it('has the measured rates, and the fans, the budget and the TV spot of the scenario', () => {
    const own = mine(0.005);
    const { message, cost, broadcast, model } = firstOpponent(own);
    expect(message).toEqual({ ...measured.message, fans: 40_000 });
    expect({ cost, broadcast, model }).toEqual({ cost: own.cost, broadcast: own.broadcast, model: measured.model });
    expect(nameOf(firstOpponent(own))).toBe('Measured rates');
    expect(nameOf(own)).toBe('Plan A');
  });

  it('has the rates of the claim where those of the scenario are the measured ones', () => {
    const own = mine(0.00288);
    expect(nameOf(own)).toBe('Measured rates');
    const other = firstOpponent(own);
    expect(nameOf(other)).toBe('Claimed rates');
    expect(other).toMatchObject({ message: { fans: 40_000 }, cost: own.cost, broadcast: own.broadcast });
    expect(resolveScenario(other)).toEqual(other);
  });

  it('is what was measured beside the claim', () => {
    expect(nameOf(firstOpponent(presets.seedExample))).toBe('What was measured');
  });

  it('fits a small population', () => {
    const small = resolveScenario({
      ...presets.seedExample,
      universe: 200,
      followers: 20,
      message: { fans: 5 },
      broadcast: null,
    });
    expect(() => resolveScenario(firstOpponent(small))).not.toThrow();
  });
});

it('a plan says its budget, or that it has none', () => {
  expect(textOf(planParts(mine(0.005)))).toMatch(/ · budget \$20,000$/u);
  expect(textOf(planParts(withValue(mine(0.005), 'budget', null)))).toMatch(/ · no budget$/u);
});
