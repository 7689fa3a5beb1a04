import {
  compare,
  encodeScenarioLink,
  type GrownNetwork,
  growNetwork,
  presets,
  resolveScenario,
  simulate,
} from 'ripplecast';
import { expect, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';

const scenario = resolveScenario({
  ...presets.seedExample,
  level: 'meanField',
  message: { fans: 20_000, fanVisibility: 0.16 },
  broadcast: { placements: [{ audience: 5_000_000, insertions: 1, costPerInsertion: 100_000 }], production: 0 },
});
const link = encodeScenarioLink(scenario);
const json = `${JSON.stringify(compare(scenario), null, 2)}\n`;

test.each([
  ['whole', `https://example.org/ripplecast/#${link}`],
  ['with how the page shows it', `http://127.0.0.1:5173/#${link}~round=3&voice=run&run=12`],
  ['its part after #', link],
  ['its part with #', `#${link}`],
])('a link, %s, gives what its scenario gives', async (_, name) => {
  const { stdout, code } = await runRipplecast(['compare', name, '--json']);
  expect(code).toBe(0);
  expect(stdout).toBe(json);
});

test('a tilde in a text does not end the scenario of a link', async () => {
  const titled = resolveScenario({ ...scenario, title: 'A ~ B', universe: 1e6, broadcast: null });
  const { stdout, code } = await runRipplecast(['simulate', `#${encodeScenarioLink(titled)}~round=3`, '--json']);
  expect(code).toBe(0);
  expect(stdout).toBe(`${JSON.stringify(simulate(titled), null, 2)}\n`);
});

test('settings change the scenario of a link', async () => {
  const { stdout } = await runRipplecast(['compare', link, '--set', 'followers=150', '--json']);
  expect(stdout).toBe(`${JSON.stringify(compare({ ...scenario, followers: 150 }), null, 2)}\n`);
});

test('a link that cannot be used as it is written is refused', async () => {
  const { code, stderr } = await runRipplecast(['compare', 'v=1&share=7&fans=abc']);
  expect(code).toBe(2);
  expect(stderr).toContain('the link cannot be used as it is: ');
  expect(stderr).toContain('share=7');
});

test('a file whose name has something of a link is a file', async () => {
  const { stderr } = await runRipplecast(['compare', './no#such.json']);
  expect(stderr).toContain('no#such.json');
  expect(stderr).not.toContain('the link');
  expect((await runRipplecast(['compare', 'v=2.json'])).stderr).not.toContain('the link');
});

test('the class with ties cut and added, as a link has it, gives what the page gives', async () => {
  const { network, ...rest } = presets.classroom;
  const tied = { cut: [[2, 3] as const, [2, 4] as const], tie: [[2, 20] as const] };
  const changed = resolveScenario({
    ...rest,
    network: { ...(network as GrownNetwork), ...tied },
    message: { seeds: [11] },
  });
  const name = encodeScenarioLink(changed);
  expect(name).toContain('&cut=2-3.2-4&tie=2-20&seeds=11&');
  const { stdout, code } = await runRipplecast(['compare', name, '--json']);
  expect(code).toBe(0);
  expect(stdout).toBe(`${JSON.stringify(compare(changed, { network: growNetwork(changed) }), null, 2)}\n`);
  const typed = ['--set', 'network.cut=2-3.2-4', '--set', 'network.tie=2-20', '--set', 'message.seeds=[11]'];
  expect((await runRipplecast(['compare', 'classroom', ...typed, '--json'])).stdout).toBe(stdout);
  const { stderr } = await runRipplecast(['compare', name.replace('cut=2-3', 'cut=2-17'), '--json']);
  expect(stderr).toContain('network.cut.0 must be two people who are tied; got [2,17]');
});
