import { msg } from '@lit/localize';
import { getScenarioValue, measuredValues, type CompleteScenario } from 'ripplecast/scenario';
import { markOf } from '../state/marks.ts';
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
