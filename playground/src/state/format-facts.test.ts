import { readFileSync } from 'node:fs';
import { getScenarioValue, presets, withValue } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { formatFacts } from '../../scripts/generate-format-facts.ts';
import { replaceAt, valueAt } from './value-at.ts';
import { namesOfPaths, type ValuePath } from './value-paths.ts';

it('are as the format of scenarios has them (else run `npm run fix`)', async () => {
  expect(readFileSync(new URL('format-facts.generated.ts', import.meta.url), 'utf8')).toBe(await formatFacts());
});

it('are of paths at which a value is read and replaced as the library does', () => {
  for (const scenario of Object.values(presets)) {
    for (const path of namesOfPaths.keys() as Iterable<ValuePath>) {
      expect(valueAt(scenario, path), path).toEqual(getScenarioValue(scenario, path));
      // The library refuses a key inside of a number, and a list is never begun by the page.
      if (isInside(scenario, path)) expect(replaceAt(scenario, path, 7), path).toEqual(withValue(scenario, path, 7));
    }
  }
});

/** Whether a scenario has what a path leads through. */
function isInside(scenario: (typeof presets)['seedExample'], path: ValuePath): boolean {
  const parent = path.split('.').slice(0, -1).join('.');
  return parent === '' || typeof getScenarioValue(scenario, parent) === 'object';
}
