import type { OpenNetwork } from 'ripplecast/experiment';
import { idOf } from 'ripplecast/graph';
import { nearestName } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import type { TypedId } from '../../typed-ids.ts';

/** Among more people nobody looks for the nearest name. */
const MOST_TO_COMPARE = 200_000;

/**
 * Checks that a network has everybody who was typed, each once.
 * @param flag - Which they follow, as messages call it.
 * @param graph - What messages call the network.
 * @throws BadInputError with the id, and the one that is nearest.
 */
export function checkKnown(flag: string, ids: readonly TypedId[], graph: string, network: OpenNetwork): void {
  const texts = ids.map(String);
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) throw new BadInputError(`${flag} must name each person once; got "${text}" twice`);
    seen.add(text);
  }
  const names = Array.from({ length: network.people }, (_, person) => idOf(network.ids, person));
  for (const name of names) seen.delete(name);
  const [unknown] = seen;
  if (unknown === undefined) return;
  throw new BadInputError(`${flag}: ${graph} has nobody called "${unknown}"${hintFor(unknown, names)}`);
}

/** The nearest name, where one was mistyped; else what names look like. */
function hintFor(unknown: string, names: readonly string[]): string {
  const isNumber = /^\d+$/.test(unknown);
  const nearest = isNumber || names.length > MOST_TO_COMPARE ? null : nearestName(unknown, names);
  if (nearest !== null) return `. Did you mean ${nearest}?`;
  if (names.length === 0) return '; it has no people';
  const some = names.slice(0, 3).join(', ');
  return `; its people are called ${some}${names.length > 3 ? ' and so on' : ''}`;
}
