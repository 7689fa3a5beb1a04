import { growNetwork } from '../../src/experiment/index.ts';
import type { PoolHost } from '../../src/pool/pool-host.ts';
import { CampaignSimulator } from '../../src/pool/campaign-simulator.ts';
import type { CampaignTask } from '../../src/pool/campaign-task.ts';
import { SetDrawer } from '../../src/pool/set-drawer.ts';
import type { SetsTask } from '../../src/pool/sets-task.ts';
import { ShardSimulator } from '../../src/pool/shard-simulator.ts';
import type { ShardTask } from '../../src/pool/shard-task.ts';
import type { WorkerPort } from '../../src/pool/worker-connection.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { smallPopulation } from '../small-population.ts';

/** Friends in communities, one tie cut, another added. */
export const town: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: {
    generator: { kind: 'communities', people: 200, meanFriends: 8, clustering: 0.3 },
    cut: [[3, 83]],
    tie: [[3, 4]],
  },
  message: { fans: 10 },
  model: { visibility: 0.6, shareProbability: 0.3 },
  broadcast: { placements: [{ audience: 100, insertions: 2, costPerInsertion: 80 }] },
  experiment: { replicates: 60 },
};
/** Enough replicates to be worth workers, with {@link SLOW}. */
export const many: Scenario = { ...smallPopulation, experiment: { replicates: 300 } };

/** Seconds with which a scenario of many replicates is worth workers. */
export const SLOW: number = 0.05;

/** A host whose workers are simulators on this thread, which get and give copies; a shard takes as long as it is told to. */
export class TestHost implements PoolHost {
  readonly workers: number;
  processors = 64;
  readonly here: PoolHost['here'];
  readonly startSeconds = 0.4;
  readonly told: unknown[] = [];
  readonly sent: ShardTask[] = [];
  readonly sets: SetsTask[] = [];
  readonly campaigns: CampaignTask[] = [];
  started = 0;
  ended = 0;
  /** Seconds that the clock goes on each time it is looked at. */
  tick: number;
  #now = 0;

  constructor(workers: number, here: PoolHost['here'] = 'nothing', tick = 0.001) {
    this.workers = workers;
    this.here = here;
    this.tick = tick;
  }

  startWorker = (): WorkerPort => {
    this.started += 1;
    const simulator = new ShardSimulator(this.seconds);
    const drawer = new SetDrawer(this.seconds);
    const campaigns = new CampaignSimulator(this.seconds);
    return {
      ready: Promise.resolve(),
      send: async (task) => {
        this.sent.push(task);
        await Promise.resolve();
        return structuredClone(simulator.simulate(structuredClone(task)));
      },
      drawSets: async (task) => {
        this.sets.push(task);
        await Promise.resolve();
        return structuredClone(drawer.draw(structuredClone(task)));
      },
      simulateCampaign: async (task) => {
        this.campaigns.push(task);
        return structuredClone(await campaigns.simulate(structuredClone(task)));
      },
      end: () => {
        this.ended += 1;
      },
    };
  };

  seconds = (): number => (this.#now += this.tick);

  freeBytes = (): number => Infinity;

  nextTurn = (): Promise<void> => Promise.resolve();

  onNoWorkers = (reason: unknown): void => {
    this.told.push(reason);
  };

  openNetwork: PoolHost['openNetwork'] = (scenario) => Promise.resolve(growNetwork(scenario));

  share: PoolHost['share'] = (value) => value;
}

/** What the core knows of an AbortController. */
export function testSignal(): { readonly signal: AbortSignal; readonly abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}
