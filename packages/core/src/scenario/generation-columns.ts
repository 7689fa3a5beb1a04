import { keyPathsOf } from '../schema/schema-node.ts';
import { generationRow } from './result-schema.ts';

/**
 * Names of the numbers in a row of `cascade.generations`, for tables: dotted where a key is inside another, in the order of
 * the document.
 * @example
 * ```ts
 * import { generationColumns } from 'ripplecast/scenario';
 * generationColumns.slice(-3); // => ['reachQuantiles.p05', 'reachQuantiles.p50', 'reachQuantiles.p95']
 * ```
 */
export const generationColumns: readonly string[] = /* @__PURE__ */ columnsOf();

function columnsOf(): readonly string[] {
  const paths = keyPathsOf(generationRow);
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}
