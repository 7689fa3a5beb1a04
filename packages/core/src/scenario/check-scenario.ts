import { broadcastCatalogue, findCatalogueBuy } from '../broadcast/catalogue.ts';
import { describeValue, type DocumentIssue } from '../errors.ts';
import { limits } from './limits.ts';
import { nearestName } from '../nearest-name.ts';
import { groupDigits } from './schema-parts.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What several keys must satisfy together, and what the format has but this version does not compute.
 * @param document - As read: every value that is there has its type; a wrong one is undefined and is skipped.
 * @param issues - Grows by what is wrong.
 */
export function checkScenario(document: Values, issues: DocumentIssue[]): void {
  const report = (path: string, message: string): void => {
    issues.push({ path, message });
  };
  checkAvailability(document, report);
  const { universe, followers, broadcast, currency } = document;
  const { fans } = asValues(document['message']);
  if (universe === null && document['level'] !== 'network') {
    report('universe', 'universe must be a whole number of people (null is for networks); got null');
  }
  if (typeof universe === 'number') {
    if (typeof fans === 'number' && fans > universe) {
      report(
        'message.fans',
        `message.fans must be at most the universe of ${groupDigits(universe)} people; got ${fans}`,
      );
    }
    checkFollowerCounts(followers, universe, report);
  }
  checkClassSum(followers, report);
  checkBroadcast(broadcast, currency, report);
}

type Report = (path: string, message: string) => void;

function checkAvailability(document: Values, report: Report): void {
  if (document['level'] === 'network') {
    report('level', 'level "network" is not available yet; use "population", which needs no stored network');
  }
  if (document['ties'] === 'mutual') {
    report('ties', 'ties "mutual" is not available yet; use "follow", where each follower edge goes one way');
  }
  if (typeof document['network'] === 'object' && document['network'] !== null) {
    report('network', 'network is not available yet; use null, and followers for how many follow each sharer');
  }
  if (asValues(document['message'])['seeds'] !== undefined) {
    report('message.seeds', 'message.seeds is not available yet, it needs a network; use message.fans');
  }
  const { kind } = asValues(document['model']);
  if (kind === 'independentCascade') {
    const instead = 'use "share" with shareProbability 1 and the edge probability as visibility, which is the same';
    report('model.kind', `model.kind "independentCascade" is not available yet; ${instead}`);
  }
  if (kind === 'linearThreshold') {
    const instead = 'use "share" with a shareProbability that rises by exposure';
    report('model.kind', `model.kind "linearThreshold" is not available yet; ${instead}`);
  }
}

/** Nobody follows themselves, so that a sharer has at most universe − 1 followers. */
function checkFollowerCounts(followers: unknown, universe: number, report: Report): void {
  const check = (path: string, value: unknown): void => {
    if (typeof value !== 'number' || value < universe) return;
    const expected = `less than the universe of ${groupDigits(universe)} people, since nobody follows themselves`;
    report(path, `${path} must be ${expected}; got ${value}`);
  };
  check('followers', followers);
  const { mean, max, classes } = asValues(followers);
  check('followers.mean', mean);
  check('followers.max', max);
  if (!Array.isArray(classes)) return;
  for (const [index, entry] of classes.entries()) {
    check(`followers.classes.${index}.followers`, asValues(entry)['followers']);
  }
}

function checkClassSum(followers: unknown, report: Report): void {
  const { classes } = asValues(followers);
  if (!Array.isArray(classes)) return;
  let sum = 0;
  for (const entry of classes) {
    const { share } = asValues(entry);
    if (typeof share !== 'number') return;
    sum += share;
  }
  if (Math.abs(sum - 1) <= limits.classSumTolerance) return;
  report('followers.classes', `followers.classes must have shares that sum to 1; got a sum of ${sum}`);
}

function checkBroadcast(broadcast: unknown, currency: unknown, report: Report): void {
  const { buy, placements, universe } = asValues(broadcast);
  if (typeof buy === 'string') checkCatalogueBuy(buy, currency, report);
  if (!Array.isArray(placements) || typeof universe !== 'number') return;
  for (const [index, placement] of placements.entries()) {
    const { audience } = asValues(placement);
    if (typeof audience !== 'number' || audience <= universe) continue;
    const path = `broadcast.placements.${index}.audience`;
    report(path, `${path} must be at most broadcast.universe, ${groupDigits(universe)} people; got ${audience}`);
  }
}

function checkCatalogueBuy(id: string, currency: unknown, report: Report): void {
  const buy = findCatalogueBuy(id);
  if (buy === null) {
    const ids = broadcastCatalogue.map((entry) => entry.id);
    const nearest = nearestName(id, ids);
    const hint = nearest === null ? `for example "super-bowl-2011"` : `did you mean "${nearest}"?`;
    report(
      'broadcast.buy',
      `broadcast.buy must be the id of a buy in the catalogue; got ${describeValue(id)}; ${hint}`,
    );
    return;
  }
  if (typeof currency !== 'string' || currency === buy.currency) return;
  const expected = `"${buy.currency}", the currency of "${buy.id}", since amounts are never converted`;
  const instead = `write the buy out as placements to compare in ${currency}`;
  report('currency', `currency must be ${expected}; got "${currency}"; ${instead}`);
}

function asValues(value: unknown): Values {
  return isValues(value) ? value : {};
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
