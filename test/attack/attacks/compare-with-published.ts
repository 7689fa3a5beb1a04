import type { ValidateFunction } from 'ajv/dist/2020.js';
import { type DocumentIssue, Mistakes } from '../../../packages/core/src/errors.ts';
import { readDocument } from '../../../packages/core/src/schema/read-document.ts';
import type { SchemaNode } from '../../../packages/core/src/schema/schema-node.ts';
import { Finding } from '../machinery/attack.ts';
import { complaintsOf } from './published-schemas.ts';

/**
 * The published schema and our reader must take the same documents: what several keys break together is no matter of either.
 * @throws Finding for a document that one of them takes, and the other does not.
 */
export function compareWithPublished(node: SchemaNode, published: ValidateFunction, document: unknown): void {
  const issues = new Mistakes<DocumentIssue>();
  try {
    readDocument(node, document, issues);
  } catch (error) {
    throw new Finding(`reading ended by ${String(error)}`);
  }
  const isPublished = published(document);
  if (isPublished === (issues.count === 0)) return;
  if (isPublished && issues.told.every(({ message }) => isBeyondSchemas(message))) return;
  const ours = issues.count === 0 ? 'nothing' : issues.told.map(({ message }) => message).join('; ');
  const theirs = isPublished ? 'nothing' : complaintsOf(published);
  throw new Finding(`a document with two meanings: our reader says ${ours}; the published schema says ${theirs}`);
}

/** No JSON Schema can say that text is well-formed, and its lengths are those of characters, not of UTF-16. */
function isBeyondSchemas(message: string): boolean {
  return message.includes('well-formed text') || message.includes('keys are names of');
}
