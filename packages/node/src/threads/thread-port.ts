import { Worker } from 'node:worker_threads';
import type {
  CampaignAnswer,
  CampaignTask,
  SetsAnswer,
  SetsTask,
  ShardAnswer,
  ShardTask,
  WorkerPort,
} from 'ripplecast/pool';
import { threadFile, threadOptions } from './thread-file.ts';

/** A worker thread as pools use it. Idle, it does not keep the process alive. */
export class ThreadPort implements WorkerPort {
  readonly ready: Promise<unknown>;
  readonly #worker: Worker;
  /** Whoever waits for an answer. */
  #waiting: PromiseWithReject | null = null;
  #broken: Error | null = null;

  /** The thread starts at once, and loads the core while the caller goes on. */
  constructor() {
    this.#worker = new Worker(threadFile('shard-worker', import.meta.url), threadOptions());
    this.#worker.unref();
    // Its first message says that it has loaded.
    this.ready = new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
    this.#worker.on('message', (answer: unknown) => {
      // An answer that came too late: the process waits until the thread has ended.
      if (this.#waiting === null) return;
      this.#worker.unref();
      this.#waiting.resolve(answer);
      this.#waiting = null;
    });
    this.#worker.on('error', (error) => this.#break(error));
    this.#worker.on('messageerror', () => this.#break(new Error('a thread has ended: its answer could not be read')));
    this.#worker.on('exit', () => this.#break(new Error('a thread has ended')));
  }

  send(task: ShardTask): Promise<ShardAnswer> {
    return this.#ask(task) as Promise<ShardAnswer>;
  }

  drawSets(task: SetsTask): Promise<SetsAnswer> {
    return this.#ask(task) as Promise<SetsAnswer>;
  }

  simulateCampaign(task: CampaignTask): Promise<CampaignAnswer> {
    return this.#ask(task) as Promise<CampaignAnswer>;
  }

  end(): Promise<unknown> {
    // A shard under way is never answered.
    this.#waiting = null;
    return this.#worker.terminate();
  }

  #ask(task: ShardTask | SetsTask | CampaignTask): Promise<unknown> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      this.#worker.postMessage(task);
    });
  }

  #break(error: Error): void {
    this.#broken ??= error;
    this.#waiting?.reject(this.#broken);
    this.#waiting = null;
  }
}

interface PromiseWithReject {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}
