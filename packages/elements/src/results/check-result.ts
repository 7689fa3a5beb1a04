import { checkText, InvalidParameterError } from 'ripplecast/check';
import { listOf, number, objectWith, orNull, type Check } from '../checks/check.ts';

const amounts = { cost: orNull(number(0)), cpm: orNull(number(0)), costPerThousandReached: orNull(number(0)) };
const summary = objectWith({ mean: number(0), p05: orNull(number(0)), p95: orNull(number(0)) });

const firstVersion: Check = (name, value) => {
  if (value !== 1) throw new InvalidParameterError(name, '1', value);
};

/**
 * Throws InvalidParameterError, which names the key, unless the value is a result of `compare` or `simulate`, or its
 * document. Looks at what the elements show; `resultSchema` of `ripplecast/scenario` looks at everything.
 */
export const checkResult: Check = objectWith({
  version: firstVersion,
  provenance: objectWith({
    scenario: objectWith({
      currency: checkText,
      level: checkText,
      experiment: objectWith({ rngSeed: checkText }),
    }),
  }),
  cascade: objectWith({
    generations: listOf(
      objectWith({
        generation: number(0),
        newReach: number(0),
        reach: number(0),
        reachQuantiles: orNull(objectWith({ p05: number(0), p95: number(0) })),
      }),
    ),
    reach: summary,
    impressions: summary,
    ...amounts,
  }),
  broadcast: orNull(objectWith({ reach: number(0), impressions: number(0), ...amounts })),
});
