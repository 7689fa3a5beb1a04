import { drawGround, drawMoving, drawSettled, settledBy, type Pointed } from './draw-people.ts';
import type { PeoplePicture } from './people-picture.ts';

/** A layer of pixels that is kept. */
interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/**
 * Draws a picture frame by frame as `drawPeople` does, and keeps what frames have in common: the ground with its ties, and
 * everybody who has settled. The pixels are the same, whatever was drawn before.
 */
export class PeopleLayers {
  readonly #target: CanvasRenderingContext2D;
  readonly #picture: PeoplePicture;
  readonly #ground: Layer;
  readonly #kept: Layer;
  #settled: number | null = null;

  /** @param canvas - Is brought to the size of the picture. */
  constructor(canvas: HTMLCanvasElement, picture: PeoplePicture) {
    this.#picture = picture;
    this.#target = sized(canvas, picture).context;
    this.#ground = sized(document.createElement('canvas'), picture);
    this.#kept = sized(document.createElement('canvas'), picture);
    drawGround(this.#ground.context, picture);
  }

  draw(time: number, pointed: Pointed): void {
    const settled = settledBy(time);
    if (this.#settled !== settled) {
      this.#settled = settled;
      copy(this.#ground, this.#kept.context);
      drawSettled(this.#kept.context, this.#picture, settled);
    }
    copy(this.#kept, this.#target);
    drawMoving(this.#target, this.#picture, time, settled, pointed);
  }
}

function copy(from: Layer, to: CanvasRenderingContext2D): void {
  to.globalAlpha = 1;
  to.drawImage(from.canvas, 0, 0);
}

/** Without a GPU a canvas that is said to be read is drawn where it is read, many times faster. */
function sized(canvas: HTMLCanvasElement, { width, height }: PeoplePicture): Layer {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  context.lineCap = 'round';
  context.lineJoin = 'round';
  return { canvas, context };
}
