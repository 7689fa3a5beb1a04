import type { Scenario } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { completeScenario, type FoundScenario } from '../../find-scenario.ts';
import type { GraphModel } from './graph-models.ts';
import type { Setting } from '../../set-option.ts';

/** Options of `simulate` that make a scenario of a graph file, as typed. */
export interface GraphScenarioOptions {
  readonly graph?: string;
  readonly undirected?: boolean;
  readonly model?: GraphModel;
  readonly edgeProbability?: string;
  readonly shareProbability?: string;
  readonly visibility?: string;
  readonly threshold?: string;
  readonly seeds?: string;
  readonly fans?: string;
  readonly fanVisibility?: string;
}

type ModelOption = 'edgeProbability' | 'shareProbability' | 'visibility' | 'threshold';

const modelOptions: Readonly<
  Record<GraphModel, { readonly required: ModelOption | null; readonly all: ModelOption[] }>
> = {
  'share-once': { required: 'shareProbability', all: ['shareProbability', 'visibility'] },
  'independent-cascade': { required: 'edgeProbability', all: ['edgeProbability'] },
  'linear-threshold': { required: null, all: ['threshold'] },
};

const modelStarts: Readonly<Record<GraphModel, object>> = {
  'share-once': { kind: 'share', visibility: 1 },
  'independent-cascade': { kind: 'independentCascade' },
  'linear-threshold': { kind: 'linearThreshold' },
};

const flags: Readonly<Record<keyof GraphScenarioOptions, string>> = {
  graph: '--graph',
  undirected: '--undirected',
  model: '--model',
  edgeProbability: '--edge-probability',
  shareProbability: '--share-probability',
  visibility: '--visibility',
  threshold: '--threshold',
  seeds: '--seeds',
  fans: '--fans',
  fanVisibility: '--fan-visibility',
};

/**
 * The scenario that the options of `simulate --graph` describe.
 * @param settings - What was typed besides, applied afterwards.
 * @throws BadInputError for options that do not belong together, that are missing, or whose values the scenario cannot have.
 */
export function scenarioOnGraph(options: GraphScenarioOptions, settings: readonly Setting[]): FoundScenario {
  const { graph = '', undirected = false, model = 'share-once' } = options;
  if (graph === '') throw new BadInputError('--graph needs the name of a file; got an empty text');
  checkModelOptions(model, options);
  checkStart(options);
  const start = {
    version: 1,
    level: 'network',
    universe: null,
    network: { edges: graph, directed: !undirected },
    message: {},
    model: modelStarts[model],
  } as unknown as Scenario;
  const typed = [...messageSettings(options), ...modelSettings(model, options), ...settings];
  return completeScenario(start, typed, { name: graph, preset: null, file: null });
}

/** Refuses options that say something of a graph where there is none. */
export function refuseWithoutGraph(options: GraphScenarioOptions): void {
  const paths: Readonly<Record<string, string>> = {
    undirected: 'network.directed=false',
    model: 'model.kind=…',
    edgeProbability: 'model.edgeProbability=…',
    shareProbability: 'model.shareProbability=…',
    visibility: 'model.visibility=…',
    threshold: 'model.threshold=…',
    seeds: 'message.seeds=[…]',
    fans: 'message.fans=…',
    fanVisibility: 'message.fanVisibility=…',
  };
  for (const [name, path] of Object.entries(paths)) {
    const option = name as keyof GraphScenarioOptions;
    if (options[option] === undefined) continue;
    throw new BadInputError(`${flags[option]} goes with --graph; a scenario is changed by --set ${path}`);
  }
}

function checkModelOptions(model: GraphModel, options: GraphScenarioOptions): void {
  const { required, all } = modelOptions[model];
  const taken = all.map((name) => flags[name]).join(' and ');
  for (const name of ['edgeProbability', 'shareProbability', 'visibility', 'threshold'] as const) {
    if (options[name] === undefined || all.includes(name)) continue;
    throw new BadInputError(`${flags[name]} does not go with --model ${model}, which takes ${taken}`);
  }
  if (required !== null && options[required] === undefined) {
    throw new BadInputError(`--model ${model} needs ${flags[required]}`);
  }
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

function modelSettings(model: GraphModel, options: GraphScenarioOptions): Setting[] {
  return modelOptions[model].all.flatMap((name) => settingOf(`model.${name}`, flags[name], options[name]));
}

function settingOf(path: string, flag: string, text: string | undefined): Setting[] {
  return text === undefined ? [] : [{ path, text, typed: `${flag} ${text}` }];
}
