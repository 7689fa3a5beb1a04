import { decodeScenarioLink, type CompleteScenario } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';

/** Separates the scenario from how the page shows it. */
const VIEW = '~';

/**
 * The scenario of a link to the playground, whole or the part after `#`; null for a name that is no link.
 * @throws BadInputError where a part of the link cannot be used as it is written: a page may put something else in its place and say
 * so, a command may not.
 */
export function scenarioOfLink(name: string): CompleteScenario | null {
  const [text = ''] = name.slice(name.indexOf('#') + 1).split(VIEW);
  if (!/^v=\d+(?:&|$)/.test(text)) return null;
  const { scenario, notes } = decodeScenarioLink(text);
  const [first, ...more] = notes;
  if (first === undefined) return scenario;
  throw new BadInputError(`the link cannot be used as it is: ${first}`, { more });
}
