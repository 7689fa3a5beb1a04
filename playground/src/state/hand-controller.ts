import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TracedWorld } from '../simulation/messages.ts';
import { FrameListeners } from './frame-listeners.ts';
import { handOn, whyNotHandedOn, type HandedOn, type NotHandedOn } from './handed-on.ts';
import { calmTempo, Playhead } from './playhead.ts';

/** A message that is handed on by hand, person by person, and the time of its picture. */
export class HandController implements ReactiveController {
  #world: TracedWorld | null = null;
  #first = 0;
  #handed: HandedOn | null = null;
  /** Who was pressed last, where they cannot hand it on. */
  #refused: { readonly person: number; readonly why: NotHandedOn } | null = null;
  readonly #listeners = new FrameListeners();
  readonly #playhead: Playhead;
  readonly #host: ReactiveControllerHost;
  readonly #nothingMoves: () => boolean;

  /**
   * @param nothingMoves - Whether the reader wants nothing to move.
   * @param speed - How fast it plays: 1 is the usual speed.
   */
  constructor(host: ReactiveControllerHost, nothingMoves: () => boolean, speed: () => number) {
    this.#host = host;
    this.#nothingMoves = nothingMoves;
    this.#playhead = new Playhead(() => this.#listeners.tell(), speed);
    this.#playhead.tempo = calmTempo;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#playhead.stop();
  }

  /** What came of it so far; null before there are people. */
  get handed(): HandedOn | null {
    return this.#handed;
  }

  get refused(): { readonly person: number; readonly why: NotHandedOn } | null {
    return this.#refused;
  }

  /** Time of the picture: one round for each person who hands it on. */
  get position(): number {
    return this.#playhead.position;
  }

  readonly onFrame = (listener: () => void): (() => void) => this.#listeners.onFrame(listener);

  /** Begins with one person of a world; the same again changes nothing. */
  begin(world: TracedWorld, first: number): void {
    if (this.#world?.key === world.key && this.#first === first) return;
    this.#world = world;
    this.#first = first;
    this.again();
  }

  /** Begins anew. */
  again(): void {
    this.#show([]);
  }

  /** A person hands it on to all of their friends, or it is said why they cannot. */
  pass(person: number): void {
    if (this.#handed === null) return;
    const why = whyNotHandedOn(this.#handed, person);
    if (why === null) return this.#show([...this.#handed.by, person]);
    this.#refused = { person, why };
    this.#host.requestUpdate();
  }

  /** Takes the last one back. */
  undo(): void {
    if (this.#handed !== null) this.#show(this.#handed.by.slice(0, -1));
  }

  #show(by: readonly number[]): void {
    if (this.#world === null) return;
    const before = this.#handed?.by.length ?? 0;
    this.#handed = handOn(this.#world.graph, this.#first, by);
    this.#refused = null;
    this.#playhead.axis = { last: by.length, hours: null };
    if (by.length > before && !this.#nothingMoves()) this.#playhead.play(by.length, by.length - 1);
    else this.#playhead.seek(by.length);
    this.#host.requestUpdate();
  }
}
