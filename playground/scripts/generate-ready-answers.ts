/**
 * Writes `playground/src/state/ready`: the answers to the scenarios with which the page opens, so that it shows them before its
 * worker is there. A test compares them byte by byte with what the worker says.
 */
import { writeFileSync } from 'node:fs';
import { writeUpdates } from '../src/simulation/update-text.ts';
import { readyScenarios } from '../src/state/ready-scenarios.ts';
import { lastUpdates } from './last-updates.ts';

for (const [name, scenario] of Object.entries(readyScenarios)) {
  const text = writeUpdates(await lastUpdates(scenario));
  writeFileSync(new URL(`../src/state/ready/${name}.json`, import.meta.url), text);
}
