import { checkObject, checkText } from '../check.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { nodesAt, valueAt } from './nodes-at.ts';
import type { Scenario } from './scenario.generated.ts';
import { scenarioNode } from './scenario-schema.ts';

/**
 * The value that a scenario has at a path.
 * @param path - Dotted path of a key of the document; places in lists are numbers from 0.
 * @returns Undefined where the scenario does not have it: another form stands there, or null.
 * @throws InvalidDocumentError for a path that the document format does not have; InvalidParameterError for what is no scenario
 * or no path.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { getScenarioValue } from 'ripplecast/scenario';
 * getScenarioValue(presets.seedExample, 'model.shareProbability'); // => 0.1
 * getScenarioValue(presets.classroom, 'cost.fixed'); // => undefined
 * ```
 */
export function getScenarioValue(scenario: Scenario, path: string): unknown {
  checkObject('scenario', scenario);
  scenarioNodesAt(path);
  return valueAt(scenario, path);
}

/**
 * The nodes of a key, one for each form of the object that has it.
 * @param path - Dotted path; places in lists may be left out.
 * @throws InvalidDocumentError for a path that the document format does not have.
 */
export function scenarioNodesAt(path: string): readonly SchemaNode[] {
  checkText('path', path);
  const known = nodesByPath.get(path);
  if (known !== undefined) return known;
  const nodes = nodesAt(scenarioNode, path);
  // Whoever draws a page asks for the same few paths again and again; those of a long list must not fill the memory.
  if (nodesByPath.size < MOST_KEPT) nodesByPath.set(path, nodes);
  return nodes;
}

const nodesByPath = new Map<string, readonly SchemaNode[]>();
const MOST_KEPT = 500;
