/**
 * Runs the parts of a test run, one after another or some at once, and sums up.
 */
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { readReport, reportFolder } from './reports.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Phases} Phases */

/** @param {number} since */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text */
const say = (text) => process.stdout.write(text);

/**
 * Runs phase after phase, the lanes of each at once, and prints a summary: what each part took, and its slowest file.
 * @param {Phases} phases
 * @returns {Promise<number>} The exit code: that of the first part in their order that failed, else 0.
 */
export async function runSteps(phases) {
  const began = performance.now();
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
  const ended = [];
  for (const lanes of phases) ended.push(...(await Promise.all(lanes.map((lane) => runLane(lane)))).flat());
  say(`\n${ended.map(({ line }) => `${line}\n`).join('')}`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of ended) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  if (total.skipped > 0) say(`${total.skipped} skipped\n`);
  say(`In ${secondsSince(began)}\n${total.passed} passed, ${total.failed} failed\n`);
  return ended.find(({ code }) => code !== 0)?.code ?? 0;
}

/** @param {readonly Step[]} lane */
async function runLane(lane) {
  const ended = [];
  for (const step of lane) ended.push(await runStep(step));
  return ended;
}

/** @param {Step} step */
async function runStep({ name, title, action, report, tells = false }) {
  say(`\n▸ ${title}\n`);
  const since = performance.now();
  const { code, output } = await action();
  if (code !== 0 || tells) say(output);
  const { passed, failed, skipped, slowest } =
    report === undefined ? { passed: 0, failed: 0, skipped: 0, slowest: null } : readReport(report);
  const file = slowest === null ? '' : `; slowest ${slowest.path}, ${slowest.seconds.toFixed(1)} s`;
  const line = `${code === 0 ? '✓' : '✗'} ${name.padEnd(9)} ${secondsSince(since).padStart(7)}  ${title}${file}`;
  say(`${line}\n`);
  // A step that fails without a failed test (a crash, a check that is no test) counts as one failure.
  return { code, line, passed, skipped, failed: code !== 0 && failed === 0 ? 1 : failed };
}
