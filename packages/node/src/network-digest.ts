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

/** From so many edges on, hashing takes longer than starting a thread for it. */
const EDGES_WORTH_A_THREAD = 8e6;

/** The hash of a network: computed once, beside the simulation where it takes time. */
export class NetworkDigest {
  readonly #graph: FollowerGraph;
  readonly #ids: PersonIds;
  #hex: string | null = null;
  #running: Promise<void> | null = null;

  /** @param ids - In memory that threads share, like the arrays of the graph, or copied for the thread. */
  constructor(graph: FollowerGraph, ids: PersonIds) {
    this.#graph = graph;
    this.#ids = ids;
  }

  /** The hash, in hexadecimal: at once where it is known, else computed now. */
  get hex(): string {
    this.#hex ??= sha256OfGraphBytes(this.#graph, this.#ids);
    return this.#hex;
  }

  /**
   * Computes the hash on a thread of its own, where that pays.
   * @param ending - Ends the thread; the hash is then computed when it is asked for.
   * @returns Resolves when the hash is known or the thread has ended.
   */
  prepare(ending: AbortSignal): Promise<void> {
    const { edges, followers } = this.#graph;
    const pays = edges >= EDGES_WORTH_A_THREAD && followers.buffer instanceof SharedArrayBuffer;
    if (this.#hex !== null || !pays) return Promise.resolve();
    this.#running ??= this.#runOnThread(ending);
    return this.#running;
  }

  async #runOnThread(ending: AbortSignal): Promise<void> {
    const { hashOnThread } = await import('./digest-thread.ts');
    this.#hex = await hashOnThread(this.#graph, this.#ids, ending);
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
 * Works while a network that was opened here is hashed; any other is left alone.
 * @param work - Is given what to wait for before a result is made of the network: then its provenance takes no time.
 */
export async function besideDigest<T>(
  network: Network | undefined,
  work: (hashed: Promise<void>) => Promise<T>,
): Promise<T> {
  const digest = network === undefined ? undefined : digests.get(network);
  const ending = new AbortController();
  try {
    return await work(digest?.prepare(ending.signal) ?? Promise.resolve());
  } finally {
    // Where the work failed or was ended, nobody waits for the hash.
    ending.abort();
  }
}
