/**
 * Writes `playground/src/state/format-facts.generated.ts`: what the format of scenarios says of the page's numbers, so that the
 * page's first picture needs no format, which is large. A test compares it with the format.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { presets, resolveScenario, scenarioKey, type Scenario } from 'ripplecast/scenario';
import { format } from 'oxfmt';
import { namesOfPaths } from '../src/state/value-paths.ts';

/** People at a desk that is switched on. */
const DESK_PEOPLE = 3;

const address = new URL('../src/state/format-facts.generated.ts', import.meta.url);

/** The module as it should be. */
export async function formatFacts(): Promise<string> {
  const ranges = [...namesOfPaths.keys()].map((path) => {
    const { min, max } = scenarioKey(path);
    return `${JSON.stringify(path)}: { min: ${min ?? 0}, max: ${max ?? 'Infinity'} },`;
  });
  const example = presets.seedExample as Scenario;
  const { timing, criticism, desk, reply } = resolveScenario({
    ...example,
    timing: {},
    criticism: {},
    desk: { people: DESK_PEOPLE },
  });
  const text = `// Made by scripts/generate-format-facts.ts from the format of scenarios. Do not edit.
/** What each number of the page's controls may be, whatever the rest of the scenario is. */
export const ranges = {
  ${ranges.join('\n  ')}
} as const;

/** What is filled in for the parts of a conversation that are switched on. */
export const usualParts = ${JSON.stringify({ timing, criticism, desk, reply })} as const;
`;
  const { code } = await format(address.pathname, text, { printWidth: 120, singleQuote: true });
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(address, await formatFacts());
