import type { CompleteScenario } from 'ripplecast/scenario';
import type { ValuePath } from './value-paths.ts';

/**
 * What stands at a path of a scenario; undefined where it has nothing there. Unlike `getScenarioValue` and `withValue` of the library it
 * takes only paths that the compiler knows, and so needs no format, which is large.
 */
export function valueAt(scenario: CompleteScenario, path: ValuePath): unknown {
  return path.split('.').reduce((value: unknown, key) => entriesOf(value)[key], scenario);
}

/** A copy of a scenario with another number at a path; parts of it that are missing are made. */
export function replaceAt(scenario: CompleteScenario, path: ValuePath, value: number): CompleteScenario {
  return replaceInside(scenario, path.split('.'), value) as CompleteScenario;
}

function replaceInside(current: unknown, [key, ...deeper]: readonly string[], value: number): unknown {
  if (key === undefined) return value;
  const entries = entriesOf(current);
  const replaced = replaceInside(entries[key], deeper, value);
  return Array.isArray(current) ? current.with(Number(key), replaced) : { ...entries, [key]: replaced };
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
