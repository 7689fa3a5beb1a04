import { pathedNodesOf } from '../schema/schema-node.ts';
import { generationRow } from './result-schema.ts';

/**
 * Names of the numbers in a row of `cascade.generations`, for tables: dotted where a key is inside another, in the order of
 * the document. Those that only rows with criticism have are left out.
 * @example
 * ```ts
 * import { generationColumns } from 'ripplecast/scenario';
 * generationColumns.slice(-3); // => ['reachQuantiles.p05', 'reachQuantiles.p50', 'reachQuantiles.p95']
 * ```
 */
export const generationColumns: readonly string[] = /* @__PURE__ */ columnsOf();

function columnsOf(): readonly string[] {
  const nodes = pathedNodesOf(generationRow).filter(({ node }) => node.optional !== true);
  const paths = nodes.map(({ path }) => path);
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}
