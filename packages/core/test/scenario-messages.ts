import { InvalidDocumentError } from '../src/errors.ts';
import { resolveScenario } from '../src/scenario/index.ts';

/** The smallest scenario that there is. */
export const leastScenario = {
  version: 1,
  universe: 1_000_000,
  followers: 200,
  message: { fans: 500 },
  model: { shareProbability: 0.01 },
};

/** All messages of what is wrong with a document; empty where nothing is. */
export function messagesOf(input: unknown): readonly string[] {
  try {
    resolveScenario(input);
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
}
