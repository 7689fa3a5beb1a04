import { catalogueIds, findBuyFigures } from '../broadcast/buy-figures.ts';
import { checkPlacements } from '../broadcast/buy-rules.ts';
import { modelNode } from '../cascade/network/models/model-schema.ts';
import { describeValue, type DocumentIssue, groupDigits, type Mistakes } from '../errors.ts';
import { CLASS_SUM_TOLERANCE, MAX_POPULATION } from '../random/limits.ts';
import { nearestName } from '../nearest-name.ts';
import { columnOf, entryOf, optionOf } from '../schema/schema-node.ts';
import { asValues, isValues, type Values } from '../schema/values.ts';
import { checkChangedTies } from './check-changed-ties.ts';
import { checkChoose, checkIds } from './check-choose.ts';
import { checkConversationOf } from './check-conversation.ts';
import { isDeterministic } from './replicates.ts';
import type { Level } from './scenario.generated.ts';

/**
 * What several keys must satisfy together.
 * @param document - As read: every value that is there has its type; a wrong one is undefined and is skipped.
 * @param issues - Grows by what is wrong.
 */
export function checkScenario(document: Values, issues: Mistakes<DocumentIssue>): void {
  const report = (path: string, message: string): void => {
    issues.add(() => ({ path, message }));
  };
  const { level, universe, followers, broadcast, currency } = document;
  const { fans, seeds, paidSeeds } = asValues(document['message']);
  if (level === 'network') checkNetwork(document, report);
  else if (level !== undefined) checkPeople(document, level, report);
  if (document['ties'] === 'mutual') checkMutualTies(document, report);
  checkConversationOf(document, report);
  if (Array.isArray(seeds)) checkIds('message.seeds', seeds, report);
  checkChoose(document, report);
  if (typeof universe === 'number' && level !== 'network') {
    if (typeof fans === 'number' && fans > universe) {
      report(
        'message.fans',
        `message.fans must be at most the universe of ${groupDigits(universe)} people; got ${fans}`,
      );
    }
    if (typeof paidSeeds === 'number' && paidSeeds > universe) {
      const expected = `at most the universe of ${groupDigits(universe)} people`;
      report('message.paidSeeds', `message.paidSeeds must be ${expected}; got ${paidSeeds}`);
    }
    checkFollowerCounts(followers, universe, report);
  }
  checkClassSum(followers, report);
  checkBroadcast(broadcast, currency, report);
  checkPlacements(broadcast, issues, 'broadcast');
  checkMix(document, report);
}

type Report = (path: string, message: string) => void;

/** On a network, the graph says how many people there are and who follows whom. */
function checkNetwork({ universe, followers, network, model }: Values, report: Report): void {
  const mustBeNull = (path: string, value: unknown, reason: string): void => {
    if (value === null || value === undefined) return;
    report(path, `${path} must be null on a network, which says ${reason}; got ${describeValue(value)}`);
  };
  mustBeNull('universe', universe, 'how many people there are');
  mustBeNull('followers', followers, 'who follows whom');
  checkChangedTies(network, report);
  const isWithoutFiles = isValues(network) && !('edges' in network);
  const { people } = asValues(network);
  const needs = (path: string, file: string): void => {
    report(path, `${path} names a column, which needs a file with it: network.${file}`);
  };
  const form = optionOf(modelNode, asValues(model)['kind']);
  for (const [key, value] of Object.entries(asValues(model))) {
    if (form === undefined || asValues(value)['column'] === undefined) continue;
    if (isWithoutFiles) needs(`model.${key}`, 'edges');
    else if (people === null && columnOf(entryOf(form, key)) === 'people') needs(`model.${key}`, 'people');
  }
}

/** On every other level, people are numbers and nobody has a name. */
function checkPeople({ universe, followers, network, message, model }: Values, level: unknown, report: Report): void {
  const missing = (path: string, expected: string): void => {
    report(path, `${path} must be ${expected} (null is for networks); got null`);
  };
  if (universe === null) missing('universe', 'a whole number of people');
  if (followers === null) missing('followers', 'how many follow each sharer');
  const needsNetwork = (path: string, what: string): void => {
    report(path, `${path} ${what} level "network"; got level "${String(level)}"`);
  };
  if (typeof network === 'object' && network !== null) needsNetwork('network', 'is for');
  if (asValues(message)['seeds'] !== undefined) needsNetwork('message.seeds', 'needs');
  for (const [key, value] of Object.entries(asValues(model))) {
    if (asValues(value)['column'] !== undefined) needsNetwork(`model.${key}`, 'names a column, which needs');
  }
  const { kind } = asValues(model);
  if (optionOf(modelNode, kind)?.needsNetwork === true) needsNetwork('model.kind', `"${String(kind)}" needs`);
}

/** Friends follow each other, which only people drawn one by one can do; on a network its edges say it. */
function checkMutualTies({ universe, followers, ...document }: Values, report: Report): void {
  const level = document['level'] as Level | undefined;
  if (level === 'network') {
    const instead = 'where network.directed false makes friends of followers';
    report('ties', `ties must be "follow" for level "network", ${instead}; got "mutual"`);
  } else if (level !== undefined && isDeterministic(level)) {
    report('ties', `ties must be "follow" for level "${level}"; got "mutual", which needs level "population"`);
  } else if (document['timing'] !== undefined || document['criticism'] !== undefined) {
    const part = document['timing'] === undefined ? 'criticism' : 'a timing';
    const instead = 'friends are known by name on level "network", on a network whose edges are friendships';
    report('ties', `ties must be "follow" where there is ${part} (${instead}); got "mutual"`);
  } else if (typeof universe === 'number') {
    const friends = universe * meanOf(followers);
    if (friends < MAX_POPULATION) return;
    const expected = `small enough that universe × mean followers is below ${groupDigits(MAX_POPULATION)}`;
    report('followers', `followers must be ${expected} with ties "mutual"; got ${friends}`);
  }
}

/** Mean of a law of followers; 0 for a lognormal one, whose mean takes more than sums: its cascade says it. */
function meanOf(followers: unknown): number {
  if (typeof followers === 'number') return followers;
  const { mean, classes } = asValues(followers);
  if (typeof mean === 'number') return mean;
  let sum = 0;
  for (const entry of Array.isArray(classes) ? classes : []) {
    const { followers: count, share } = asValues(entry);
    if (typeof count === 'number' && typeof share === 'number') sum += count * share;
  }
  return sum;
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
  if (Math.abs(sum - 1) <= CLASS_SUM_TOLERANCE) return;
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

/** Television and paid seeds start rounds of praise, and nothing else. */
function checkMix({ message, broadcast, ...document }: Values, report: Report): void {
  const { paidSeeds } = asValues(message);
  const { notice } = asValues(broadcast);
  const others = [
    ...(document['timing'] === undefined ? [] : ['a timing']),
    ...(document['criticism'] === undefined ? [] : ['criticism']),
  ];
  for (const [path, value] of Object.entries({ 'broadcast.notice': notice, 'message.paidSeeds': paidSeeds })) {
    if (value === undefined || others.length === 0) continue;
    report(path, `${path} must be left out where there is ${others.join(' and ')}; got ${describeValue(value)}`);
  }
}

function checkCatalogueBuy(id: string, currency: unknown, report: Report): void {
  const buy = findBuyFigures(id);
  if (buy === null) {
    const nearest = nearestName(id, catalogueIds());
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
