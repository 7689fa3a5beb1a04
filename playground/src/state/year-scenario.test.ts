import { presets, resolveCampaign, type CompleteScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { campaignOf } from './year.ts';
import { usualNumbers } from './year-numbers.ts';
import { openedScenario, repeatable } from './year-scenario.ts';

const { measured2012, seedExample } = presets;

describe('a scenario that is repeated for a year', () => {
  it.each<readonly [string, CompleteScenario, readonly string[]]>([
    ['as it is', openedScenario, []],
    ['without a network', presets.classroom, ['network']],
    ['with luck', { ...openedScenario, level: 'meanField' }, ['luck']],
    ['without ties that go both ways', { ...openedScenario, ties: 'mutual' }, ['ties']],
    [
      'with one share rate',
      {
        ...openedScenario,
        model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.001], then: 0.002 } },
      },
      ['share'],
    ],
    ['without paid seeds', { ...openedScenario, message: { ...openedScenario.message, paidSeeds: 5 } }, ['paidSeeds']],
    [
      'without a spot that starts it',
      { ...openedScenario, broadcast: { buy: 'super-bowl-2011', production: 0, notice: 0.1 } },
      ['spot'],
    ],
    ['without sharing that runs away', seedExample, ['spreads', 'runs']],
    ['with fewer fans', { ...openedScenario, message: { fans: 5_000_000, fanVisibility: 0.16 } }, ['fans']],
    ['with hours and criticism', presets.complaintAsMeasured, ['runs']],
    ['with a million fans', measured2012, ['runs']],
  ])('%s', (_, asked, left) => {
    const made = repeatable(asked);
    expect(made.left).toEqual(left);
    expect(() => resolveCampaign(campaignOf({ scenario: made.scenario, numbers: usualNumbers }))).not.toThrow();
  });
});
