import { decodeScenarioLink, type CompleteScenario } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';

/** Separates the scenario from how the page shows it. */
const VIEW = '~';

/** What the page calls the file with numbers of followers, which stays on the device of whoever made the link. */
const FOLLOWERS_FILE = 'followersFile';

/**
 * The scenario of a link to the playground, whole or the part after `#`; null for a name that is no link.
 * @throws BadInputError where a part of the link cannot be used as it is written: a page may put something else in its place and say
 * so, a command may not; and where it needs a file with numbers of followers that was not named.
 * @param hasFollowers - Whether such a file is named.
 */
export function scenarioOfLink(name: string, hasFollowers: boolean): CompleteScenario | null {
  const [text = '', view = ''] = name.slice(name.indexOf('#') + 1).split(VIEW);
  if (!/^v=\d+(?:&|$)/.test(text)) return null;
  const file = new URLSearchParams(view).get(FOLLOWERS_FILE);
  if (file !== null && !hasFollowers) {
    throw new BadInputError(
      `the link's numbers of followers are in a file, ${file}, which it has only the name of; name it by --followers`,
    );
  }
  const { scenario, notes } = decodeScenarioLink(text);
  const [first, ...more] = notes;
  if (first === undefined) return scenario;
  throw new BadInputError(`the link cannot be used as it is: ${first}`, { more });
}
