import { WorkerConnection } from './worker-connection.ts';
import type { WorkerPort } from './worker-connection.ts';

/** The workers of a pool: those that load, those that are free, those that are at work. */
export class OpenWorkers {
  readonly #startPort: () => WorkerPort;
  readonly #open = new Set<WorkerConnection>();
  readonly #loading = new Set<WorkerConnection>();
  readonly #free: WorkerConnection[] = [];
  /** Workers that were told to end and may not have ended yet. */
  readonly #ending = new Set<PromiseLike<unknown>>();

  /** @param startPort - Starts a worker. */
  constructor(startPort: () => WorkerPort) {
    this.#startPort = startPort;
  }

  /** How many there are, in whatever state. */
  get size(): number {
    return this.#open.size;
  }

  /** How many have loaded. */
  get loaded(): number {
    return this.#open.size - this.#loading.size;
  }

  /**
   * Starts one, which is free once it has loaded.
   * @param onLoaded - Called then.
   * @param onFailed - Called with the reason where it cannot be loaded; it is none of these workers any more.
   * @throws What keeps it from being started.
   */
  start(onLoaded: () => void, onFailed: (reason: unknown) => void): void {
    const worker = new WorkerConnection(this.#startPort());
    this.#open.add(worker);
    this.#loading.add(worker);
    worker.ready.then(
      () => {
        if (!this.#loading.delete(worker)) return;
        this.#free.push(worker);
        onLoaded();
      },
      (reason: unknown) => {
        if (!this.#loading.has(worker)) return;
        this.end(worker);
        onFailed(reason);
      },
    );
  }

  /**
   * One that is free, which it is no longer; undefined where none is.
   * @param best - The one to take if it is free.
   */
  take(best?: WorkerConnection): WorkerConnection | undefined {
    const at = best === undefined ? -1 : this.#free.indexOf(best);
    return this.#free.splice(at, 1)[0];
  }

  /** Makes one free that was taken. */
  release(worker: WorkerConnection): void {
    this.#free.push(worker);
  }

  /** Ends one that is loading, or was taken, at once. */
  end(worker: WorkerConnection): void {
    this.#open.delete(worker);
    this.#loading.delete(worker);
    const ending = worker.end();
    if (ending === undefined) return;
    this.#ending.add(ending);
    const forget = (): boolean => this.#ending.delete(ending);
    ending.then(forget, forget);
  }

  /** Ends those that are loading. */
  endLoading(): void {
    for (const worker of this.#loading) this.end(worker);
  }

  /**
   * Ends all.
   * @returns Resolves when they have ended.
   */
  async endAll(): Promise<void> {
    this.#free.length = 0;
    for (const worker of this.#open) this.end(worker);
    await Promise.all(this.#ending);
  }
}
