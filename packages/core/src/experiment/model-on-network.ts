import { modelKindOf } from '../cascade/network/models/model-kind-of.ts';
import type { NetworkModel } from '../cascade/network/models/index.ts';
import { InvalidDocumentError } from '../errors.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { CompleteScenario, Model } from '../scenario/index.ts';

/** A column of a network's file that a scenario's model names. */
export interface ModelColumn {
  /** Where the document names it, such as `model.visibility`. */
  readonly path: string;
  /** Name of the column. */
  readonly column: string;
}

/** The columns that a scenario's model names for its edges and for its people; null for none. */
export function columnsOfModel(model: Model): { edges: ModelColumn | null; people: ModelColumn | null } {
  const { edgeValues, personValues } = modelKindOf(model);
  return { edges: columnAt(model, edgeValues), people: columnAt(model, personValues) };
}

/**
 * Whether R of a scenario's model takes no more of a graph than a count (`countOnwardEdges` of `ripplecast/graph`): values for each
 * edge or person ask for more, and some models have no R.
 */
export function needsOnwardEdges(model: Model): boolean {
  const kind = modelKindOf(model);
  if (kind.edgeValues !== null && typeof valueAt(model, kind.edgeValues) !== 'number') return false;
  return columnAt(model, kind.personValues) === null && kind.reproductionOf(model as NetworkModel) !== null;
}

/**
 * A scenario's model as the kernels take it, with arrays in the place of columns and rules.
 * @param graph - Its `visibility` is the column that the scenario names for its edges.
 * @param ofPeople - The column that it names for its people; null for none.
 * @throws InvalidDocumentError where a column is named that the network does not have.
 */
export function modelOnNetwork(
  { model, experiment }: CompleteScenario,
  graph: FollowerGraph,
  ofPeople: Float64Array | null,
): NetworkModel {
  const { kind, parameters, edgeValues, personValues, edgeRules } = modelKindOf(model);
  const valueFor = (key: string): unknown => {
    const value = valueAt(model, key);
    const rule = key === edgeValues && typeof value === 'string' ? edgeRules[value] : undefined;
    if (rule !== undefined) return rule(graph, experiment.rngSeed);
    const named = columnAt(model, key);
    if (named === null) return value;
    if (key === edgeValues) return graph.visibility ?? refuseColumn(named, 'edges');
    return key === personValues ? (ofPeople ?? refuseColumn(named, 'people')) : value;
  };
  return Object.fromEntries([['kind', kind], ...parameters.map((key) => [key, valueFor(key)])]) as NetworkModel;
}

function refuseColumn({ path, column }: ModelColumn, of: string): never {
  throw InvalidDocumentError.at(path, `names the column "${column}", but the network has no values for its ${of}`);
}

function columnAt(model: Model, key: string | null): ModelColumn | null {
  const value = key === null ? null : valueAt(model, key);
  const isColumn = typeof value === 'object' && value !== null && 'column' in value;
  return isColumn ? { path: `model.${key}`, column: String(value.column) } : null;
}

function valueAt(model: Model, key: string): unknown {
  return (model as unknown as Readonly<Record<string, unknown>>)[key];
}
