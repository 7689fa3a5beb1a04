import { pathedNodesOf, type SchemaNode } from '../schema/schema-node.ts';
import { bySide, timelineRow } from './conversation-result-schema.ts';
import { generationRow } from './result-schema.ts';

/**
 * Names of the numbers in a row of `cascade.generations`, for tables: dotted where a key is inside another, in the order of
 * the document. Those that only rows with criticism have are in {@link criticismColumns}.
 * @example
 * ```ts
 * import { generationColumns } from 'ripplecast/scenario';
 * generationColumns.slice(-3); // => ['reachQuantiles.p05', 'reachQuantiles.p50', 'reachQuantiles.p95']
 * ```
 */
export const generationColumns: readonly string[] = /* @__PURE__ */ columnsOf(generationRow);

/**
 * The same of a row of `cascade.timeline`.
 * @example
 * ```ts
 * import { timelineColumns } from 'ripplecast/scenario';
 * timelineColumns.slice(0, 4); // => ['hours', 'impressions', 'newReach', 'reach']
 * ```
 */
export const timelineColumns: readonly string[] = /* @__PURE__ */ columnsOf(timelineRow);

/**
 * What rows of both kinds have beside these where there is criticism.
 * @example
 * ```ts
 * import { criticismColumns } from 'ripplecast/scenario';
 * criticismColumns; // => ['supporters', 'critics', 'newReachByCriticism']
 * ```
 */
export const criticismColumns: readonly string[] = /* @__PURE__ */ Object.keys(bySide);

function columnsOf(row: SchemaNode): readonly string[] {
  const nodes = pathedNodesOf(row).filter(({ node }) => node.optional !== true);
  const paths = nodes.map(({ path }) => path);
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}
