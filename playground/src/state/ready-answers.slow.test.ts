import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastUpdates } from '../../scripts/last-updates.ts';
import { readUpdates, writeUpdates } from '../simulation/update-text.ts';
import { readyAnswer } from './ready-answers.ts';
import { readyScenarios } from './ready-scenarios.ts';

const folder = new URL('./ready/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8');

describe('answers that come with the page', () => {
  it('are those of its worlds, and no others', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      Object.keys(readyScenarios)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
  });

  for (const [name, scenario] of Object.entries(readyScenarios)) {
    it(`are what the worker says, byte by byte: ${name} (else run \`npm run fix\`)`, async () => {
      expect(writeUpdates(await lastUpdates(scenario))).toBe(textOf(name));
    });

    it(`are found by the scenario, whatever it is called: ${name}`, async () => {
      const updates = await readyAnswer({ ...scenario, title: 'another title' });
      expect(updates).toEqual(readUpdates(JSON.parse(textOf(name))));
    });
  }

  it('are none of a scenario that was changed', () => {
    expect(readyAnswer({ ...readyScenarios.claim, followers: 299 })).toBeNull();
  });

  it('come with the page for what it opens with, and in a file of their own for others', () => {
    expect(readyAnswer(readyScenarios.claim)).toBeInstanceOf(Array);
    expect(readyAnswer(readyScenarios.million)).toBeInstanceOf(Promise);
  });
});
