import { checkArray, checkObject, checkText, InvalidParameterError } from 'ripplecast/check';
import type { ResultDocument, TimelineRow } from 'ripplecast/scenario';
import {
  currency,
  listOf,
  number,
  objectWith,
  orMissing,
  orNull,
  risingHours,
  whole,
  type Check,
} from '../checks/check.ts';

const amounts = { cost: orNull(number(0)), cpm: orNull(number(0)), costPerThousandReached: orNull(number(0)) };
const summary = objectWith({ mean: number(0), p05: orNull(number(0)), p95: orNull(number(0)) });

const firstVersion: Check = (name, value) => {
  if (value !== 1) throw new InvalidParameterError(name, '1', value);
};

/** What names the buy: its id in the catalogue, or its placements. */
const broadcast: Check = (name, value) => {
  checkObject(name, value, 'an object with buy or placements');
  if ('buy' in value) checkText(`${name}.buy`, value.buy);
  else checkArray(`${name}.placements`, Reflect.get(value, 'placements'));
};

const reached = {
  reach: number(0),
  reachQuantiles: orNull(objectWith({ p05: number(0), p95: number(0) })),
  newReachByCriticism: orMissing(number(0)),
};

const timelineRows = listOf(objectWith({ hours: number(0), ...reached }));

/** Rows of hours, which a clock shows in their order. */
const timeline: Check = (name, value) => {
  timelineRows(name, value);
  risingHours(
    `${name}.hours`,
    (value as readonly TimelineRow[]).map(({ hours }) => hours),
  );
};

const provenanceKeys = objectWith({
  scenario: objectWith({
    universe: orNull(whole()),
    currency,
    cost: orNull(objectWith({})),
    broadcast: orNull(broadcast),
    level: checkText,
    experiment: objectWith({ rngSeed: checkText }),
  }),
  network: orMissing(objectWith({ people: whole() })),
});

const provenance: Check = (name, value) => {
  provenanceKeys(name, value);
  const { scenario, network } = value as ResultDocument['provenance'];
  if (scenario.universe !== null || network != null) return;
  throw new InvalidParameterError(`${name}.network`, 'given where the scenario has no universe of its own', network);
};

/**
 * Throws InvalidParameterError, which names the key, unless the value is a result of `compare` or `simulate`, or its
 * document. Looks at what the elements show; `resultSchema` of `ripplecast/scenario` looks at everything.
 */
export const checkResult: Check = (name, value) => {
  keys(name, value);
  const { cascade } = value as ResultDocument;
  if (cascade.generations !== null || cascade.timeline !== undefined) return;
  throw new InvalidParameterError(`${name}.cascade.timeline`, 'given where cascade.generations is null', undefined);
};

const keys: Check = objectWith({
  version: firstVersion,
  provenance,
  cascade: objectWith({
    generations: orNull(listOf(objectWith({ generation: number(0), newReach: number(0), ...reached }))),
    timeline: orMissing(timeline),
    reach: summary,
    impressions: summary,
    ...amounts,
    criticism: orMissing(objectWith({ impressions: objectWith({ criticism: number(0) }) })),
    desk: orMissing(
      objectWith({
        sights: objectWith({
          beforeAnswer: number(0),
          withAnswer: number(0),
          elsewhere: number(0),
          prevented: number(0),
        }),
        withoutDesk: objectWith({
          impressionsOfCriticism: objectWith({
            mean: number(0),
            difference: objectWith({ mean: number(), standardError: orNull(number(0)) }),
          }),
        }),
      }),
    ),
  }),
  broadcast: orNull(objectWith({ reach: number(0), impressions: number(0), ...amounts })),
  comparison: orNull(
    objectWith({ generationPassingBroadcast: orNull(whole()), probabilityPasses: orNull(number(0, 1)) }),
  ),
});
