/**
 * Cascades on a network in exact continuous time, one core, as ratios to the same cascades in rounds, in turns.
 * Times are processor times of one thread.
 * NETWORK_BENCHMARK=small leaves the graph of 60 million edges out.
 */
import assert from 'node:assert/strict';
import type { FollowerGraph } from 'ripplecast/graph';
import {
  type CascadeTiming,
  type NetworkModel,
  createNetworkState,
  prepareNetworkCascade,
  spreadNetwork,
} from 'ripplecast/network';
import { type GraphName, growGraph, rngSeed, seedsOf } from '../graphs.ts';
import { type Finding, atMost, measured, peakMemoryBytes, printReport } from '../measure.ts';

interface Workload {
  readonly name: string;
  readonly graph: GraphName;
  readonly edgeProbability: number;
  readonly runs: number;
  readonly turns: number;
  /** Time over that in rounds: at most this. */
  readonly aim: number;
}

const small: Workload = {
  name: 'IC, 100,000 people × 10 edges, p = 0.05',
  graph: 'preferential',
  edgeProbability: 0.05,
  runs: 50,
  turns: 9,
  aim: 4,
};
const large: Workload = {
  name: 'IC, 200,000 people × 300 friends, p = 0.1',
  graph: 'regular',
  edgeProbability: 0.1,
  runs: 2,
  turns: 5,
  aim: 8,
};

const lognormal = { law: 'lognormal', median: 1.3333, sigma: 1.757 } as const;

interface Answer {
  readonly milliseconds: number;
  /** People reached by each run. */
  readonly reach: readonly number[];
}

/** Runs on a state that is kept from turn to turn. */
function open(graph: FollowerGraph, { edgeProbability, runs }: Workload, timing?: CascadeTiming): () => Answer {
  const model: NetworkModel = { kind: 'independentCascade', edgeProbability };
  const state = createNetworkState(prepareNetworkCascade(graph, { seeds: seedsOf(graph) }, model, { timing }));
  return () => {
    const start = process.cpuUsage();
    const rows = spreadNetwork(state, { rngSeed, first: 0, count: runs });
    const { user, system } = process.cpuUsage(start);
    const reach = Array.from({ length: runs }, (_, i) => rows.kPlusReach[i * 10]);
    return { milliseconds: (user + system) / 1000 / runs, reach };
  };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const findings: Finding[] = [];
for (const workload of process.env['NETWORK_BENCHMARK'] === 'small' ? [small] : [small, large]) {
  const graph = growGraph[workload.graph]();
  const inRounds = open(graph, workload);
  const toTheEnd = open(graph, workload, { delay: lognormal, horizonHours: null });
  const timed = open(graph, workload, { delay: lognormal, horizonHours: 168 });
  const reach = mean(inRounds().reach);
  assert.ok(
    Math.abs(mean(toTheEnd().reach) / reach - 1) < 0.01,
    `${workload.name}: without horizon another number of people is reached`,
  );
  timed();
  const rounds: number[] = [];
  const hours: number[] = [];
  for (let turn = 0; turn < workload.turns; turn += 1) {
    rounds.push(inRounds().milliseconds);
    hours.push(timed().milliseconds);
  }
  // Other programs only ever add time: the fastest turn is least disturbed.
  const [fastestRounds, fastestHours] = [Math.min(...rounds), Math.min(...hours)];
  findings.push(
    measured(`${workload.name}: in rounds, a run`, fastestRounds, 'ms'),
    measured(`${workload.name}: lognormal delays, horizon 168 hours, a run`, fastestHours, 'ms'),
    atMost(`${workload.name}: time in hours ÷ in rounds`, fastestHours / fastestRounds, workload.aim, ''),
  );
}
findings.push(measured('peak memory of the process, growing the graphs included', peakMemoryBytes() / 1e6, 'MB'));

printReport({
  title: 'Cascades on a network in continuous time, one core, against the same in rounds',
  checked: ['without horizon as many people are reached as in rounds, on average within 1 %'],
  findings,
});
