import { fansWhoSee, friendsWhoSee, shareRate, unequalFriends } from './figure-origins.ts';
import { measuredPaths } from './measured-paths.ts';
import { measuredRates } from './presets.ts';
import type { MeasuredValue } from './result.generated.ts';

/** Median number of friends, of which the source gives the whole distribution. */
const medianFriends = 200;

const measured: Readonly<Record<MeasuredValue['path'], Omit<MeasuredValue, 'path'>>> = {
  followers: { value: medianFriends, label: 'median 200 friends', ...unequalFriends },
  'message.fanVisibility': { value: measuredRates.fanVisibility, label: 'fans see 16 %', ...fansWhoSee },
  'model.visibility': { value: measuredRates.visibility, label: 'friends see 35 %', ...friendsWhoSee },
  'model.shareProbability': { value: measuredRates.shareProbability, label: 'share 0.29 %', ...shareRate },
};

/**
 * What was measured of the values that the example assumes: where scenarios have the value, a label for a mark on a scale, who published
 * it, when, and how far it can be trusted. In the order of documents; frozen.
 * @example
 * ```ts
 * import { measuredValues } from 'ripplecast/scenario';
 *
 * measuredValues.map(({ path, value }) => `${path} ${value}`);
 * // => ['followers 200', 'message.fanVisibility 0.16', 'model.visibility 0.35', 'model.shareProbability 0.00288']
 * measuredValues[1]?.year; // => 2012
 * ```
 */
export const measuredValues: readonly MeasuredValue[] = /* @__PURE__ */ Object.freeze(
  measuredPaths.map((path) => Object.freeze({ path, ...measured[path] })),
);
