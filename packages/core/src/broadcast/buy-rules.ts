import { describeValue, type DocumentIssue, groupDigits, type Mistakes } from '../errors.ts';
import { asValues } from '../schema/values.ts';

/** What the placements of a buy must satisfy together, for functions and documents alike. */

/**
 * What follows from the placements alone: second reach and audience, pairs, one basis, one currency.
 * @param broadcast - A buy or a schedule, as read from a document: every value that is there has its type; a wrong one is undefined and is skipped.
 * @param issues - Grows by what is wrong.
 * @param path - Of the buy in messages.
 */
export function checkPlacements(broadcast: unknown, issues: Mistakes<DocumentIssue>, path: string): void {
  const { placements, duplications, basis, currency } = asValues(broadcast);
  if (!Array.isArray(placements)) return;
  const report = (at: string, rest: string): void => {
    issues.add(() => ({ path: at, message: `${at} ${rest}` }));
  };
  for (const [index, placement] of placements.entries()) {
    const { audience, secondReach } = asValues(placement);
    const at = `${path}.placements.${index}`;
    if (typeof audience === 'number' && typeof secondReach === 'number') {
      const isWithin = secondReach >= audience && secondReach <= 2 * audience;
      if (!isWithin) {
        const limits = `from ${groupDigits(audience)}, the audience, to ${groupDigits(2 * audience)}, twice the audience`;
        report(`${at}.secondReach`, `must be ${limits}; got ${secondReach}`);
      }
    }
  }
  checkSame('basis', basis, placements, path, 'audiences of different people cannot be added', report);
  checkSame('currency', currency, placements, path, 'amounts are never converted', report);
  if (Array.isArray(duplications)) checkPairs(duplications, placements, path, report);
}

/** That placements which have a key all have the same there; `whole` is what the schedule itself says. */
function checkSame(
  key: 'basis' | 'currency',
  whole: unknown,
  placements: readonly unknown[],
  path: string,
  reason: string,
  report: (at: string, rest: string) => void,
): void {
  let known = whole;
  const whose = whole === undefined ? 'the placements before' : 'the schedule';
  for (const [index, placement] of placements.entries()) {
    const value = asValues(placement)[key];
    if (value === undefined) continue;
    known ??= value;
    if (value === known) continue;
    const expected = `that of ${whose}, ${describeValue(known)}, since ${reason}`;
    report(`${path}.placements.${index}.${key}`, `must be ${expected}; got ${describeValue(value)}`);
  }
}

function checkPairs(
  duplications: readonly unknown[],
  placements: readonly unknown[],
  path: string,
  report: (at: string, rest: string) => void,
): void {
  const known = new Set<string>();
  for (const [index, duplication] of duplications.entries()) {
    const { between, audience } = asValues(duplication);
    const at = `${path}.duplications.${index}`;
    if (!Array.isArray(between)) continue;
    const [first, second] = between as (number | undefined)[];
    if (first === undefined || second === undefined) continue;
    const last = placements.length - 1;
    if (first > last || second > last || first === second) {
      report(`${at}.between`, `must be two different places from 0 to ${last}; got ${describeValue(between)}`);
      continue;
    }
    const pair = first < second ? `${first} ${second}` : `${second} ${first}`;
    if (known.has(pair))
      report(`${at}.between`, `must be a pair that is not there already; got ${describeValue(between)} again`);
    known.add(pair);
    const smaller = Math.min(audienceOf(placements[first]), audienceOf(placements[second]));
    if (typeof audience !== 'number' || audience <= smaller) continue;
    report(
      `${at}.audience`,
      `must be at most ${groupDigits(smaller)}, the smaller of the two audiences; got ${audience}`,
    );
  }
}

/** Infinity for an audience that is wrong, which is told elsewhere. */
function audienceOf(placement: unknown): number {
  const { audience } = asValues(placement);
  return typeof audience === 'number' ? audience : Infinity;
}
