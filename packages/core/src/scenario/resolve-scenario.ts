import { InvalidDocumentError, type DocumentIssue } from '../errors.ts';
import { checkScenario } from './check-scenario.ts';
import { readDocument } from './read-document.ts';
import { scenarioSchema } from './scenario-schema.ts';
import type { Broadcast, Scenario } from './scenario.ts';

/** Issues that one error lists at most; a document with more has one cause. */
const mostIssues = 100;

/**
 * Checks a scenario document and fills in its defaults.
 * @param input - Any value, usually a {@link ScenarioInput}; never changed, nothing of it is kept.
 * @returns A new, complete scenario with its keys in the order of the format; resolving it again gives an equal one.
 * @throws InvalidDocumentError listing everything that is wrong, each with path, what, got and expected.
 * @example
 * ```ts
 * import { presets, resolveScenario } from 'ripplecast';
 * resolveScenario({
 *   version: 1,
 *   universe: 1_000_000,
 *   followers: 200,
 *   message: { fans: 500 },
 *   model: { shareProbability: 0.01 },
 * }).experiment.replicates; // => 1000
 * ```
 */
export function resolveScenario(input: unknown): Scenario {
  const issues: DocumentIssue[] = [];
  const document = completeForms(readDocument(scenarioSchema, input, issues));
  checkScenario(document, issues);
  if (issues.length > mostIssues) {
    const message = `and ${issues.length - mostIssues} more`;
    issues.splice(mostIssues, Infinity, { path: '', message });
  }
  if (issues.length > 0) throw new InvalidDocumentError(issues);
  return document as Scenario;
}

/** A scenario whose keys are undefined where its document is wrong. */
export type UncheckedScenario = { readonly [Key in keyof Scenario]?: unknown };

/** Writes out the short forms: a buy's id alone, and a number as rngSeed. */
function completeForms(document: unknown): UncheckedScenario {
  if (typeof document !== 'object' || document === null) return {};
  const { broadcast, experiment, ...rest } = document as UncheckedScenario;
  return { ...rest, broadcast: completeBroadcast(broadcast), experiment: completeExperiment(experiment) };
}

function completeBroadcast(broadcast: unknown): unknown {
  return typeof broadcast === 'string' ? ({ buy: broadcast, production: 0 } satisfies Broadcast) : broadcast;
}

function completeExperiment(experiment: unknown): unknown {
  if (typeof experiment !== 'object' || experiment === null) return experiment;
  const { replicates, rngSeed, maxGenerations } = experiment as Record<string, unknown>;
  return { replicates, rngSeed: typeof rngSeed === 'number' ? String(rngSeed) : rngSeed, maxGenerations };
}
