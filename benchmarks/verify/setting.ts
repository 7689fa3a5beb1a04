import {
  type CompleteScenario,
  type OpenNetwork,
  type Scenario,
  growNetwork,
  openNetwork,
  resolveScenario,
} from 'ripplecast';
import type { FollowerGraph } from 'ripplecast/graph';

/** A scenario that is verified, with what is handed in beside it. */
export interface Setting {
  /** Its number among all that were drawn, and what it is in a few words. */
  readonly name: string;
  /** Complete, so that the oracle needs no defaults of ours. */
  readonly scenario: CompleteScenario;
  /** The graph, where it is handed in; its visibility is the column that the scenario names for its edges. Null elsewhere. */
  readonly graph: FollowerGraph | null;
  /** Shape [people]: the column that the scenario names for its people; null where it names none. */
  readonly personValues: Float64Array | null;
  /** Whether edges have values by chance: then each run has a random seed of its own, and so its own values. */
  readonly drawsEdgeValues: boolean;
}

/** A setting of a scenario, completed. */
export function settingOf(name: string, scenario: Scenario, handedIn: Partial<Setting> = {}): Setting {
  return {
    name,
    graph: null,
    personValues: null,
    drawsEdgeValues: false,
    ...handedIn,
    scenario: resolveScenario(scenario),
  };
}

/** Whether a scenario has more than rounds of praise. */
export const hasConversation = ({ timing, criticism }: CompleteScenario): boolean =>
  timing !== undefined || criticism !== undefined;

/** The network of a setting, as the library takes it; nothing on other levels. */
export function networkOf({ scenario, graph, personValues }: Setting): { readonly network?: OpenNetwork } {
  if (graph !== null) return { network: openNetwork({ graph, shareProbabilities: personValues }) };
  return scenario.network === null ? {} : { network: growNetwork(scenario) };
}

/** The graph of a setting before its ties are cut and added, which the oracle does by itself; undefined on other levels. */
function graphBeforeTies({ scenario, graph }: Setting): FollowerGraph | undefined {
  if (graph !== null || scenario.network === null || !('generator' in scenario.network)) return graph ?? undefined;
  const { generator } = scenario.network;
  return growNetwork({ ...scenario, network: { generator } }).graph;
}

/** A graph as plain lists. */
interface PlainGraph {
  readonly people: number;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly edgeValues: readonly number[] | null;
  readonly personValues: readonly number[] | null;
}

/** What the oracle is told of a setting. */
export interface PlainSetting {
  readonly scenario: CompleteScenario;
  readonly graph: PlainGraph | null;
}

/** A setting as the oracle takes it: documents and plain lists. */
export function plainSetting(setting: Setting): PlainSetting {
  const { scenario, personValues } = setting;
  const graph = graphBeforeTies(setting);
  if (graph === undefined) return { scenario, graph: null };
  const { people, offsets, followers, visibility } = graph;
  const sources = Array.from({ length: people }, (_, person) =>
    Array.from({ length: offsets[person + 1] - offsets[person] }, () => person),
  ).flat();
  return {
    scenario,
    graph: {
      people,
      sources,
      targets: Array.from(followers),
      edgeValues: visibility === null ? null : Array.from(visibility),
      personValues: personValues === null ? null : Array.from(personValues),
    },
  };
}
