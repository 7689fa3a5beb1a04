import { resolveScenario, type CompleteScenario, type Scenario } from 'ripplecast/scenario';

/** A scenario without the keys that it would have by itself: resolved, it is the same. */
export function withoutDefaults(scenario: CompleteScenario): Scenario {
  const whole = JSON.stringify(scenario);
  const isSame = (candidate: unknown): candidate is Scenario => {
    try {
      return JSON.stringify(resolveScenario(candidate)) === whole;
    } catch {
      return false;
    }
  };
  let short: unknown = scenario;
  for (const path of pathsOf(scenario, [])) {
    const shorter = without(short, path);
    if (isSame(shorter)) short = shorter;
  }
  return isSame(short) ? short : scenario;
}

type Path = readonly string[];

/** Of every key, inner keys after the object that holds them: a whole object that can be left out is. */
function pathsOf(value: object, before: Path): readonly Path[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const path = [...before, key];
    const isObject = typeof each === 'object' && each !== null && !Array.isArray(each);
    return [path, ...(isObject ? pathsOf(each, path) : [])];
  });
}

/** A copy without a key; the value itself where it has none. */
function without(value: unknown, [key = '', ...inner]: Path): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const entries = Object.entries(value) as readonly [string, unknown][];
  return Object.fromEntries(
    inner.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, each]) => [name, name === key ? without(each, inner) : each]),
  );
}
