import type { DotColours } from './dot-inks.ts';
import { dotTimes, type DotTimes } from './dot-times.ts';
import { dotBuffer, redrawDots, type DirtyRectangle, type DotBuffer } from './draw-dots.ts';
import { drawEnlargedDots } from './draw-enlarged-dots.ts';
import { orderOf } from './grid-cache.ts';
import type { HexGrid } from './hex-grid.ts';

/** What a picture of dots shows. */
export interface DotPlan {
  /** Where the dots are; its box is the picture, in whole pixels. */
  readonly grid: HexGrid;
  /** Text that fixes the scatter. */
  readonly rngSeed: string;
  /** Cumulative people reached by round, never falling. */
  readonly reach: readonly number[];
  /** How many of them saw criticism first. */
  readonly criticism: readonly number[];
  /** People for each dot. */
  readonly perDot: number;
}

/** A picture of dots that knows what is on it: its pixels are always those of `drawDots` at the time of its last drawing. */
export class DotLayer {
  #plan: DotPlan | null = null;
  #times: DotTimes | null = null;
  #image: ImageData | null = null;
  #enlarged: ImageData | null = null;
  #colours: DotColours | null = null;
  #buffer: DotBuffer | null = null;
  #drawnAt = Number.NaN;

  /** The pixels; null before the first drawing. */
  get image(): ImageData | null {
    return this.#image;
  }

  /**
   * Draws the dots at a time, by way of those that change where plan and colours are those of before. Entries of the plan and the colours
   * are compared as objects.
   * @param t - Time in rounds.
   * @returns The part of the image that has changed; null for nothing.
   */
  draw(plan: DotPlan, colours: DotColours, t: number): DirtyRectangle | null {
    const { grid, rngSeed, reach, criticism, perDot } = plan;
    const before = this.#plan;
    const isSameGrid = grid === before?.grid;
    if (this.#image === null || !isSameGrid) this.#image = imageFor(grid, this.#image);
    if (this.#buffer === null || !isSameGrid || colours !== this.#colours) {
      this.#buffer = dotBuffer(grid, colours, new Uint32Array(this.#image.data.buffer));
      this.#drawnAt = Number.NaN;
    }
    const isSameData = reach === before?.reach && criticism === before.criticism && perDot === before.perDot;
    if (this.#times === null || !isSameGrid || rngSeed !== before?.rngSeed || !isSameData) {
      this.#times = dotTimes(orderOf(grid, rngSeed), reach, perDot, criticism);
      this.#drawnAt = Number.NaN;
    }
    this.#plan = plan;
    this.#colours = colours;
    const dirty = redrawDots(this.#buffer, this.#times, this.#drawnAt, t);
    this.#drawnAt = t;
    return dirty;
  }

  /** The same dots as the last time, enlarged round the middle; the image is the same one each time. */
  enlarged(scale: number): ImageData | null {
    if (this.#buffer === null || this.#times === null) return null;
    const { grid, inks } = this.#buffer;
    this.#enlarged = imageFor(grid, this.#enlarged);
    const pixels = new Uint32Array(this.#enlarged.data.buffer);
    drawEnlargedDots({ grid, inks, pixels }, this.#times, this.#drawnAt, scale);
    return this.#enlarged;
  }
}

/** An image of the grid's size: the one that there is, where it fits. */
function imageFor({ width, height }: HexGrid, known: ImageData | null): ImageData {
  return known?.width === width && known.height === height ? known : new ImageData(width, height);
}
