import { InvalidDocumentError, type DocumentIssue, Mistakes } from '../errors.ts';
import { checkScenario } from './check-scenario.ts';
import { readDocument } from '../schema/read-document.ts';
import { asValues, type Values } from '../schema/values.ts';
import { replyNode } from '../cascade/conversation-schema.ts';
import type { Reply } from '../cascade/conversation.generated.ts';
import { scenarioNode } from './scenario-schema.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/**
 * Checks a scenario document and fills in its defaults.
 * @param input - Any value, usually a {@link Scenario}; never changed, nothing of it is kept.
 * @returns A new, complete scenario with its keys in the order of the format; resolving it again gives an equal one.
 * @throws InvalidDocumentError listing what is wrong, each with path, what, got and expected.
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
export function resolveScenario(input: unknown): CompleteScenario {
  const issues = new Mistakes<DocumentIssue>();
  const read = readDocument(scenarioNode, input, issues);
  const document = asValues(read);
  checkScenario(document, issues);
  if (isScenario(document, issues)) return withReply(document);
  throw new InvalidDocumentError(issues.told, issues.more);
}

/** Where there is a desk, the reply is filled in, at its place. */
function withReply(scenario: CompleteScenario): CompleteScenario {
  if (scenario.desk === undefined || scenario.reply !== undefined) return scenario;
  const reply = readDocument(replyNode, {}, new Mistakes<DocumentIssue>()) as Reply;
  const keys = Object.entries(scenario).flatMap(([key, value]) =>
    key === 'desk' ? [[key, value] as const, ['reply', reply] as const] : [[key, value] as const],
  );
  return Object.fromEntries(keys) as unknown as CompleteScenario;
}

function isScenario(document: Values, issues: Mistakes<DocumentIssue>): document is Values & CompleteScenario {
  return issues.count === 0 && document['version'] === 1;
}
