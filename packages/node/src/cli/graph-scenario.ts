import type { NetworkFiles, Scenario, ScenarioModel } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';
import { completeScenario, type FoundScenario } from './find-scenario.ts';
import { flagOf } from './flag-names.ts';
import { type DirectionFlags, directionOf } from './graph-file-options.ts';
import { type Setting, settingsOf } from './set-option.ts';
import { modelFlags, modelNamed, modelNames } from './model-flags.ts';

/** Options that make a scenario of a graph file and a model, as typed; the model's own besides, under the names of its keys. */
export interface GraphScenarioFlags extends DirectionFlags {
  readonly graph?: string;
  readonly model?: string;
}

/** Parameters of models by their own names, as typed: `--share-probability` is `shareProbability`. */
type TypedParameters = Readonly<Record<string, string | undefined>>;

/**
 * The scenario of a graph file: its network and model.
 * @param message - What was typed of who begins.
 * @param settings - What was typed besides, applied afterwards.
 * @throws BadInputError for options that do not belong together, that are missing, or whose values the scenario cannot have.
 */
export function scenarioOnGraph(
  options: GraphScenarioFlags,
  message: readonly Setting[],
  settings: readonly Setting[],
): FoundScenario {
  const { graph = '', model: name = modelNames()[0] ?? '' } = options;
  if (graph === '') throw new BadInputError('--graph needs the name of a file; got an empty text');
  const model = modelNamed(name);
  if (model === undefined)
    throw new BadInputError(`there is no model called "${name}"; expected one of ${modelNames().join(', ')}`);
  const parameters = options as TypedParameters;
  checkParameters(model, parameters);
  const start = {
    version: 1,
    level: 'network',
    universe: null,
    network: { edges: graph, ...networkDirection(options) },
    message: {},
    model: { kind: model.kind },
  } as unknown as Scenario;
  const typed = [...message, ...modelSettings(model, parameters), ...settings];
  return completeScenario(start, typed, { name: graph, preset: null, file: null });
}

function networkDirection(options: DirectionFlags): Pick<NetworkFiles, 'directed' | 'direction'> {
  const direction = directionOf(options) ?? 'followedFirst';
  return direction === 'mutual' ? { directed: false, direction: 'followedFirst' } : { directed: true, direction };
}

/**
 * Refuses options that say something of a graph where there is none.
 * @param others - Options of the command that go with `--graph` as well, and what changes a scenario instead.
 */
export function refuseWithoutGraph(options: GraphScenarioFlags, others: Readonly<Record<string, string>> = {}): void {
  const paths: Readonly<Record<string, string>> = {
    direction: 'network.direction=…',
    undirected: 'network.directed=false',
    model: 'model.kind=…',
    ...Object.fromEntries(modelFlags().map(({ name }) => [name, `model.${name}=…`])),
    ...others,
  };
  for (const [name, path] of Object.entries(paths)) {
    if (options[name as keyof GraphScenarioFlags] === undefined) continue;
    throw new BadInputError(`${flagOf(name)} goes with --graph; a scenario is changed by --set ${path}`);
  }
}

function checkParameters(model: ScenarioModel, typed: TypedParameters): void {
  const own = modelFlags(model);
  const other = modelFlags().find(({ name }) => typed[name] !== undefined && !own.some((flag) => flag.name === name));
  if (other !== undefined) {
    const taken = own.map(({ flag }) => flag).join(' and ');
    throw new BadInputError(`${other.flag} does not go with --model ${model.typed}, which takes ${taken}`);
  }
  const missing = model.required.find((name) => typed[name] === undefined);
  if (missing !== undefined) throw new BadInputError(`--model ${model.typed} needs ${flagOf(missing)}`);
}

function modelSettings(model: ScenarioModel, typed: TypedParameters): Setting[] {
  return modelFlags(model).flatMap(({ name, flag }) => settingsOf(`model.${name}`, flag, typed[name]));
}
