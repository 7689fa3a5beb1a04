import { describeValue } from '../errors.ts';
import { asValues, isValues, type Values } from '../schema/values.ts';

/**
 * What the keys of `message.choose` must satisfy together, and with the rest of a document.
 * @param document - As of `checkScenario`.
 * @param report - Takes what is wrong.
 */
export function checkChoose(document: Values, report: (path: string, message: string) => void): void {
  const { choose } = asValues(document['message']);
  if (choose === undefined) return;
  const { budget, count, prices, candidates, excluded, booked, ...others } = asValues(choose);
  const { level } = document;
  if (level !== undefined && level !== 'network') {
    report('message.choose', `message.choose needs level "network"; got level ${describeValue(level)}`);
  }
  if (level === 'network') checkColumns({ prices, weights: others['weights'] }, document, report);
  for (const [key, value] of Object.entries({ candidates, excluded, booked })) {
    if (Array.isArray(value)) checkIds(`message.choose.${key}`, value, report);
  }
  if (budget !== undefined && count !== undefined) return;
  const { perThousandFollowers, atLeast } = asValues(prices);
  checkHundredths('budget', budget, report);
  checkHundredths('prices', prices, report);
  checkHundredths('prices.perThousandFollowers', perThousandFollowers, report);
  checkHundredths('prices.atLeast', atLeast, report);
}

/** Columns lie in the file with the people. */
function checkColumns(
  keys: Readonly<Record<string, unknown>>,
  { network }: Values,
  report: (path: string, message: string) => void,
): void {
  const isWithoutFiles = isValues(network) && !('edges' in network);
  const { people } = asValues(network);
  for (const [key, value] of Object.entries(keys)) {
    if (asValues(value)['column'] === undefined || (!isWithoutFiles && people !== null)) continue;
    const path = `message.choose.${key}`;
    report(path, `${path} names a column, which needs a file with it: network.people`);
  }
}

/**
 * Ids that stand in a list once.
 * @param path - Of the list.
 */
export function checkIds(path: string, ids: readonly unknown[], report: (path: string, message: string) => void): void {
  const known = new Set<string>();
  for (const [index, given] of ids.entries()) {
    if (typeof given !== 'number' && typeof given !== 'string') continue;
    const id = String(given);
    if (known.has(id)) {
      const place = `${path}.${index}`;
      report(place, `${place} must be an id that is not there already; got ${describeValue(given)} again`);
    }
    known.add(id);
  }
}

/** Amounts are compared exactly, in hundredths. */
function checkHundredths(key: string, value: unknown, report: (path: string, message: string) => void): void {
  if (typeof value !== 'number' || Number(value.toFixed(2)) === value) return;
  const path = `message.choose.${key}`;
  report(path, `${path} must be an amount with at most two decimals; got ${value}`);
}
