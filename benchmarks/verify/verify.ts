/**
 * `npm run verify` runs settings drawn at random with the library and with an oracle that shares no code with it
 * (python/oracle.py, written from docs/model), and compares means, variances and distributions. It ends with code 1 if they
 * disagree anywhere, and keeps what it found in benchmarks/results. `-- --plant 0.02` gives the library numbers that are
 * 2 % too large: then it must end with code 1. `--settings 20` takes fewer settings, `--seed TEXT` others, `--only 7` one of
 * them (a report is kept for whole runs only).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, today } from '../machine.ts';
import { resultsFolder, writeResultsPage } from '../results-page.ts';
import { drawSettings } from './draw-settings.ts';
import { OracleProcess, installOracle } from './oracle-process.ts';
import { plantError } from './plant-error.ts';
import { type VerifyResult, describeDisagreements, judge, sumUp } from './result.ts';
import { columnsOf } from './run-ours.ts';
import type { Setting } from './setting.ts';
import { type VerifiedSetting, verifySetting } from './verify-setting.ts';

/** Probability that anything at all is rejected while everything is right. */
const FAMILY_ALPHA = 0.001;
const SETTINGS = 200;
/** What is counted is some 10 ns: a second or so for each program. */
const BUDGET = 2e7;

const { values } = parseArgs({
  options: {
    settings: { type: 'string', default: String(SETTINGS) },
    seed: { type: 'string', default: 'ripplecast' },
    plant: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});

function numberFrom(name: 'settings' | 'plant' | 'only', text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= most) return number;
  process.stderr.write(`--${name} must be a number from ${least} to ${most}; got ${text}\n`);
  process.exit(2);
}

const count = Math.floor(numberFrom('settings', values.settings, 1, 10_000));
const plant = numberFrom('plant', values.plant, 0, 1);
const only = values.only === undefined ? null : numberFrom('only', values.only, 0, count - 1);

/** What the library is given in place of a setting; null where an error is to be planted and cannot be. */
const givenToUs = (setting: Setting): Setting | null => (plant === 0 ? setting : plantError(setting, plant));

try {
  installOracle();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
const oracle = new OracleProcess();
const start = performance.now();
const settings = drawSettings(values.seed, count);
const comparisons = settings.reduce((sum, { scenario }) => sum + 3 * Object.keys(columnsOf(scenario)).length, 0);
const effort = { aim: 0.02, alpha: FAMILY_ALPHA / comparisons, budget: BUDGET };
const verified: VerifiedSetting[] = [];
for (const [index, setting] of settings.entries()) {
  const ours = givenToUs(setting);
  if (ours === null || (only !== null && index !== only)) continue;
  const begun = performance.now();
  const result = await verifySetting(setting, ours, index, oracle, effort);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stderr.write(`${setting.name}: ${result.runs} runs, ${seconds} s\n`);
  verified.push(result);
}
oracle.close();

const rejected = judge(verified, FAMILY_ALPHA);
const result: VerifyResult = {
  date: today(),
  machine,
  seconds: Math.round((performance.now() - start) / 1000),
  seed: values.seed,
  familyAlpha: FAMILY_ALPHA,
  planted: plant,
  ...sumUp(verified, rejected),
};
process.stdout.write(describeDisagreements(verified, rejected));
if (count === SETTINGS && only === null) {
  const name = plant === 0 ? 'verify.json' : 'verify-planted.json';
  writeFileSync(join(resultsFolder, name), `${JSON.stringify(result, null, 2)}\n`);
  writeResultsPage();
}
process.exitCode = rejected.length > 0 ? 1 : 0;
