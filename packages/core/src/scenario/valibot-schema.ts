import * as v from 'valibot';
import { scenarioNode } from './scenario-schema.ts';
import { keysOf, type NumberNode, type ObjectNode, type SchemaNode, type TextNode } from '../schema/schema-node.ts';
import { anyOfWords } from '../schema/schema-parts.ts';

/** Scenario, version 1, as people write it, for valibot and whatever takes its schemas; see `Scenario`. */
export const scenarioSchema: v.GenericSchema = /* @__PURE__ */ valibotSchemaOf(scenarioNode);

/** The valibot schema of a node. It takes the same values; `readDocument` says more about those that it refuses. */
function valibotSchemaOf(node: SchemaNode): v.GenericSchema {
  const schema = schemaOfValue(node);
  const orNull = node.nullable === true ? v.nullable(schema) : schema;
  return node.default === undefined ? orNull : v.optional(orNull, node.default);
}

/** The schema of values that are there. */
function schemaOfValue(node: SchemaNode): v.GenericSchema {
  switch (node.type) {
    case 'number':
      return numberSchema(node);
    case 'string':
      return textSchema(node);
    case 'choice':
      return v.picklist(node.words, anyOfWords(node.words));
    case 'boolean':
      return v.boolean('true or false');
    case 'array':
      return v.pipe(
        v.array(valibotSchemaOf(node.item), node.expected),
        v.minLength(1, node.expected),
        v.maxLength(node.most, node.expected),
      );
    case 'object':
      return objectSchema(node);
    case 'union':
      return v.union(node.options.map(valibotSchemaOf), node.expected);
    case 'variant':
      return v.variant(keysOf(node.options[0])[0] ?? '', node.options.map(objectSchema));
  }
}

function numberSchema({ expected, least, most, whole }: NumberNode): v.GenericSchema {
  if (least === most) return v.literal(least, expected);
  const number = v.pipe(v.number(expected), v.finite(expected));
  if (most === Number.MAX_VALUE) return number;
  const within = v.pipe(number, v.minValue(least, expected), v.maxValue(most, expected));
  return whole ? v.pipe(within, v.integer(expected)) : within;
}

function textSchema({ expected, most, pattern }: TextNode): v.GenericSchema {
  if (pattern !== undefined) return v.pipe(v.string(expected), v.regex(pattern, expected));
  return v.pipe(
    v.string(expected),
    v.minLength(1, expected),
    v.maxLength(most, expected),
    v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed text'),
  );
}

function objectSchema({ entries, open }: ObjectNode) {
  const schemas = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, valibotSchemaOf(entry)]));
  return open ? v.looseObject(schemas) : v.strictObject(schemas);
}
