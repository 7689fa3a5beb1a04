import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

/** What says that time has moved on by a frame. */
export interface FrameSource {
  /** Calls a listener each frame in which time runs; returns what ends that. */
  onFrame(listener: () => void): () => void;
}

/** A value in the page that is set anew each frame, while the page around it is not drawn. */
class EachFrame extends AsyncDirective {
  #frames: FrameSource | null = null;
  #draw: () => unknown = () => nothing;
  #end: () => void = () => {};

  override render(frames: FrameSource, draw: () => unknown): unknown {
    this.#draw = draw;
    if (this.isConnected && this.#frames !== frames) this.#listen(frames);
    return draw();
  }

  #listen(frames: FrameSource): void {
    this.#end();
    this.#frames = frames;
    this.#end = frames.onFrame(() => this.setValue(this.#draw()));
  }

  protected override disconnected(): void {
    this.#end();
  }

  protected override reconnected(): void {
    if (this.#frames !== null) this.#listen(this.#frames);
  }
}

const directed = directive(EachFrame);

/** Sets a property or a part with the page, and each frame besides. `draw` reads the time as it is when it is called. */
export function eachFrame(frames: FrameSource, draw: () => unknown): DirectiveResult {
  return directed(frames, draw);
}
