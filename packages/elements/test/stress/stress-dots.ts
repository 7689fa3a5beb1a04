import { dotBuffer, dotOrder, dotTimes, hexGrid, redrawDots, type Rgba } from '../../src/index.ts';

/** What came of playing for a while. */
export interface PlayedDots {
  /** How long it took. */
  readonly milliseconds: number;
  /** Frames that the browser asked for. */
  readonly frames: number;
  /** Frames in which the picture changed. */
  readonly changed: number;
  /** Milliseconds of script in each frame. */
  readonly scripts: readonly number[];
}

/** A canvas of dots that can be played. */
export interface StressDots {
  readonly dots: number;
  /** Pixels of the canvas for each dot. */
  readonly pixelsPerDot: number;
  /** Plays a cascade forwards and backwards, again and again, as fast as the playground does. */
  readonly play: (milliseconds: number) => Promise<PlayedDots>;
}

/** Parts of everyone who are reached up to and including each round. */
const REACHED = [0.001, 0.01, 0.08, 0.4, 0.8, 0.95, 1];
const ROUND_MILLISECONDS = 850;
const UNLIT: Rgba = [228, 223, 213, 255];
const NEWEST: Rgba = [225, 116, 0, 255];
const PALETTE: readonly Rgba[] = REACHED.map((_, round) => [130 + 12 * round, 45 + 8 * round, 0, 255]);

/** @param side - Of the canvas, in pixels: width and height. */
export function stressDots(canvas: HTMLCanvasElement, dots: number, side: number): StressDots {
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  const image = new ImageData(side, side);
  const grid = hexGrid(dots, side, side);
  const colours = { unlit: UNLIT, palette: PALETTE, newest: NEWEST };
  const buffer = dotBuffer(grid, colours, new Uint32Array(image.data.buffer));
  const reach = REACHED.map((part) => part * dots);
  const times = dotTimes(dotOrder(grid, 'stress'), reach, 1);
  const last = REACHED.length - 1;
  let drawnAt = Number.NaN;
  let played = 0;

  /** Draws the next moment; whether it differs from the one before. */
  function step(milliseconds: number): boolean {
    played += milliseconds;
    const there = played / ROUND_MILLISECONDS / last;
    const way = there % 2;
    const time = last * (way <= 1 ? way : 2 - way);
    const dirty = redrawDots(buffer, times, drawnAt, time);
    drawnAt = time;
    if (dirty !== null) context?.putImageData(image, 0, 0, dirty.x, dirty.y, dirty.width, dirty.height);
    return dirty !== null;
  }
  step(0);

  return {
    dots,
    pixelsPerDot: (side * side) / dots,
    async play(milliseconds) {
      const scripts: number[] = [];
      let changed = 0;
      const start = await nextFrame();
      let now = start;
      while (now - start < milliseconds) {
        const next = await nextFrame();
        const begun = performance.now();
        if (step(next - now)) changed += 1;
        scripts.push(performance.now() - begun);
        now = next;
      }
      return { milliseconds: now - start, frames: scripts.length, changed, scripts };
    },
  };
}

async function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
