import { checkArray, checkNumber, checkOptions, checkProbability } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { keysOf, optionOf, type VariantNode, wordsOf } from '../schema/schema-node.ts';
import type { DelayLaw, DelayPart } from './delay-law.generated.ts';
import { delayLaw, delayPart, mixtureDelay, simpleDelayLaw } from './delay-law-schema.ts';

export type * from './delay-law.generated.ts';

/** Allowed distance from 1 of the weights of all parts of a mixture together. */
const WEIGHT_TOLERANCE = 1e-9;

/**
 * Throws InvalidParameterError for what is no law of delay; the bounds are those of documents.
 * @param name - Of the law, for messages.
 */
export function checkDelayLaw(name: string, law: unknown): asserts law is DelayLaw {
  checkOneOf(name, law, delayLaw);
}

function checkOneOf(name: string, law: unknown, laws: VariantNode): void {
  const word: unknown = (law as { law?: unknown } | null | undefined)?.law;
  const form = optionOf(laws, word);
  if (form === undefined) throw unknownLaw(name, law, word, laws);
  checkOptions(name, law, keysOf(form));
  const known = law as DelayLaw;
  for (const [key, node] of Object.entries(form.entries)) {
    const value: unknown = Reflect.get(known, key);
    if (node.kind !== 'number' || (node.optional === true && value === undefined)) continue;
    checkNumber(`${name}.${key}`, value, node.min, node.max);
  }
  if (known.law === 'powerLaw' && known.maxHours !== undefined)
    checkNumber(`${name}.maxHours`, known.maxHours, known.flatHours);
  if (known.law === 'mixture') checkParts(`${name}.parts`, known.parts);
}

function checkParts(name: string, parts: unknown): void {
  checkArray(name, parts);
  const node = mixtureDelay.entries['parts'];
  const most = node?.kind === 'list' ? node.max : 0;
  if (parts.length === 0 || parts.length > most)
    throw InvalidParameterError.saying(name, `${name} must be a list of 1 to ${most} parts; got ${parts.length}`);
  let sum = 0;
  for (const [index, part] of Array.from(parts).entries()) {
    const at = `${name}[${index}]`;
    checkOptions(at, part, keysOf(delayPart));
    const { weight, of } = part as Partial<DelayPart>;
    checkProbability(`${at}.weight`, weight);
    checkOneOf(`${at}.of`, of, simpleDelayLaw);
    sum += weight;
  }
  if (!(Math.abs(sum - 1) <= WEIGHT_TOLERANCE)) throw new InvalidParameterError(name, 'weights that sum to 1', sum);
}

function unknownLaw(name: string, law: unknown, word: unknown, laws: VariantNode): InvalidParameterError {
  const words = laws.options.flatMap(({ entries }) => wordsOf(entries['law']));
  const nearest = typeof word === 'string' ? nearestName(word, words) : null;
  const hint = nearest === null ? '' : ` (did you mean "${nearest}"?)`;
  const quoted = words.map((each) => `"${each}"`);
  const expected = `an object with the law ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}${hint}`;
  return new InvalidParameterError(name, expected, word ?? law);
}
