import type { DotColours } from './dot-inks.ts';
import { DotLayer, type DotPlan } from './dot-layer.ts';
import { zoomPictures, type ZoomedPicture } from './dot-zoom.ts';

/** Part of the way from the middle to the edge in which a picture fades at most. */
const FADING_EDGE = 0.6;
/** How much smaller a picture is than the canvas when its edge has faded. */
const FADED_AT = 0.08;

/** A change of zoom. */
export interface ZoomChange {
  /** What was shown before it, on a canvas of the same size. */
  readonly from: DotPlan;
  /** From 0, before, to 1, after. */
  readonly progress: number;
}

/** Draws dots onto a canvas: what has changed since it was drawn last, or while the zoom changes two pictures over each other. */
export class DotStage {
  readonly #layer = new DotLayer();
  readonly #before = new DotLayer();
  #copy: HTMLCanvasElement | null = null;
  #reduced: HTMLCanvasElement | null = null;
  /** Whether the canvas shows the layer's pixels and nothing else. */
  #isPlain = false;

  /** @param t - Time in rounds. */
  draw(canvas: HTMLCanvasElement, plan: DotPlan, colours: DotColours, t: number, change: ZoomChange | null): void {
    const { width, height } = plan.grid;
    if (canvas.width !== width || canvas.height !== height) this.#isPlain = false;
    const context = contextOf(canvas, width, height);
    const dirty = this.#layer.draw(plan, colours, t);
    const { image } = this.#layer;
    if (image === null) return;
    if (change === null) {
      if (!this.#isPlain) context.putImageData(image, 0, 0);
      else if (dirty !== null) context.putImageData(image, 0, 0, dirty.x, dirty.y, dirty.width, dirty.height);
      this.#isPlain = true;
      return;
    }
    this.#isPlain = false;
    this.#before.draw(change.from, colours, t);
    const pictures = zoomPictures(change.from.perDot, plan.perDot, change.progress);
    const isFarther = change.from.perDot < plan.perDot;
    const [fine, coarse] = isFarther ? [this.#before, this.#layer] : [this.#layer, this.#before];
    const [above, below] = isFarther ? [pictures.from, pictures.to] : [pictures.to, pictures.from];
    context.clearRect(0, 0, width, height);
    this.#lay(context, coarse, below);
    this.#lay(context, fine, above);
    context.globalAlpha = 1;
  }

  /** Lays a picture round the middle of the canvas: an enlarged one drawn anew, a reduced one with an edge that fades. */
  #lay(context: CanvasRenderingContext2D, layer: DotLayer, { scale, opacity }: ZoomedPicture): void {
    const image = scale > 1 ? layer.enlarged(scale) : layer.image;
    if (image === null || opacity === 0) return;
    this.#copy ??= document.createElement('canvas');
    this.#reduced ??= document.createElement('canvas');
    const { width, height } = image;
    const copied = contextOf(this.#copy, width, height);
    copied.putImageData(image, 0, 0);
    context.globalAlpha = opacity;
    if (scale >= 1) {
      context.drawImage(this.#copy, 0, 0);
      return;
    }
    const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    const reduced = contextOf(this.#reduced, wide, high);
    reduced.clearRect(0, 0, wide, high);
    reduced.drawImage(this.#copy, 0, 0, wide, high);
    fadeEdge(reduced, Math.min(1, (1 - scale) / FADED_AT));
    context.drawImage(this.#reduced, (width - wide) / 2, (height - high) / 2);
  }
}

/** Leaves of a picture what is inside of an ellipse, and of its edge less and less: at `part` 0 all of it. */
function fadeEdge(context: CanvasRenderingContext2D, part: number): void {
  const { width, height } = context.canvas;
  const gradient = context.createRadialGradient(0, 0, 1 - FADING_EDGE * part, 0, 0, 1);
  gradient.addColorStop(0, '#000');
  gradient.addColorStop(1, `rgb(0 0 0 / ${1 - part})`);
  context.save();
  context.globalCompositeOperation = 'destination-in';
  context.translate(width / 2, height / 2);
  context.scale(width / 2, height / 2);
  context.fillStyle = gradient;
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

/**
 * The context of a canvas in a size. Pixels that are written by the program are kept where it can write them, which a graphics card is far
 * from.
 */
function contextOf(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  return context;
}
