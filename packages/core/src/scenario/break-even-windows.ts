import { checkArray, checkObject } from '../check.ts';
import type { BreakEvenDocument, Crossing } from './result.generated.ts';

/** A stretch of values at which the cascade is at least as good as the buy. */
export interface BreakEvenWindow {
  /** Its lower end; null where it begins with the range. */
  readonly low: number | null;
  /** Its upper end; null where it goes to the end of the range. */
  readonly high: number | null;
}

/**
 * The stretches of a parameter in which the cascade is at least as good as the buy: not dearer for each person, or not fewer people.
 * @param document - As `breakEven` returns it. Crossings inside of its interval are one, if that leaves the cascade on the other side: runs
 * with luck in them may cross several times there.
 * @returns Ascending; none where there is no crossing, whether the cascade is better everywhere or nowhere.
 * @throws InvalidParameterError for what is no such document.
 * @example
 * ```ts
 * import { breakEven, presets, withValue } from 'ripplecast';
 * import { breakEvenWindows } from 'ripplecast/scenario';
 *
 * const paid = withValue(withValue(presets.seedExample, 'level', 'meanField'), 'cost.perSharer', 0.5);
 * const [window] = breakEvenWindows(breakEven(paid, { parameter: 'shareProbability' }));
 * window?.low?.toFixed(4); // => '0.0033'
 * window?.high?.toFixed(4); // => '0.0735'
 * ```
 */
export function breakEvenWindows(document: BreakEvenDocument): readonly BreakEvenWindow[] {
  checkObject('document', document);
  const { target, crossings } = document;
  checkArray('document.crossings', crossings);
  const windows: { low: number | null; high: number | null }[] = [];
  for (const { value, direction } of withoutLuck(document)) {
    const last = windows.at(-1);
    if ((direction === 'rises') === (target === 'reach')) windows.push({ low: value, high: null });
    else if (last === undefined) windows.push({ low: null, high: value });
    else last.high = value;
  }
  return windows;
}

/** The crossings, those that the runs cannot tell apart as one. */
function withoutLuck({ crossings, interval, value }: BreakEvenDocument): readonly Crossing[] {
  if (interval === null || value === null) return crossings;
  const isInside = (crossing: Crossing): boolean => crossing.value >= interval[0] && crossing.value <= interval[1];
  const inside = crossings.filter(isInside);
  if (inside.length % 2 === 0) return crossings;
  const first = crossings.findIndex(isInside);
  return crossings.toSpliced(first, inside.length, { ...crossings[first]!, value });
}
