import { checkChoice, checkText } from '../check.ts';
import { type AmountKind, amountKindOf, describeReadings, readingsOf } from '../schema/readings-of.ts';
import { scenarioNodesAt } from './get-scenario-value.ts';

export { describeReadings };
export type { AmountKind };

const amountKinds: readonly AmountKind[] = ['count', 'share', 'money', 'number'];

/**
 * The numbers that a text may mean as a person typed it: `10%` is 0.1, `0,5` a half, `111,000,000`, `111_000_000` and
 * `111 million` are 111 million.
 * @param kind - What the number is of; `number` unless said.
 * @returns Finite numbers: none where the text is no number, two where it may mean two: `20.000` people.
 * @throws InvalidParameterError for what is no text, and no kind.
 * @remarks The rule: docs/model/documents.md#numbers-as-people-type-them. A percent sign moves the decimal point, so that
 * `0.288%` is exactly the number written 0.00288.
 * @example
 * ```ts
 * import { amountReadings } from 'ripplecast/scenario';
 * amountReadings('1,000', 'count'); // => [1000]
 * amountReadings('20.000', 'count'); // => [20000, 20]
 * amountReadings('ten', 'count'); // => []
 * ```
 */
export function amountReadings(text: string, kind: AmountKind = 'number'): readonly number[] {
  checkText('text', text);
  checkChoice('kind', kind, amountKinds);
  return readingsOf(text, kind);
}

/**
 * The number that a person typed, where it can mean only one.
 * @param kind - What the number is of; `number` unless said.
 * @returns null where the text is no number, or may mean two: see {@link amountReadings}.
 * @throws InvalidParameterError for what is no text, and no kind.
 * @example
 * ```ts
 * import { parseAmount } from 'ripplecast/scenario';
 * parseAmount('10%'); // => 0.1
 * parseAmount('0,5'); // => 0.5
 * parseAmount('ten'); // => null
 * parseAmount('20.000', 'count'); // => null
 * ```
 */
export function parseAmount(text: string, kind: AmountKind = 'number'): number | null {
  const [first, second] = amountReadings(text, kind);
  return first === undefined || second !== undefined ? null : first;
}

/**
 * What the numbers of a key are of.
 * @param path - Dotted path of a key of a scenario.
 * @returns null for a key that takes none.
 * @throws InvalidDocumentError for a path that the format does not have.
 * @example
 * ```ts
 * import { amountKindAt } from 'ripplecast/scenario';
 * [amountKindAt('message.fans'), amountKindAt('model.visibility'), amountKindAt('title')]; // => ['count', 'share', null]
 * ```
 */
export function amountKindAt(path: string): AmountKind | null {
  return amountKindOf(scenarioNodesAt(path));
}
