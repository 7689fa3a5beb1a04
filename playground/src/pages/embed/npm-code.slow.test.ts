import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compare, growNetwork, presets, resolveScenario } from 'ripplecast';
import type { CompleteScenario } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { npmCode } from './npm-code.ts';

const run = promisify(execFile);
const cwd = fileURLToPath(new URL('../../../', import.meta.url));

/** What a program prints, run by Node with the sources of our packages. */
async function printed(program: string): Promise<readonly string[]> {
  const options = ['--conditions', 'ripplecast/source', '--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, options, { cwd });
  return stdout.trim().split('\n');
}

const scenarios: Readonly<Record<string, CompleteScenario>> = {
  'with a title that could end a string': {
    ...presets.seedExample,
    title: `it's a "title" \\ \`\${1}\` </script>\u2028`,
    followers: 150,
    experiment: { ...presets.seedExample.experiment, replicates: 50 },
  },
  'on a network': presets.classroom,
  'without chance, buy and cost': { ...presets.seedExample, level: 'meanField', broadcast: null, cost: null },
  'with a desk': resolveScenario({ ...presets.roundTheClockDesk, experiment: { replicates: 50 } }),
};

test.each(Object.entries(scenarios))('the program prints the numbers of a scenario %s', async (_, scenario) => {
  const network = scenario.level === 'network' ? { network: growNetwork(scenario) } : {};
  const { cascade, broadcast } = compare(scenario, network);
  const { mean, p05, p95 } = cascade.reach;
  expect(await printed(npmCode(scenario))).toEqual([
    `${Math.round(mean)} people in the end`,
    ...(p05 === null ? [] : [`9 runs in 10: ${p05} to ${p95} people`]),
    ...(scenario.cost === null ? [] : [`Per 1,000 people, each counted once: ${cascade.costPerThousandReached}`]),
    ...(broadcast === null ? [] : [`By the broadcast: ${broadcast.reach} people, ${broadcast.costPerThousandReached}`]),
  ]);
});
