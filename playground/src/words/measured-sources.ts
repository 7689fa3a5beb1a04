import { msg } from '@lit/localize';
import { getScenarioValue, measuredValues, type CompleteScenario } from 'ripplecast/scenario';
import { markOf } from '../state/marks.ts';
import { isGiven, readValue } from '../state/scenario-values.ts';
import { startsWithSpot } from '../state/spot-start.ts';
import { namesOfPaths, type ValueName } from '../state/value-paths.ts';
import { pageWords } from './page-words.ts';
import { formatValue } from './value-forms.ts';
import { valueWords } from './value-words.ts';

/**
 * Where the values come from that a scenario has from the measurements or from the claim: "Share rate: 0.288 %. EdgeRank Checker × quintly,
 * 2012 (second-hand or derived)." None for what the reader set.
 * @param isThere - Whether a value counts in the scenario.
 */
export function measuredSources(scenario: CompleteScenario, isThere: (name: ValueName) => boolean): readonly string[] {
  return measuredValues.flatMap(({ path, source, year, confidence }) => {
    const name = namesOfPaths.get(path);
    const value = getScenarioValue(scenario, path);
    if (name === undefined || typeof value !== 'number' || !isThere(name)) return [];
    const said = `${valueWords(name).label}: ${formatValue(name, value, scenario.currency)}.`;
    const mark = markOf(scenario, name);
    if (mark === 'yours') return [];
    return [
      mark === 'measured'
        ? `${said} ${pageWords().source(source)}, ${year} (${pageWords().confidence(confidence)}).`
        : `${said} ${msg('From the claim, not measured.')}`,
    ];
  });
}

/** Numbers that nobody measures: they belong to a brand and its spot. */
const unmeasured = ['fans', 'budget', 'production', 'notice', 'paidSeeds', 'perPaidSeed'] as const;

/**
 * Where the other values come from that decide a scenario: "Fans: 40,000. Your number.", "Producing the spot: $1 million. Assumption, no
 * source."
 * @param isThere - Whether a value counts in the scenario.
 */
export function otherSources(scenario: CompleteScenario, isThere: (name: ValueName) => boolean): readonly string[] {
  const own = measuredValues.flatMap(({ path }) => {
    const name = namesOfPaths.get(path);
    return name === undefined || typeof getScenarioValue(scenario, path) !== 'number' ? [] : [name];
  });
  return [...unmeasured, ...own].flatMap((name) => {
    if (!isGiven(scenario, name) || !counts(scenario, name, isThere)) return [];
    const mark = markOf(scenario, name);
    const isOwn = mark === 'yours';
    if (!isOwn && own.includes(name)) return [];
    const said = `${valueWords(name).label}: ${formatValue(name, readValue(scenario, name), scenario.currency)}.`;
    if (name === 'notice') return [`${said} ${msg('Nobody has measured it.')}`];
    if (isOwn) return [`${said} ${msg('Your number.')}`];
    return [`${said} ${name === 'production' ? msg('Assumption, no source.') : msg('From the claim, not measured.')}`];
  });
}

/** Whether a number plays a part: what is 0 does nothing, where it is something that may be left out. */
function counts(scenario: CompleteScenario, name: ValueName, isThere: (name: ValueName) => boolean): boolean {
  if (name === 'production') return readProduction(scenario) > 0;
  if (name === 'paidSeeds' || name === 'perPaidSeed') return isThere(name) && readValue(scenario, name) > 0;
  return name === 'notice' ? startsWithSpot(scenario) : isThere(name);
}

function readProduction({ broadcast }: CompleteScenario): number {
  return broadcast?.production ?? 0;
}
