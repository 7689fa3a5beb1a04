/** Models by the names of the command line. */
export const graphModels: readonly ['share-once', 'independent-cascade', 'linear-threshold'] = [
  'share-once',
  'independent-cascade',
  'linear-threshold',
];
/** Name of a model on the command line. */
export type GraphModel = (typeof graphModels)[number];
