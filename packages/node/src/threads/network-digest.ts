import { createHash } from 'node:crypto';
import type { FollowerGraph, PersonIds } from 'ripplecast/graph';
import { writeBinaryGraph } from 'ripplecast/graph';
import type { Network } from 'ripplecast/experiment';

/**
 * SHA-256 of a graph and the ids of its people, that of its .ripple file, by the platform: the same as the core's
 * `sha256OfGraph`, some five times faster.
 */
export function sha256OfGraphBytes(graph: FollowerGraph, ids: PersonIds): string {
  const hash = createHash('sha256');
  for (const chunk of writeBinaryGraph(graph, ids)) hash.update(chunk);
  return hash.digest('hex');
}

/** From so many edges on, a look at all of them takes longer than starting a thread for it. */
const EDGES_WORTH_A_THREAD = 8e6;

/** What a result says of a whole graph. Found out once, beside the simulation where it takes time. */
export class NetworkDigest {
  readonly #graph: FollowerGraph;
  readonly #ids: PersonIds;
  readonly #needsOnward: boolean;
  #sha256: string | null = null;
  #onwardEdges: number | undefined;
  #running: Promise<void> | null = null;

  /** @param needsOnward - Whether R will ask for onward edges. */
  constructor(graph: FollowerGraph, ids: PersonIds, needsOnward: boolean) {
    this.#graph = graph;
    this.#ids = ids;
    this.#needsOnward = needsOnward;
  }

  /** The hash, in hexadecimal: at once where it is known, else computed now. */
  get sha256(): string {
    this.#sha256 ??= sha256OfGraphBytes(this.#graph, this.#ids);
    return this.#sha256;
  }

  /** The core's `countOnwardEdges`, where it was found out. */
  get onwardEdges(): number | undefined {
    return this.#onwardEdges;
  }

  /**
   * Finds out on a thread of its own, where that pays.
   * @param ending - Ends the thread; what is not known then is found out when it is asked for.
   * @returns Resolves when all is known or the thread has ended.
   */
  prepare(ending: AbortSignal): Promise<void> {
    const { edges, followers } = this.#graph;
    const pays = edges >= EDGES_WORTH_A_THREAD && followers.buffer instanceof SharedArrayBuffer;
    if (this.#sha256 !== null || !pays) return Promise.resolve();
    this.#running ??= this.#runOnThread(ending);
    return this.#running;
  }

  async #runOnThread(ending: AbortSignal): Promise<void> {
    const { digestOnThread } = await import('./digest-thread.ts');
    const task = { graph: this.#graph, ids: this.#ids, needsOnward: this.#needsOnward };
    const answer = await digestOnThread(task, ending);
    this.#sha256 = answer?.sha256 ?? null;
    this.#onwardEdges = answer?.onwardEdges;
    this.#running = null;
  }
}

/** Digests of the networks that were opened here. */
const digests = new WeakMap<Network, NetworkDigest>();

/** Remembers which digest a network has. */
export function keepDigest(network: Network, digest: NetworkDigest): void {
  digests.set(network, digest);
}

/**
 * Works while it is found out what a result says of a network that was opened here; any other is left alone.
 * @param work - Is given what to wait for before a result is made on the network.
 */
export async function besideDigest<T>(
  network: Network | undefined,
  work: (digested: Promise<void>) => Promise<T>,
): Promise<T> {
  const digest = network === undefined ? undefined : digests.get(network);
  const ending = new AbortController();
  try {
    return await work(digest?.prepare(ending.signal) ?? Promise.resolve());
  } finally {
    // Where the work failed or was ended, nobody waits for it.
    ending.abort();
  }
}
