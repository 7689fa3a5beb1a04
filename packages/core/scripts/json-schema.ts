import { isRequired, type ObjectNode, type SchemaNode, units } from '../src/schema/schema-node.ts';
import { sentenceOf } from './type-text.ts';

/** A JSON Schema of the draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a document as it is written, with title and description of every key.
 * @throws Error naming a key without a title or a sentence, or with a unit that is none of `units`.
 */
export function jsonSchemaOf(node: SchemaNode): JsonSchema {
  return keySchema(node, '');
}

function keySchema(node: SchemaNode, path: string): JsonSchema {
  const { title, says } = node;
  if (title === undefined || says === undefined) throw new Error(`${path} has no title, or nothing says what it means`);
  return { title, description: sentenceOf(node), ...formSchema(node, path) };
}

/** The schema of a form, which needs no title. */
function formSchema(node: SchemaNode, path: string): JsonSchema {
  const { unit } = node;
  // Node takes the types away unread: only this tells the author of a key.
  if (unit !== undefined && !units.includes(unit))
    throw new Error(`${path} has the unit "${unit}", which is not among units in src/schema/schema-node.ts`);
  const schema = valueSchema(node, path);
  const orNull = node.nullable === true || node.awayWhereNull === true ? { anyOf: [schema, { type: 'null' }] } : schema;
  return node.default === undefined ? orNull : { ...orNull, default: node.default };
}

function valueSchema(node: SchemaNode, path: string): JsonSchema {
  switch (node.kind) {
    case 'number': {
      if (node.min === node.max) return { const: node.min };
      const type = node.whole ? 'integer' : 'number';
      return { type, ...given('minimum', node.min), ...given('maximum', node.max) };
    }
    case 'text':
      if (node.pattern !== undefined) return { type: 'string', pattern: node.pattern.source };
      return { type: 'string', ...(node.min > 0 && { minLength: node.min }), ...given('maxLength', node.max) };
    case 'choice':
      return node.words.length === 1 ? { const: node.words[0] } : { enum: node.words };
    case 'flag':
      return { type: 'boolean' };
    case 'list':
      return {
        type: 'array',
        items: formSchema(node.item, path),
        ...(node.min > 0 && { minItems: node.min }),
        ...given('maxItems', node.max),
      };
    case 'object':
      return objectSchema(node, path);
    case 'record':
      return {
        type: 'object',
        additionalProperties: formSchema(node.item, path),
        propertyNames: { pattern: node.name.source },
        minProperties: node.min,
        maxProperties: node.max,
      };
    case 'union':
      return { anyOf: node.options.map((option) => formSchema(option, path)) };
    case 'variant':
      return { oneOf: node.options.map((option) => formSchema(option, path)) };
  }
}

function objectSchema(node: ObjectNode, path: string): JsonSchema {
  const entries = Object.entries(node.entries);
  const inner = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, entry]) => [key, keySchema(entry, inner(key))])),
    required: entries.filter(([, entry]) => isRequired(entry)).map(([key]) => key),
    additionalProperties: false,
  };
}

/** A bound, unless it is only the end of all numbers. */
function given(name: string, bound: number): JsonSchema {
  return Math.abs(bound) === Number.MAX_VALUE ? {} : { [name]: bound };
}
