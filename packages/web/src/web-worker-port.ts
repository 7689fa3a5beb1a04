import { transfer, wrap, type Remote } from 'comlink';
import {
  buffersOf,
  type CampaignAnswer,
  type CampaignTask,
  type GrowthAnswer,
  type ResultAnswer,
  type ResultTask,
  type SetsAnswer,
  type SetsTask,
  type ShardAnswer,
  type ShardService,
  type ShardTask,
  type WorkerPort,
} from 'ripplecast/pool';
import type { CompleteScenario } from 'ripplecast/scenario';

/** A Web Worker as pools use it. */
export class WebWorkerPort implements WorkerPort {
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #service: Remote<ShardService>;
  readonly #broken: Promise<never>;

  constructor(worker: Worker) {
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
    this.ready = Promise.race([this.#service.ready(), this.#broken]);
  }

  send(task: ShardTask): Promise<ShardAnswer> {
    return Promise.race([this.#service.simulate(task), this.#broken]);
  }

  drawSets(task: SetsTask): Promise<SetsAnswer> {
    return Promise.race([this.#service.drawSets(task), this.#broken]);
  }

  simulateCampaign(task: CampaignTask): Promise<CampaignAnswer> {
    return Promise.race([this.#service.simulateCampaign(task), this.#broken]);
  }

  makeResult(task: ResultTask): Promise<ResultAnswer> {
    return Promise.race([this.#service.makeResult(transfer(task, buffersOf(task.shards))), this.#broken]);
  }

  grow(scenario: CompleteScenario): Promise<GrowthAnswer> {
    return Promise.race([this.#service.grow(scenario), this.#broken]);
  }

  end(): void {
    this.#worker.terminate();
  }
}
