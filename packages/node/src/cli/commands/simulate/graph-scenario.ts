import { networkModels, type NetworkModel, type NetworkModelKind } from 'ripplecast/network';
import type { Scenario } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { completeScenario, type FoundScenario } from '../../find-scenario.ts';
import type { Setting } from '../../set-option.ts';

/** Options of `simulate` that make a scenario of a graph file, as typed. */
export interface GraphScenarioOptions {
  readonly graph?: string;
  readonly undirected?: boolean;
  readonly model?: string;
  readonly seeds?: string;
  readonly fans?: string;
  readonly fanVisibility?: string;
}

/** Parameters of models by their own names, as typed: `--share-probability` is `shareProbability`. */
type TypedParameters = Readonly<Record<string, string | undefined>>;

type Kind = NetworkModelKind<NetworkModel>;
const kinds: readonly Kind[] = Object.values(networkModels);
const modelParameters: readonly string[] = kinds.flatMap(({ parameters }) => parameters);

const flagOf = (name: string): string => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * The scenario that the options of `simulate --graph` describe.
 * @param settings - What was typed besides, applied afterwards.
 * @throws BadInputError for options that do not belong together, that are missing, or whose values the scenario cannot have.
 */
export function scenarioOnGraph(options: GraphScenarioOptions, settings: readonly Setting[]): FoundScenario {
  const { graph = '', undirected = false } = options;
  if (graph === '') throw new BadInputError('--graph needs the name of a file; got an empty text');
  const kind = kindNamed(options.model ?? 'share-once');
  const parameters = options as TypedParameters;
  checkParameters(kind, parameters);
  checkStart(options);
  const start = {
    version: 1,
    level: 'network',
    universe: null,
    network: { edges: graph, directed: !undirected },
    message: {},
    model: { kind: kind.kind },
  } as unknown as Scenario;
  const typed = [...messageSettings(options), ...modelSettings(kind, parameters), ...settings];
  return completeScenario(start, typed, { name: graph, preset: null, file: null });
}

/** Refuses options that say something of a graph where there is none. */
export function refuseWithoutGraph(options: GraphScenarioOptions): void {
  const paths: Readonly<Record<string, string>> = {
    undirected: 'network.directed=false',
    model: 'model.kind=…',
    ...Object.fromEntries(modelParameters.map((name) => [name, `model.${name}=…`])),
    seeds: 'message.seeds=[…]',
    fans: 'message.fans=…',
    fanVisibility: 'message.fanVisibility=…',
  };
  for (const [name, path] of Object.entries(paths)) {
    if (options[name as keyof GraphScenarioOptions] === undefined) continue;
    throw new BadInputError(`${flagOf(name)} goes with --graph; a scenario is changed by --set ${path}`);
  }
}

function kindNamed(name: string): Kind {
  const kind = kinds.find(({ commandName }) => commandName === name);
  if (kind !== undefined) return kind;
  const choices = kinds.map(({ commandName }) => commandName).join(', ');
  throw new BadInputError(`option '--model <name>' argument '${name}' is invalid. Allowed choices are ${choices}.`);
}

function checkParameters({ commandName, parameters, required }: Kind, typed: TypedParameters): void {
  const taken = parameters.map(flagOf).join(' and ');
  const other = modelParameters.find((name) => typed[name] !== undefined && !parameters.includes(name));
  if (other !== undefined) {
    throw new BadInputError(`${flagOf(other)} does not go with --model ${commandName}, which takes ${taken}`);
  }
  const missing = required.find((name) => typed[name] === undefined);
  if (missing !== undefined) throw new BadInputError(`--model ${commandName} needs ${flagOf(missing)}`);
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

function modelSettings({ parameters }: Kind, typed: TypedParameters): Setting[] {
  return parameters.flatMap((name) => settingOf(`model.${name}`, flagOf(name), typed[name]));
}

function settingOf(path: string, flag: string, text: string | undefined): Setting[] {
  return text === undefined ? [] : [{ path, text, typed: `${flag} ${text}` }];
}
