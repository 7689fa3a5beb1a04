import { type DocumentIssue, InvalidParameterError, Mistakes } from '../errors.ts';
import { readDocument } from './read-document.ts';
import type { SchemaNode } from './schema-node.ts';

/**
 * Reads an argument of a function as the same key of a document is read: checks it and fills in its defaults.
 * @param name - Of the argument, for messages.
 * @returns A new plain value, complete.
 * @throws InvalidParameterError for the first thing that is wrong.
 */
export function readArgument(name: string, schema: SchemaNode, given: unknown): unknown {
  const issues = new Mistakes<DocumentIssue>();
  const read = readDocument(schema, given, issues, name);
  const [issue] = issues.told;
  if (issue === undefined) return read;
  throw InvalidParameterError.saying(issue.path, issue.message);
}

/**
 * Checks an argument that must be given, as the same key of a document is checked; a default of the key does not count.
 * @param name - Of the argument, for messages.
 * @throws InvalidParameterError for the first thing that is wrong.
 */
export function checkArgument(name: string, schema: SchemaNode, given: unknown): void {
  const { default: _default, ...required } = schema;
  readArgument(name, required, given);
}
