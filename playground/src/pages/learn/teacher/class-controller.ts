import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LinkSimulator, type ClassOutcome } from './link-simulator.ts';
import { readClassLinks, type ClassLink, type ReadGuess, type RefusedLine } from './read-class-links.ts';

/** A link, and what it came to. */
export interface ClassResult extends ClassLink {
  readonly outcome: ClassOutcome;
}

/** A class's results as far as they are counted. */
export interface ClassState {
  /** In the order of the text. */
  readonly results: readonly ClassResult[];
  readonly refused: readonly RefusedLine[];
  /** Links that are still to be simulated. */
  readonly left: number;
}

const nothing: ClassState = { results: [], refused: [], left: 0 };

/** Joins the results of a class: reads what was pasted, and has its links simulated, each question once. */
export class ClassController implements ReactiveController {
  #state: ClassState = nothing;
  #simulator: LinkSimulator | null = null;
  /** Counts the texts: what is told of an older one is late. */
  #asked = 0;
  /** Outcomes that are known, so that a text to which a line is added is not counted anew. */
  readonly #known = new Map<string, ClassOutcome>();
  readonly #host: ReactiveControllerHost;
  readonly #readGuess: ReadGuess;

  constructor(host: ReactiveControllerHost, readGuess: ReadGuess) {
    this.#host = host;
    this.#readGuess = readGuess;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get state(): ClassState {
    return this.#state;
  }

  /** Takes a text in place of the one before. */
  async join(text: string): Promise<void> {
    this.#stop();
    const asked = this.#asked;
    const { links, refused } = readClassLinks(text, this.#readGuess);
    this.#show({ results: [], refused, left: links.length });
    const simulator = (this.#simulator = new LinkSimulator());
    for (const link of links) {
      const { results, left } = this.#state;
      try {
        const outcome = this.#known.get(link.key) ?? (await simulator.outcomeOf(link));
        if (asked !== this.#asked) return;
        this.#known.set(link.key, outcome);
        this.#show({ ...this.#state, results: [...results, { ...link, outcome }], left: left - 1 });
      } catch (error) {
        if (asked !== this.#asked) return;
        const reason = error instanceof Error ? error.message : String(error);
        const line = { line: link.line, text: link.name, reason };
        this.#show({ ...this.#state, refused: [...this.#state.refused, line], left: left - 1 });
      }
    }
    this.#end();
  }

  /** Forgets everything that was pasted. */
  clear(): void {
    this.#stop();
    this.#known.clear();
    this.#show(nothing);
  }

  #stop(): void {
    this.#asked++;
    this.#end();
  }

  #end(): void {
    this.#simulator?.close();
    this.#simulator = null;
  }

  #show(state: ClassState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
