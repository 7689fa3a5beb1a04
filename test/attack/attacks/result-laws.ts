import { isDeepStrictEqual } from 'node:util';
import type { ResultDocument, SimulationResult } from 'ripplecast';
import { resultSchema } from 'ripplecast/scenario';
import { hold } from '../machinery/attack.ts';
import { complaintsOf, publishedResult } from './published-schemas.ts';

/** Means are sums of whole numbers divided: so far apart may two ways to add them be. */
const ROUNDING = 1e-9;

const atMost = (a: number, b: number): boolean => a <= b + ROUNDING * Math.max(1, Math.abs(b));
const near = (a: number, b: number): boolean => atMost(a, b) && atMost(b, a);

/**
 * Checks a result against what must hold of every result.
 * @param universe - People there are; on a network, those of the graph.
 * @throws Finding for a law that is broken.
 */
export function checkResult(document: ResultDocument, { outcomes }: SimulationResult, universe: number): void {
  checkNumbers(document, '');
  const text = JSON.stringify(document);
  hold(isDeepStrictEqual(JSON.parse(text), document), () => `a result that JSON changes: ${text}`);
  const { issues } = resultSchema['~standard'].validate(document);
  hold(issues === undefined, () => `a result that is no result: ${JSON.stringify(issues)}`);
  hold(publishedResult(document), () => `a result against the published schema: ${complaintsOf(publishedResult)}`);
  checkRounds(document, universe);
  checkTotals(document, universe);
  checkBuy(document, universe);
  if (document.provenance.scenario.level === 'arithmetic') return;
  for (const [replicate, reach] of outcomes.reach.entries()) {
    hold(reach <= universe * (1 + ROUNDING), () => `run ${replicate} reaches ${reach} of ${universe} people`);
  }
}

/** What says how much more or less there is. */
const changes = /^\.provenance|^\.cascade\.desk\.(?:netEffect|changeBand\.|.*\.difference\.)/;

/** Numbers are finite wherever they are; below 0 are only the scenario's own and changes. */
function checkNumbers(value: unknown, path: string): void {
  if (typeof value === 'number') {
    hold(Number.isFinite(value), () => `${path} is ${value}`);
    hold(value >= 0 || changes.test(path), () => `${path} is ${value}, below 0`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkNumbers(inner, `${path}.${key}`);
  }
  hold(value !== undefined, () => `${path} is undefined`);
}

function checkRounds({ provenance, cascade }: ResultDocument, universe: number): void {
  const { level, message } = provenance.scenario;
  const isFinitePeople = level !== 'arithmetic';
  let before = 0;
  let sharers = 0;
  for (const row of cascade.generations ?? []) {
    const at = (): string => `round ${row.generation} ${JSON.stringify(row)}, reach before ${before}`;
    // Seeds share without having seen anything, and on the mean field less than one sharer, or one in less than one person
    // reached, are no people: (1 − x)^S is less than 1 − Sx for S below 1.
    const isOfSeeds = row.generation === 0 && !('fans' in message);
    const isOfFractions = level === 'meanField' && row.generation > 0 && (sharers < 1 || before < 1);
    const isOfPeople = !isOfSeeds && !isOfFractions;
    hold(!isOfPeople || atMost(row.newReach, row.impressions), () => `more new people than impressions: ${at()}`);
    hold(near(row.reach, before + row.newReach), () => `reach is not the sum of the new people: ${at()}`);
    hold(atMost(before, row.reach), () => `reach falls: ${at()}`);
    hold(!isFinitePeople || atMost(row.reach, universe), () => `more than all ${universe} people: ${at()}`);
    hold(atMost(row.sharers, row.newReach) || isFinitePeople, () => `more sharers than new people: ${at()}`);
    if (row.reachQuantiles !== null) {
      const { p05, p50, p95 } = row.reachQuantiles;
      hold(p05 <= p50 && p50 <= p95, () => `quantiles that fall: ${at()}`);
    }
    before = row.reach;
    sharers = row.sharers;
  }
}

const fractions = ['probabilityNoSharer', 'truncatedFraction'] as const;
const counts = ['reach', 'earnedReach', 'impressions', 'earnedImpressions', 'sharers'] as const;

function checkBuy({ broadcast }: ResultDocument, universe: number): void {
  if (broadcast === null) return;
  const { reach, impressions, kPlusReach } = broadcast;
  hold(
    reach <= universe && reach <= impressions,
    () => `a buy reaches ${reach} of ${universe} in ${impressions} views`,
  );
  if (kPlusReach === undefined) return;
  hold(kPlusReach[0] === reach, () => `a buy reaches ${reach}, and ${kPlusReach[0]} once or more`);
  const views = kPlusReach.reduce((sum, people) => sum + people, 0);
  hold(atMost(views, impressions), () => `${views} views of a buy that has ${impressions}`);
  for (const [k, people] of kPlusReach.entries()) {
    hold(people <= (kPlusReach[k - 1] ?? universe), () => `k+ reach of a buy rises: ${JSON.stringify(kPlusReach)}`);
  }
}

function checkTotals({ provenance, cascade, comparison, warnings }: ResultDocument, universe: number): void {
  const { level, message } = provenance.scenario;
  const { reach, sharers, impressions, earnedReach, earnedImpressions, kPlusReach } = cascade;
  for (const name of counts) {
    const { p05, p50, p95, standardError } = cascade[name];
    const rises = p05 === null || p50 === null || p95 === null || (p05 <= p50 && p50 <= p95);
    hold(rises, () => `quantiles of ${name} that fall: ${JSON.stringify(cascade[name])}`);
    hold(standardError === null || standardError >= 0, () => `standard error of ${name}: ${standardError}`);
  }
  for (const name of fractions) {
    const value = cascade[name];
    hold(value === null || value <= 1, () => `${name} is ${value}`);
  }
  const last = (cascade.generations ?? cascade.timeline)?.at(-1)?.reach ?? 0;
  // What comes after the last row of a timeline is in the totals and in no row.
  const isCut = warnings.some(({ code }) => code === 'timelineCut');
  hold(isCut || near(last, reach.mean), () => `reach ${reach.mean} after rounds that reach ${last}`);
  hold(atMost(earnedReach.mean, reach.mean), () => `earned reach ${earnedReach.mean} of ${reach.mean}`);
  hold(atMost(earnedImpressions.mean, impressions.mean), () => `earned impressions of ${impressions.mean}`);
  const isOfSeeds = !('fans' in message);
  const isOfViews = !isOfSeeds && level !== 'meanField';
  hold(!isOfViews || atMost(reach.mean, impressions.mean), () => `reach ${reach.mean} of ${impressions.mean} views`);
  if (level === 'arithmetic') return;
  hold(atMost(reach.mean, universe), () => `reach ${reach.mean} of ${universe} people`);
  hold(isOfSeeds || atMost(sharers.mean, reach.mean), () => `${sharers.mean} sharers of ${reach.mean} reached`);
  for (const [k, value] of kPlusReach.entries()) {
    hold(atMost(value, kPlusReach[k - 1] ?? universe), () => `k+ reach rises: ${JSON.stringify(kPlusReach)}`);
  }
  for (const name of ['probabilityReachesMore', 'probabilityCheaper', 'probabilityPasses'] as const) {
    const value = comparison?.[name] ?? 0;
    hold(value <= 1, () => `${name} is ${value}`);
  }
}
