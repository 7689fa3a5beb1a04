import { catalogueIds, findBuyFigures } from '../broadcast/buy-figures.ts';
import { describeValue, type DocumentIssue, groupDigits, Mistakes } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { asValues, isValues, type Values } from '../schema/values.ts';
import { campaignLimits } from './campaign-schema.ts';
import type { CompletePlanEntry } from './campaign.generated.ts';
import { checkScenario } from './check-scenario.ts';
import { SPOT_OF_SCENARIO } from './find-spot.ts';
import { timesOf } from './lay-out-plan.ts';

type Report = (path: string, message: string) => void;

/** Objects have keys of this form first, whatever the order in which they are written. */
const WHOLE = /^(?:0|[1-9][0-9]*)$/u;

/**
 * What several keys of a campaign must satisfy together.
 * @param campaign - As read: every value that is there has its type; a wrong one is undefined and is skipped.
 * @param issues - Grows by what is wrong.
 */
export function checkCampaign(campaign: Values, issues: Mistakes<DocumentIssue>): void {
  const report: Report = (path, message) => {
    issues.add(() => ({ path, message: `${path} ${message}` }));
  };
  const { scenario, plan, content } = campaign;
  if (isValues(scenario)) {
    checkScenario(scenario, new MistakesInside(issues, 'scenario'));
    checkBase(scenario, report);
  }
  checkPlan('plan', campaign, plan, content, report);
  for (const [name, mix] of Object.entries(asValues(campaign['mixes']))) {
    const own = asValues(mix);
    const path = `mixes.${name}`;
    if (WHOLE.test(name)) {
      const expected =
        'named by more than a whole number, which would come before all others, and the first mix counts';
      report(path, `must be ${expected}; got ${describeValue(name)}`);
    }
    if (own['plan'] !== undefined) checkPlan(`${path}.plan`, campaign, own['plan'], own['content'] ?? content, report);
    else if (own['content'] !== undefined) checkNames(`${path}.content`, plan, own['content'], report);
  }
}

/** Mistakes in a part of a document, with paths of the whole. */
class MistakesInside extends Mistakes<DocumentIssue> {
  readonly #whole: Mistakes<DocumentIssue>;
  readonly #path: string;

  constructor(whole: Mistakes<DocumentIssue>, path: string) {
    super();
    this.#whole = whole;
    this.#path = path;
  }

  override add(tell: () => DocumentIssue): void {
    this.#whole.add(() => {
      const { path, message } = tell();
      return { path: `${this.#path}.${path}`, message: `${this.#path}.${message}` };
    });
  }
}

/** Which scenarios a campaign can repeat. */
function checkBase({ level, ties, message, model, broadcast }: Values, report: Report): void {
  const refuse = (path: string, expected: string, got: unknown): void => {
    report(`scenario.${path}`, `must be ${expected}; got ${describeValue(got)}`);
  };
  if (level !== undefined && level !== 'population') {
    refuse('level', '"population" in a campaign, whose fans are many, differ by chance and have no names', level);
  }
  if (ties === 'mutual') {
    refuse('ties', '"follow" in a campaign, which does not remember who is whose friend from post to post', ties);
  }
  const { shareProbability } = asValues(model);
  if (isValues(shareProbability)) {
    const expected = 'one number in a campaign, which multiplies it for each content and for advocates';
    refuse('model.shareProbability', expected, shareProbability);
  }
  const { paidSeeds } = asValues(message);
  if (paidSeeds !== undefined) {
    refuse('message.paidSeeds', 'left out in a campaign, whose posts begin with fans and spots', paidSeeds);
  }
  const { notice } = asValues(broadcast);
  if (notice !== undefined) {
    refuse('broadcast.notice', 'left out in a campaign: name the spot in the plan, with its notice', notice);
  }
}

/** An entry of a plan with its place. */
interface Placed {
  readonly entry: Values;
  readonly path: string;
}

function entriesOf(path: string, plan: unknown): readonly Placed[] {
  if (!Array.isArray(plan)) return [];
  return plan.map((entry: unknown, index) => ({ entry: asValues(entry), path: `${path}.${index}` }));
}

function checkPlan(path: string, campaign: Values, plan: unknown, content: unknown, report: Report): void {
  const { weeks, scenario } = campaign;
  const entries = entriesOf(path, plan);
  for (const { entry, path: at } of entries) {
    checkName(`${at}.content`, entry['content'], content, report);
    if (isValues(scenario)) checkSpot(`${at}.broadcast`, entry['broadcast'], scenario, report);
  }
  if (typeof weeks !== 'number') return;
  const lastDay = 7 * weeks - 1;
  let posts = 0;
  for (const { entry, path: at } of entries) {
    for (const key of ['day', 'fromDay']) {
      const day = entry[key];
      if (typeof day !== 'number' || day <= lastDay) continue;
      report(`${at}.${key}`, `must be at most ${groupDigits(lastDay)}, the last day of week ${weeks}; got ${day}`);
    }
    if (isWhole(entry)) posts += timesOf(entry, weeks);
  }
  if (posts <= campaignLimits.posts) return;
  const expected = `at most ${groupDigits(campaignLimits.posts)} posts and spots, repetitions counted`;
  report(path, `must be ${expected}; got ${groupDigits(posts)}`);
}

/** Whether every value of an entry was right. */
function isWhole(entry: Values): entry is Values & CompletePlanEntry {
  return Object.keys(entry).length > 0 && Object.values(entry).every((value) => value !== undefined);
}

function checkName(path: string, name: unknown, content: unknown, report: Report): void {
  if (typeof name !== 'string' || !isValues(content) || Object.hasOwn(content, name)) return;
  const names = Object.keys(content);
  const nearest = nearestName(name, names);
  const hint = nearest === null ? '' : `; did you mean ${describeValue(nearest)}?`;
  report(path, `must be a name in content, ${named(names)}; got ${describeValue(name)}${hint}`);
}

/** That content of a mix has every name in the plan that the mix shares with the others. */
function checkNames(path: string, plan: unknown, content: unknown, report: Report): void {
  if (!isValues(content)) return;
  const names = new Set(entriesOf('plan', plan).map(({ entry }) => entry['content']));
  for (const name of names) {
    if (typeof name !== 'string' || Object.hasOwn(content, name)) continue;
    report(path, `must have every content that plan names; ${describeValue(name)} is not in it`);
  }
}

/** The first names, quoted. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(describeValue);
  return names.length > 5 ? `${shown.join(', ')} …` : shown.join(', ');
}

/** A spot has an audience and a price in the world of the scenario. */
function checkSpot(path: string, name: unknown, { broadcast, universe, currency }: Values, report: Report): void {
  if (typeof name !== 'string' || broadcast === undefined) return;
  if (name === SPOT_OF_SCENARIO) {
    checkOwnSpot(path, broadcast, universe, report);
    return;
  }
  const figures = findBuyFigures(name);
  if (figures === null) {
    const nearest = nearestName(name, [SPOT_OF_SCENARIO, ...catalogueIds()]);
    const hint = `${describeValue(name)}; ${nearest === null ? 'for example "super-bowl-2011"' : `did you mean "${nearest}"?`}`;
    report(path, `must be the id of a buy in the catalogue, or "scenario"; got ${hint}`);
    return;
  }
  if (typeof currency === 'string' && currency !== figures.currency) {
    const expected = `a buy in ${currency}, the currency of the scenario, since amounts are never converted`;
    report(path, `must be ${expected}; got "${name}", which is in ${figures.currency}`);
  }
  checkAudience(path, figures.audience, universe, report);
}

function checkOwnSpot(path: string, broadcast: unknown, universe: unknown, report: Report): void {
  if (broadcast === null) {
    report(path, 'must be the id of a buy in the catalogue where scenario.broadcast is null; got "scenario"');
    return;
  }
  const { buy, placements } = asValues(broadcast);
  if (typeof buy === 'string') {
    checkAudience(path, findBuyFigures(buy)?.audience, universe, report);
    return;
  }
  if (!Array.isArray(placements)) return;
  const { audience, insertions } = asValues(placements[0]);
  if (placements.length > 1 || (typeof insertions === 'number' && insertions > 1)) {
    const expected = 'a buy of one insertion where a plan names it: the plan says how often it is shown';
    report('scenario.broadcast.placements', `must be ${expected}; got ${describeValue(placements)}`);
    return;
  }
  checkAudience(path, audience, universe, report);
}

function checkAudience(path: string, audience: unknown, universe: unknown, report: Report): void {
  if (typeof audience !== 'number' || typeof universe !== 'number' || audience <= universe) return;
  const expected = `a spot whose audience is at most the universe of ${groupDigits(universe)} people`;
  report(path, `must be ${expected}; got one of ${groupDigits(audience)}`);
}
