import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compare, growNetwork, presets, resolveScenario } from 'ripplecast';
import type { CompleteScenario } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { npmCode } from './npm-code.ts';

const run = promisify(execFile);
const cwd = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * What a program prints, run by Node with the sources of our packages.
 * @param folder - Where it runs, and finds packages.
 */
async function printed(program: string, folder: string = cwd): Promise<readonly string[]> {
  const options = ['--conditions', 'ripplecast/source', '--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, options, { cwd: folder });
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
  'with a desk': resolveScenario({ ...presets.roundTheClockDesk, experiment: { replicates: 5 } }),
};

test.each(Object.entries(scenarios))('the program prints the numbers of a scenario %s', async (_, scenario) => {
  const network = scenario.level === 'network' ? { network: growNetwork(scenario) } : {};
  const { cascade, broadcast } = compare(scenario, network);
  const { mean, p05, p95 } = cascade.reach;
  const people = (count: number): string => `${count.toLocaleString('en')} people`;
  const money = (cost: number | null): string => `${cost?.toFixed(2)} ${scenario.currency}`;
  expect(await printed(npmCode(scenario))).toEqual([
    `${people(Math.round(mean))} in the end`,
    ...(p05 === null || p95 === null ? [] : [`9 runs in 10: ${p05.toLocaleString('en')} to ${people(p95)}`]),
    ...(scenario.cost === null
      ? []
      : [`Per 1,000 people, each counted once: ${money(cascade.costPerThousandReached)}`]),
    ...(broadcast === null
      ? []
      : [
          `By the broadcast: ${people(broadcast.reach)}${scenario.cost === null ? '' : `, ${money(broadcast.costPerThousandReached)} per 1,000`}`,
        ]),
  ]);
});

test('the program of a scenario on a file reads the file beside it', async () => {
  const pairs = Array.from({ length: 60 }, (_, i) => [i % 20, (7 * i + 3) % 20] as const).filter(([a, b]) => a !== b);
  // In the package of the tests, which has our packages for Node.
  const folder = await mkdtemp(fileURLToPath(new URL('../../../../test/node_modules/.embed-', import.meta.url)));
  try {
    await writeFile(`${folder}/friends.csv`, `source,target\n${pairs.map((pair) => `${pair.join(',')}\n`).join('')}`);
    const scenario = resolveScenario({
      version: 1,
      level: 'network',
      universe: null,
      network: { edges: 'friends.csv' },
      message: { fans: 3 },
      model: { shareProbability: 0.3 },
    });
    const [reach] = await printed(npmCode(scenario), folder);
    expect(reach).toMatch(/^\d+ people in the end$/u);
    expect(Number.parseInt(reach ?? '', 10)).toBeGreaterThan(3);
  } finally {
    await rm(folder, { recursive: true });
  }
});
