import type { Scenario } from 'ripplecast';
import type { Dice } from './dice.ts';

/** A placement as scenarios have it. */
type Placement = Extract<Scenario['broadcast'], { placements: unknown }>['placements'][number];

/** The scenario with paid seeds, with television that starts the cascade too, with both or neither. */
export function withCampaign(dice: Dice, people: number, scenario: Scenario): Scenario {
  const campaign = dice.deal('campaign', ['none', 'none', 'paid', 'television', 'both'] as const);
  const isPaid = campaign === 'paid' || campaign === 'both';
  const hasTelevision = campaign === 'television' || campaign === 'both';
  const numbers = { one: 1, few: dice.whole(2, 10), many: Math.ceil(people * dice.between(0.05, 0.5)) };
  const paidSeeds = Math.min(people, numbers[dice.deal('paidSeeds', ['one', 'few', 'many'] as const)]);
  const placements = Array.from({ length: dice.whole(1, 3) }, () => drawPlacement(dice, people));
  const notice = dice.deal('notice', ['none', 'some', 'some', 'all'] as const);
  const noticed = { none: 0, some: dice.probability(0.05, 0.6), all: 1 }[notice];
  return {
    ...scenario,
    message: isPaid ? { ...scenario.message, paidSeeds } : scenario.message,
    broadcast: hasTelevision ? { placements, notice: noticed } : null,
  };
}

/** Insertions before viewers of whom each insertion has others, or the same ones more or less often. */
function drawPlacement(dice: Dice, people: number): Placement {
  const audience = Math.max(1, Math.round(people * dice.between(0.02, 0.6)));
  const most = Math.floor(2 * audience - (audience * audience) / people);
  const secondReach = audience + Math.floor((most - audience) * dice.between(0, 1));
  const insertions = dice.deal('insertions', [1, 2, 5, 14] as const);
  const isLoyal = dice.deal('viewers', ['others', 'loyal'] as const) === 'loyal';
  return { audience, insertions, costPerInsertion: 0, ...(isLoyal && { secondReach }) };
}
