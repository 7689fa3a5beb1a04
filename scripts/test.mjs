/**
 * `npm test`: installs what is missing, then runs every check and every test, and sums up.
 * `npm test -- core` or `npm test -- --only lint` runs one part (several names run several parts); `npm test -- quick`, which
 * is `npm run quick`, runs what is quick.
 */
import process from 'node:process';
import { install } from './install.mjs';
import { runSteps, secondsSince } from './run-steps.mjs';
import { allSteps, projects, quickSteps, unitTests } from './steps.mjs';

/** @returns {import('./steps.mjs').Phases} */
function chosenPhases() {
  const names = process.argv.slice(2).filter((argument) => argument !== '--only');
  if (names.length === 0) return allSteps;
  const everyStep = allSteps.flat(2);
  const known = ['quick', ...everyStep.map(({ name }) => name), ...projects];
  for (const name of names) {
    if (known.includes(name)) continue;
    process.stderr.write(`npm test knows these parts: ${known.join(', ')}; got ${name}\n`);
    process.exit(2);
  }
  if (names.includes('quick')) {
    if (names.length === 1) return quickSteps;
    process.stderr.write('npm test -- quick is a choice of parts of its own: name no other part\n');
    process.exit(2);
  }
  const asked = projects.filter((name) => names.includes(name));
  const chosen = everyStep.filter(({ name }) => names.includes(name));
  // The unit tests are those of all projects.
  const some = asked.length > 0 && !names.includes('unit') ? [unitTests(asked)] : [];
  return [[[...some, ...chosen]]];
}

const phases = chosenPhases();
const began = performance.now();
if (await install()) process.stdout.write(`Installed in ${secondsSince(began)}\n`);
process.exitCode = await runSteps(phases);
