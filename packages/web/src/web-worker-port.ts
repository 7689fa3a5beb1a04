import { wrap, type Remote } from 'comlink';
import type { ShardAnswer, ShardService, ShardTask, WorkerPort } from 'ripplecast/pool';

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

  end(): void {
    this.#worker.terminate();
  }
}
