import { checkObject, checkText, InvalidParameterError } from 'ripplecast/check';
import { encodeScenarioLink, type Scenario } from 'ripplecast/scenario';
import type { Check } from '../checks/check.ts';
import { partsOf } from './playground-address.ts';
import { MAX_LINK } from './playground-messages.ts';

/** The address of a page on the web, absolute or as seen from this page. */
export const webAddress: Check = (name, value) => {
  checkText(name, value);
  const address = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : null;
  if (address !== null && ['https:', 'http:'].includes(address.protocol)) return;
  throw new InvalidParameterError(name, 'an address that begins with https: or http:, or one that is relative', value);
};

/** A link that the playground takes, which leaves out a longer one without a word. */
export const shortLink: Check = (name, value) => {
  checkText(name, value);
  if (value.length <= MAX_LINK) return;
  throw new InvalidParameterError(name, `a link of at most ${MAX_LINK} letters`, `${value.length} letters`);
};

/** A scenario that has a link. */
export const linkedScenario: Check = (name, value) => {
  checkObject(name, value, 'a scenario');
  encodeScenarioLink(value as Scenario);
};

/** Names of parts of the playground. */
export const hiddenNames: Check = (name, value) => {
  checkText(name, value);
  const wrong = partsOf(value).find((part) => !/^[a-z]{1,24}$/u.test(part));
  if (wrong !== undefined) throw new InvalidParameterError(name, 'names of parts such as "cost charts"', value);
};
