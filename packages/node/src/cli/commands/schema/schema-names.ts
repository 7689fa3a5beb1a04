/** Documents that have a JSON Schema. */
export const schemaNames: readonly ['scenario', 'result', 'break-even', 'fans-to-reach'] = [
  'scenario',
  'result',
  'break-even',
  'fans-to-reach',
];
/** Name of a document that has a JSON Schema. */
export type SchemaName = (typeof schemaNames)[number];
