import { presets } from 'ripplecast';
import { resolveScenario, type Scenario } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { refusalNotes } from './refusal-notes.ts';

function refused(scenario: Scenario): string {
  try {
    resolveScenario(scenario);
    return '';
  } catch (error) {
    return refusalNotes.refusedChange((error as Error).message);
  }
}

it('says in plain words which number does not go with the others', () => {
  const { seedExample } = presets;
  expect(refused({ ...seedExample, universe: 50 })).toBe(
    'That does not go together, so nothing changed. “Fans” (1,000) does not go with the other numbers.',
  );
  expect(refused({ ...seedExample, universe: 200, broadcast: null, message: { fans: 5 } })).toMatch(
    /“Friends” \(300\) does not go with the other numbers\.$/u,
  );
  expect(refused({ ...seedExample, model: { shareProbability: 7 } }).replaceAll('\u202f', ' ')).toMatch(
    /“Share rate” \(7\) must be between 0 % and 100 %\.$/u,
  );
});

it('counts people and runs', () => {
  expect(refusalNotes.tooManyRuns(1e6, 1e4)).toContain('asks for 1,000,000 runs; this page counts 10,000.');
  expect(refusalNotes.notAmongThem(30, ['41', '55'])).toContain('Not among the 30 people here');
});
