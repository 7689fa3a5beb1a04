import { wrap, type Remote } from 'comlink';
import type { NetworkCascadeParts, ShardRange } from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';
import { networkToSend, type ShardAnswer, type ShardService, type ShardTask } from './shard-task.ts';

/** Where shards are run, one at a time. */
export interface Lane {
  /**
   * Runs a shard. To be called again only when the answer is there.
   * @param parts - The network; null on levels without one. It is sent when it is another object than the time before.
   * @throws What keeps the lane from answering; it has to be ended then.
   */
  simulate(scenario: CompleteScenario, range: ShardRange, parts: NetworkCascadeParts | null): Promise<ShardAnswer>;
  /** Ends it at once, and frees its memory; a shard under way is never answered. */
  end(): void;
}

/** A lane with a network in it, sent once. */
abstract class HoldingLane implements Lane {
  #held: NetworkCascadeParts | null = null;

  async simulate(
    scenario: CompleteScenario,
    range: ShardRange,
    parts: NetworkCascadeParts | null,
  ): Promise<ShardAnswer> {
    const held = this.#held;
    if (parts === null) return this.run({ scenario, range, network: null });
    if (parts === held) return this.run({ scenario, range, network: 'held' });
    this.#held = parts;
    return this.run({ scenario, range, network: networkToSend(parts, held?.graph ?? null) });
  }

  protected abstract run(task: ShardTask): Promise<ShardAnswer>;
  abstract end(): void;
}

/** A lane on a Web Worker. */
export class WorkerLane extends HoldingLane {
  readonly #worker: Worker;
  readonly #service: Remote<ShardService>;
  readonly #broken: Promise<never>;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
    this.#service = wrap<ShardService>(worker);
    this.#broken = new Promise((_, reject) => {
      worker.addEventListener('error', (event) => {
        // It is reported by the promise, and to nobody else.
        event.preventDefault();
        const reason = event.message === undefined ? 'its module could not be loaded' : event.message;
        reject(new Error(`a worker has ended: ${reason}`));
      });
      worker.addEventListener('messageerror', () => {
        reject(new Error('a worker has ended: its answer could not be read'));
      });
    });
    // A worker that breaks while nobody waits is noticed by the next shard.
    this.#broken.catch(() => {});
  }

  protected run(task: ShardTask): Promise<ShardAnswer> {
    return Promise.race([this.#service.simulate(task), this.#broken]);
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** A lane on the page's own thread, for places without Web Workers: it lets the page breathe before each shard. */
export class PageLane extends HoldingLane {
  #simulator: ShardService | null = null;

  protected async run(task: ShardTask): Promise<ShardAnswer> {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (this.#simulator === null) {
      const { ShardSimulator } = await import('./shard-simulator.ts');
      this.#simulator = new ShardSimulator();
    }
    return this.#simulator.simulate(task);
  }

  end(): void {
    this.#simulator = null;
  }
}
