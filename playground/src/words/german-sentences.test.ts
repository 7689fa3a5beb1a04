import { compare, growNetwork, presets } from 'ripplecast';
import { presetCatalogue, resolveScenario, type Scenario } from 'ripplecast/scenario';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownResult } from '../simulation/messages.ts';
import { lastRound, restRound, rowAt } from '../simulation/rounds.ts';
import { figureSentences } from './figure-sentences.ts';
import { costFinding, reachFinding } from './findings.ts';
import { linkNote } from './link-notes.ts';
import { textOf } from './sentence-parts.ts';
import { setupParts } from './setup-parts.ts';
import { speakForTest } from './speak-for-test.ts';
import { verdictOf, type PageVerdict } from './verdict.ts';

beforeAll(() => speakForTest('de'));
afterAll(() => speakForTest('en'));

function resultOf(scenario: Scenario): ShownResult {
  const { level } = resolveScenario(scenario);
  return compare(scenario, level === 'network' ? { network: growNetwork(scenario) } : {});
}

function verdictAt(result: ShownResult, round: number, isOfRun: boolean): PageVerdict {
  const { replicates } = result.provenance.scenario.experiment;
  const reach = Array.from({ length: lastRound(result) + 1 }, (_, step) => Math.round(rowAt(result, step).reach));
  const single = isOfRun ? { reach, byCriticism: [] } : null;
  const runs = { counted: replicates, wanted: replicates };
  return verdictOf({ result, round, runs, voice: isOfRun ? 'run' : 'average', run: 11, single });
}

/** What only English has, or what is wrong in any language. */
const wrong =
  /\b(?:the|of|and|by|people|runs?|shares?|in the end)\b|NaN|undefined|null|\b1 Menschen\b| {2}|[a-z]\.[a-z]/u;

describe('German sentences', () => {
  it('tell the example as the page opens with it, in at most 85 characters', () => {
    const result = resultOf({ ...presets.seedExample, level: 'meanField' });
    const texts = Array.from({ length: lastRound(result) + 1 }, (_, round) =>
      textOf(verdictAt(result, round, false).parts).replaceAll(/\s/gu, ' '),
    );
    expect(texts[4]).toBe('Bis Runde 4: 275 Millionen Menschen, 2,5-mal der Super Bowl 2011. Am Ende alle.');
    expect(texts.filter((text) => text.length > 85)).toEqual([]);
    expect(reachFinding(result)).toBe('Das Teilen erreicht mehr Menschen als der Super Bowl (in Runde 4)');
    expect(textOf(setupParts(presets.seedExample)).replaceAll(/\s/gu, ' ')).toBe(
      'Ein Beitrag an 1.000 Fans · alle sehen ihn · 10 % teilen · je 300 Freunde',
    );
  });

  it('are German for every preset, in every round, of the average and of a run', () => {
    const found: string[] = [];
    for (const preset of presetCatalogue) {
      const { id, scenario } = preset;
      const result = resultOf({ ...scenario, experiment: { ...scenario.experiment, replicates: 20 } });
      const said = [reachFinding(result), costFinding(result), textOf(setupParts(resolveScenario(scenario)))];
      for (const round of new Set([0, 1, restRound(result), lastRound(result)])) {
        for (const isOfRun of [false, true]) {
          const { parts, below } = verdictAt(result, round, isOfRun);
          const sentence = textOf(parts);
          said.push(sentence, ...below);
          if (sentence.length > 122) found.push(`${id}: ${sentence.length} characters: ${sentence}`);
        }
      }
      found.push(
        ...[...said, ...figureSentences(preset)].filter((text) => wrong.test(text)).map((text) => `${id}: ${text}`),
      );
    }
    expect(found).toEqual([]);
  });

  it('answer what cannot be used in a link', () => {
    expect(
      linkNote(
        'The link\'s fans=abc is replaced by 1000: message.fans must be a whole number from 0 to 1000000; got "abc"',
      ),
    ).toBe('„Fans“ im Link (abc) ist keine Zahl; es gilt 1.000.');
    expect(linkNote('The library says something else.')).toBe('Diese Zahlen passen hier nicht zusammen.');
  });
});
