import type { FigureView } from '../figures/figure-model.ts';
import type { OpeningController } from '../state/opening-controller.ts';
import type { TimelineController } from '../state/timeline-controller.ts';
import type { Zoom, ZoomController } from '../state/zoom-controller.ts';

/** How the pictures are looked at: as the opening says while it runs, afterwards as the reader does. */
export class StageView implements FigureView {
  readonly #timeline: TimelineController;
  readonly #zoom: ZoomController;
  readonly #opening: OpeningController;

  constructor(timeline: TimelineController, zoom: ZoomController, opening: OpeningController) {
    this.#timeline = timeline;
    this.#zoom = zoom;
    this.#opening = opening;
  }

  get zoom(): Zoom {
    const { frame } = this.#opening;
    return frame === null || (frame.zoom.to === null && frame.zoom.progress === 1) ? this.#zoom.zoom : frame.zoom;
  }

  get rays(): number {
    return this.#opening.frame?.rays ?? 1;
  }

  get broadcastPosition(): number {
    return this.#opening.frame?.broadcast ?? this.#timeline.position;
  }

  onFrame(listener: () => void): () => void {
    const ends = [this.#timeline, this.#zoom, this.#opening].map((each) => each.onFrame(listener));
    return () => {
      for (const end of ends) end();
    };
  }
}
