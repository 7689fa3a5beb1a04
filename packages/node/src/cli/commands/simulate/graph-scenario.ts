import type { NetworkFiles, Scenario, ScenarioModel } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { completeScenario, type FoundScenario } from '../../find-scenario.ts';
import { flagOf } from '../../flag-names.ts';
import { type DirectionFlags, directionOf } from '../../graph-file-options.ts';
import type { Setting } from '../../set-option.ts';
import { modelFlags, modelNamed, modelNames } from './model-flags.ts';

/** Options of `simulate` that make a scenario of a graph file, as typed. */
export interface GraphScenarioOptions extends DirectionFlags {
  readonly graph?: string;
  readonly model?: string;
  readonly seeds?: string;
  readonly fans?: string;
  readonly fanVisibility?: string;
}

/** Parameters of models by their own names, as typed: `--share-probability` is `shareProbability`. */
type TypedParameters = Readonly<Record<string, string | undefined>>;

/**
 * The scenario that the options of `simulate --graph` describe.
 * @param settings - What was typed besides, applied afterwards.
 * @throws BadInputError for options that do not belong together, that are missing, or whose values the scenario cannot have.
 */
export function scenarioOnGraph(options: GraphScenarioOptions, settings: readonly Setting[]): FoundScenario {
  const { graph = '', model: name = modelNames()[0] ?? '' } = options;
  if (graph === '') throw new BadInputError('--graph needs the name of a file; got an empty text');
  const model = modelNamed(name);
  if (model === undefined)
    throw new BadInputError(`there is no model called "${name}"; expected one of ${modelNames().join(', ')}`);
  const parameters = options as TypedParameters;
  checkParameters(model, parameters);
  checkStart(options);
  const start = {
    version: 1,
    level: 'network',
    universe: null,
    network: { edges: graph, ...networkDirection(options) },
    message: {},
    model: { kind: model.kind },
  } as unknown as Scenario;
  const typed = [...messageSettings(options), ...modelSettings(model, parameters), ...settings];
  return completeScenario(start, typed, { name: graph, preset: null, file: null });
}

function networkDirection(options: DirectionFlags): Pick<NetworkFiles, 'directed' | 'direction'> {
  const direction = directionOf(options) ?? 'followedFirst';
  return direction === 'mutual' ? { directed: false, direction: 'followedFirst' } : { directed: true, direction };
}

/** Refuses options that say something of a graph where there is none. */
export function refuseWithoutGraph(options: GraphScenarioOptions): void {
  const paths: Readonly<Record<string, string>> = {
    direction: 'network.direction=…',
    undirected: 'network.directed=false',
    model: 'model.kind=…',
    ...Object.fromEntries(modelFlags().map(({ name }) => [name, `model.${name}=…`])),
    seeds: 'message.seeds=[…]',
    fans: 'message.fans=…',
    fanVisibility: 'message.fanVisibility=…',
  };
  for (const [name, path] of Object.entries(paths)) {
    if (options[name as keyof GraphScenarioOptions] === undefined) continue;
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

function checkStart({ seeds, fans, fanVisibility }: GraphScenarioOptions): void {
  if (fanVisibility !== undefined && fans === undefined) {
    throw new BadInputError('--fan-visibility goes with --fans: seeds share for certain');
  }
  if (seeds === undefined && fans === undefined) {
    throw new BadInputError('--graph needs --seeds 1,2,3 (ids of the file) or --fans 10 (people drawn at random)');
  }
}

function messageSettings({ seeds, fans, fanVisibility }: GraphScenarioOptions): Setting[] {
  if (seeds !== undefined) return [{ path: 'message.seeds', text: seedList(seeds), typed: `--seeds ${seeds}` }];
  return [
    ...settingOf('message.fans', '--fans', fans),
    ...settingOf('message.fanVisibility', '--fan-visibility', fanVisibility),
  ];
}

/** Ids as JSON: those that are numbers in a graph file as numbers. */
function seedList(typed: string): string {
  const ids = typed.split(',').map((id) => id.trim());
  if (ids.includes(''))
    throw new BadInputError(`--seeds needs ids with commas between them, such as 1,2,3; got "${typed}"`);
  return JSON.stringify(ids.map((id) => (/^(0|[1-9]\d{0,9})$/.test(id) ? Number(id) : id)));
}

function modelSettings(model: ScenarioModel, typed: TypedParameters): Setting[] {
  return modelFlags(model).flatMap(({ name, flag }) => settingOf(`model.${name}`, flag, typed[name]));
}

function settingOf(path: string, flag: string, text: string | undefined): Setting[] {
  return text === undefined ? [] : [{ path, text, typed: `${flag} ${text}` }];
}
