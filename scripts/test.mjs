/**
 * `npm test`: installs what is missing, then runs every check and every test, and sums up.
 * `npm test -- core` or `npm test -- --only lint` runs one part (several names run several parts); `npm test -- quick`, which
 * is `npm run quick`, runs what is quick.
 */
import process from 'node:process';
import { install } from './install.mjs';
import { runSteps, secondsSince } from './run-steps.mjs';
import { allSteps, projects, quickSteps, unitTests } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** @returns {readonly (readonly Step[])[]} Lanes. */
function chosenLanes() {
  const names = process.argv.slice(2).filter((argument) => argument !== '--only');
  if (names.length === 0) return [allSteps];
  const known = ['quick', ...allSteps.map(({ name }) => name), ...projects];
  for (const name of names) {
    if (known.includes(name)) continue;
    process.stderr.write(`npm test knows these parts: ${known.join(', ')}; got ${name}\n`);
    process.exit(2);
  }
  if (names.includes('quick')) {
    if (names.length === 1) return [quickSteps.slice(0, 1), quickSteps.slice(1)];
    process.stderr.write('npm test -- quick is a choice of parts of its own: name no other part\n');
    process.exit(2);
  }
  const asked = projects.filter((name) => names.includes(name));
  const chosen = allSteps.filter(({ name }) => names.includes(name));
  return [asked.length > 0 ? [unitTests(asked), ...chosen.filter(({ name }) => name !== 'unit')] : chosen];
}

const lanes = chosenLanes();
const began = performance.now();
if (await install()) process.stdout.write(`Installed in ${secondsSince(began)}\n`);
process.exitCode = await runSteps(lanes);
