/** Documents that have a JSON Schema. */
export const schemaNames: readonly [
  'scenario',
  'result',
  'break-even',
  'fans-to-reach',
  'solve',
  'mix',
  'split',
  'influencers',
  'campaign',
  'campaign-result',
  'campaign-bands',
] = [
  'scenario',
  'result',
  'break-even',
  'fans-to-reach',
  'solve',
  'mix',
  'split',
  'influencers',
  'campaign',
  'campaign-result',
  'campaign-bands',
];
/** Name of a document that has a JSON Schema. */
export type SchemaName = (typeof schemaNames)[number];
