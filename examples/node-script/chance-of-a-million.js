// What is the chance that one post reaches a million people? What do a thousand of them cost, and with three spots of our own?
import { compare, defineScenario, probabilityOfReach } from 'ripplecast';

const spot = (audience, costPerInsertion) => ({ audience, insertions: 1, costPerInsertion });
const scenario = defineScenario({
  version: 1,
  universe: 20_000_000,
  followers: { distribution: 'lognormal', mu: 5, sigma: 1, max: 5000 },
  message: { fans: 2000, fanVisibility: 0.2 },
  model: { visibility: 0.35, shareProbability: 0.013 },
  cost: { fixed: 12_000 },
  broadcast: { placements: [spot(900_000, 14_000), spot(600_000, 8000), spot(1_400_000, 24_000)] },
});
const result = compare(scenario);
console.log(`chance of a million people: ${probabilityOfReach(result, 1_000_000)?.probability}`);
console.log(`a thousand people by sharing: $${result.cascade.costPerThousandReached?.toFixed(2)}`);
console.log(`a thousand people by spots: $${result.broadcast?.costPerThousandReached.toFixed(2)}`);
