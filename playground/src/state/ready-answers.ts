import type { CompleteScenario, ResultDocument } from 'ripplecast/scenario';
import claim from './ready/claim.json' with { type: 'json' };
import type { SimulationUpdate } from '../simulation/messages.ts';
import { readUpdates } from '../simulation/update-text.ts';
import { isSameQuestion } from './preset-of.ts';
import { readyScenarios } from './ready-scenarios.ts';

/** The claim comes with the page, the others when they are asked for. */
const files: Readonly<Record<keyof typeof readyScenarios, () => unknown>> = {
  claim: () => claim,
  measured: async () => (await import('./ready/measured.json', { with: { type: 'json' } })).default,
  million: async () => (await import('./ready/million.json', { with: { type: 'json' } })).default,
  classroom: async () => (await import('./ready/classroom.json', { with: { type: 'json' } })).default,
};

/** The result of the claim, which comes with the page. */
export function resultOfClaim(): ResultDocument {
  const result = readUpdates(claim).find((update) => update.kind === 'result');
  if (result === undefined) throw new Error('the answer of the claim must have a result');
  return result.document;
}

/** All that the worker would say of a scenario in the end; null where it has to be asked. */
export function readyAnswer(
  scenario: CompleteScenario,
): readonly SimulationUpdate[] | Promise<readonly SimulationUpdate[]> | null {
  const names = Object.keys(readyScenarios) as readonly (keyof typeof readyScenarios)[];
  const name = names.find((each) => isSameQuestion(readyScenarios[each], scenario));
  if (name === undefined) return null;
  const file = files[name]();
  return file instanceof Promise ? file.then((parsed: unknown) => readUpdates(parsed)) : readUpdates(file);
}
