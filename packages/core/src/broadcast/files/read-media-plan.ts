import {
  describeValue,
  type DocumentIssue,
  groupDigits,
  InvalidDocumentError,
  Mistakes,
  throwIfAny,
} from '../../errors.ts';
import { limits } from '../../schema/limits.ts';
import { asValues, isValues, type Values } from '../../schema/values.ts';
import type { Duplication, Placement } from '../broadcast.generated.ts';
import type { ScheduleFile } from './schedule-file.ts';

/** Channels of line items that are television; an item without a channel is taken too. */
const television = /^(?:linear |connected )?(?:tv|television)$|^ctv$/i;

/** Amounts and counts are equal where rounding alone tells them apart. */
const ROUNDING = 1e-9;

/**
 * Reads a schedule from a media plan of the Media Plan Open Data Standard (mediaplanschema), version 3: its line items on
 * television. `metric_units` are the insertions, `metric_impressions` ÷ units the audience, `cost_total` without
 * `cost_creative` ÷ units the cost of one, `cost_creative` the production, `target_audience` the basis,
 * `metric_audience_size` the universe. What the standard has no name for (a second reach, duplications) is in
 * `custom_properties.ripplecast`.
 * @param document - The media plan, parsed.
 * @returns A schedule, and the names of the line items that were left out: other channels, and aggregates.
 * @throws InvalidDocumentError with everything that is wrong: another version, a line item without units or impressions,
 * mixed currencies, mixed target audiences, no line item on television.
 * @remarks Audiences are rounded to whole people. https://github.com/planmatic/mediaplanschema, schemas/3.0.
 * @example
 * ```ts
 * import { readMediaPlan } from 'ripplecast/broadcast';
 *
 * const item = { name: 'News', channel: 'TV', metric_units: 3, metric_impressions: 750000, cost_total: 27000 };
 * readMediaPlan({ meta: { schema_version: '3.0' }, lineitems: [item] }).placements;
 * // => [{ audience: 250000, insertions: 3, costPerInsertion: 9000, name: 'News' }]
 * ```
 */
export function readMediaPlan(document: unknown): ScheduleFile {
  if (!isValues(document)) {
    const message = `the document must be a media plan; got ${describeValue(document)}`;
    throw new InvalidDocumentError([{ path: '', message }]);
  }
  const { meta, lineitems } = document;
  const version = asValues(meta)['schema_version'];
  if (typeof version !== 'string' || !/^v?3(?:\.|$)/.test(version)) {
    throw InvalidDocumentError.at(
      'meta.schema_version',
      `must be version 3 of mediaplanschema; got ${describeValue(version)}`,
    );
  }
  if (!Array.isArray(lineitems))
    throw InvalidDocumentError.at('lineitems', `must be a list; got ${describeValue(lineitems)}`);
  const issues = new Mistakes<DocumentIssue>();
  const report = (path: string, rest: string): void => issues.add(() => ({ path, message: `${path} ${rest}` }));
  const items = lineitems.map((item: unknown, index): LineItem => ({
    path: `lineitems.${index}`,
    values: asValues(item),
  }));
  const taken = items.filter(({ values }) => isTaken(values));
  const leftOut = items.filter(({ values }) => !isTaken(values)).map(({ values, path }) => nameOf(values) ?? path);
  const spots = taken.filter(({ values }) => !isProduction(values));
  if (spots.length === 0 || spots.length > limits.placements) {
    const range = `from 1 to ${groupDigits(limits.placements)} line items on television (channel TV)`;
    throw InvalidDocumentError.at('lineitems', `must have ${range}; got ${spots.length}`);
  }
  const placements = spots.map((item) => placementOf(item, report));
  const production = taken.reduce(
    (sum, item) => sum + (amountAt(item, 'cost_creative', limits.amount, report) ?? 0),
    0,
  );
  const own = asValues(asValues(asValues(meta)['custom_properties'])['ripplecast']);
  const file = {
    placements,
    duplications: duplicationsOf(own['duplications']),
    production,
    universe: onlyOne(spots, 'metric_audience_size', report) as number | null,
    currency: onlyOne(taken, 'cost_currency', report) as string | null,
    basis: onlyOne(spots, 'target_audience', report) as string | null,
    leftOut,
  };
  throwIfAny(issues);
  return file;
}

interface LineItem {
  readonly path: string;
  readonly values: Values;
}

type Report = (path: string, rest: string) => void;

function isTaken({ channel, is_aggregate: isAggregate }: Values): boolean {
  if (isAggregate === true) return false;
  return channel === undefined || channel === null || (typeof channel === 'string' && television.test(channel.trim()));
}

/** A line item of production alone: nothing but creative cost, and no units. */
function isProduction(values: Values): boolean {
  const isNothing = (key: string): boolean => [undefined, null, 0].includes(values[key] as undefined);
  return (
    isNothing('metric_units') && isNothing('metric_impressions') && values['cost_creative'] === values['cost_total']
  );
}

function nameOf({ name }: Values): string | null {
  return typeof name === 'string' && name !== '' ? name : null;
}

function placementOf(item: LineItem, report: Report): Placement {
  const { path, values } = item;
  const insertions = amountAt(item, 'metric_units', limits.insertions, report, 'whole');
  const impressions = amountAt(item, 'metric_impressions', limits.universe * limits.insertions, report, 'above 0');
  const total = amountAt(item, 'cost_total', limits.amount, report, 'required') ?? 0;
  const creative = amountAt(item, 'cost_creative', limits.amount, report) ?? 0;
  const count = insertions ?? 1;
  const cost = (total - creative) / count;
  if (cost < 0) report(`${path}.cost_creative`, `must be at most cost_total, ${total}; got ${creative}`);
  const audience = Math.round((impressions ?? count) / count);
  const isWithin = audience >= 1 && audience <= limits.universe;
  if (!isWithin)
    report(`${path}.metric_impressions`, `must be at least one person for each of ${count} units; got ${impressions}`);
  const own = asValues(asValues(values['custom_properties'])['ripplecast']);
  const kept = own['costPerInsertion'];
  const isKept = typeof kept === 'number' && Math.abs(kept - cost) <= ROUNDING * cost;
  const secondReach = own['secondReach'];
  const isWhole = Number.isSafeInteger(secondReach) && (secondReach as number) >= 1;
  if (secondReach !== undefined && !isWhole) {
    report(
      `${path}.custom_properties.ripplecast.secondReach`,
      `must be a whole number of people; got ${describeValue(secondReach)}`,
    );
  }
  const [name, basis] = [nameOf(values), values['target_audience']];
  return {
    audience,
    insertions: count,
    costPerInsertion: isKept ? kept : cost,
    ...(isWhole && { secondReach: secondReach as number }),
    ...(name !== null && { name }),
    ...(typeof basis === 'string' && basis !== '' && { basis }),
  };
}

/** A number of a line item; null where it is wrong, which is reported, or is not there and need not be. */
function amountAt(
  { path, values }: LineItem,
  key: string,
  most: number,
  report: Report,
  kind: 'whole' | 'above 0' | 'required' | 'optional' = 'optional',
): number | null {
  const value = values[key];
  if (kind === 'optional' && (value === undefined || value === null)) return null;
  const least = kind === 'whole' ? 1 : 0;
  const isNumber = typeof value === 'number' && value >= least && value <= most && (kind !== 'above 0' || value > 0);
  if (isNumber && (kind !== 'whole' || Number.isInteger(value))) return value;
  const what =
    kind === 'whole' ? 'a whole number from 1' : kind === 'above 0' ? 'a number above 0, up' : 'a number from 0';
  report(`${path}.${key}`, `must be ${what} to ${groupDigits(most)}; got ${describeValue(value)}`);
  return null;
}

/** What all line items say that say anything; null where none does. */
function onlyOne(items: readonly LineItem[], key: string, report: Report): unknown {
  let only: unknown = null;
  for (const { path, values } of items) {
    const value = values[key];
    if (value === undefined || value === null || value === '') continue;
    if (only !== null && value !== only) {
      report(
        `${path}.${key}`,
        `must be that of the line items before, ${describeValue(only)}; got ${describeValue(value)}`,
      );
      continue;
    }
    const isRight =
      key === 'metric_audience_size'
        ? Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= limits.universe
        : typeof value === 'string' && (key !== 'cost_currency' || /^[A-Z]{3}$/.test(value));
    if (isRight) only = value;
    else report(`${path}.${key}`, `must be ${expected[key]}; got ${describeValue(value)}`);
  }
  return only;
}

const expected: Readonly<Record<string, string>> = {
  metric_audience_size: `a whole number of people from 1 to ${groupDigits(limits.universe)}`,
  cost_currency: 'a currency of three capital letters, such as USD',
  target_audience: 'a text',
};

/** Pairs as our own writer has put them there. */
function duplicationsOf(value: unknown): readonly Duplication[] {
  if (value === undefined) return [];
  const path = 'meta.custom_properties.ripplecast.duplications';
  const entries = Array.isArray(value) ? (value as readonly unknown[]).map(asValues) : [];
  const isWhole = (number: unknown): number is number => Number.isSafeInteger(number) && (number as number) >= 0;
  const pairs = entries.flatMap(({ between, audience }) => {
    const [first, second, ...rest] = Array.isArray(between) ? (between as readonly unknown[]) : [];
    if (!isWhole(first) || !isWhole(second) || rest.length > 0 || !isWhole(audience)) return [];
    return [{ between: [first, second] as const, audience }];
  });
  if (Array.isArray(value) && pairs.length === value.length) return pairs;
  throw InvalidDocumentError.at(
    path,
    `must be a list of pairs such as {"between": [0, 1], "audience": 140000}; got ${describeValue(value)}`,
  );
}
