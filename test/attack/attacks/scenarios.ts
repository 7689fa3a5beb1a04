import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { readScenarioFile } from '@ripplecast/node';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { byteMutation, mutateBytes } from '../mutations/mutate-bytes.ts';
import { documentMutation, mutateDocument } from '../mutations/mutate-document.ts';
import { strikeScenario } from './attack-scenario.ts';
import { refusedOrResolved } from './refusal.ts';
import { validScenario } from './scenario-inputs.ts';

/** Scenarios as values, with up to three changes. */
export const mutatedScenario: fc.Arbitrary<unknown> = fc
  .tuple(validScenario, fc.array(documentMutation, { maxLength: 3 }))
  .map(([scenario, mutations]) => mutateDocument(scenario, mutations));

/** Scenarios as files: JSON with up to three changes of its bytes. */
export const scenarioFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(mutatedScenario, fc.constantFrom(0, 2), fc.array(byteMutation, { maxLength: 3 }))
  .map(([scenario, indent, mutations]) => {
    const text = JSON.stringify(scenario, null, indent) ?? '';
    return mutateBytes(new Uint8Array(Buffer.from(text, 'utf8')), mutations);
  });

/** Scenarios that a program hands in. */
export const scenarioValues: Attack = attackOf({
  name: 'scenario as a value',
  inputs: mutatedScenario,
  strike: strikeScenario,
});

/** Scenarios that somebody wrote into a file. */
export const scenarioFiles: Attack = attackOf({ name: 'scenario as a file', inputs: scenarioFile, strike: strikeFile });

async function strikeFile(bytes: Uint8Array): Promise<Verdict> {
  const input = Readable.from([Buffer.from(bytes)]);
  const file = await refusedOrResolved(() => readScenarioFile('-', { input }));
  if (file === null) return 'refused';
  // What our strict parser takes, every parser takes, for the same.
  const text = Buffer.from(bytes).toString('utf8');
  hold(JSON.stringify(JSON.parse(text)) === JSON.stringify(file.value), () => `a text read as another: ${text}`);
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const path of ['', 'model.shareProbability', 'nobody.knows.3', '__proto__', 'followers.classes.0']) {
    const line = file.lineOf(path);
    hold(line >= 1 && line <= lines, () => `${path} in line ${line} of ${lines}`);
  }
  return strikeScenario(file.value);
}
