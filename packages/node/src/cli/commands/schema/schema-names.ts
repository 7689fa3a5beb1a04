/** Documents that have a JSON Schema. */
export const schemaNames: readonly ['scenario', 'result', 'break-even', 'fans-to-reach', 'solve'] = [
  'scenario',
  'result',
  'break-even',
  'fans-to-reach',
  'solve',
];
/** Name of a document that has a JSON Schema. */
export type SchemaName = (typeof schemaNames)[number];
