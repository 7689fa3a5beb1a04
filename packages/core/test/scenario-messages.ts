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

/** How a document is refused; null where it is not. */
export function refusalOf(input: unknown): InvalidDocumentError | null {
  try {
    resolveScenario(input);
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error;
    throw error;
  }
  return null;
}

/** The messages of what is wrong with a document; empty where nothing is. */
export function messagesOf(input: unknown): readonly string[] {
  return refusalOf(input)?.issues.map((issue) => issue.message) ?? [];
}

/** The messages of what is wrong with a document that something refuses; throws whatever else it ends with. */
export function messagesOfError(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
}
