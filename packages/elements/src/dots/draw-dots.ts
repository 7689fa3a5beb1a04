import type { Rgba } from '../theme/painted-colours.ts';
import type { HexGrid } from './hex-grid.ts';

/** Marks a dot that is never reached. */
export const UNREACHED = 255;

/** Marks a dot whose people saw criticism first. */
export const CRITICISED = 254;

/** Pixels and everything that does not change while time runs. */
export interface DotBuffer {
  /** Where the dots are. */
  readonly grid: HexGrid;
  /** Shape [width × height]: colours as the canvas stores them (ABGR in a little-endian word). Changed by `drawDots`. */
  readonly pixels: Uint32Array;
  /** Width of the canvas in pixels. */
  readonly width: number;
  /** Height of the canvas in pixels. */
  readonly height: number;
  /** Colour of a dot that is not lit (yet). */
  readonly unlit: Rgba;
  /** Colour of each generation, at least one; the last stands for all later ones. */
  readonly palette: readonly Rgba[];
  /** Colour of `CRITICISED` dots; without it they have the last colour of the palette. */
  readonly criticism?: Rgba;
}

/** A stamp of a round dot: coverage of each pixel near its centre, for positions on a raster of eighths. */
interface Stamp {
  readonly size: number;
  readonly coverage: Float32Array;
}

const PHASES = 8;
const SAMPLES = 4;

function makeStamp(radius: number, shiftX: number, shiftY: number): Stamp {
  const size = Math.ceil(radius * 2) + 2;
  const coverage = new Float32Array(size * size);
  const half = size / 2;
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      let inside = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = px + ((sample % SAMPLES) + 0.5) / SAMPLES - half - shiftX;
        const y = py + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES - half - shiftY;
        if (x * x + y * y <= radius * radius) inside++;
      }
      coverage[py * size + px] = inside / (SAMPLES * SAMPLES);
    }
  }
  return { size, coverage };
}

const stampCache = new Map<string, readonly Stamp[]>();

function stampsFor(radius: number): readonly Stamp[] {
  const key = radius.toFixed(2);
  let stamps = stampCache.get(key);
  if (stamps === undefined) {
    stamps = Array.from({ length: PHASES * PHASES }, (_, i) =>
      makeStamp(radius, (i % PHASES) / PHASES, Math.floor(i / PHASES) / PHASES),
    );
    if (stampCache.size > 8) stampCache.clear();
    stampCache.set(key, stamps);
  }
  return stamps;
}

function pack([red, green, blue, opacity]: Rgba): number {
  return ((opacity << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/**
 * Draws every dot at time t: lit in the colour of its generation where bornAt ≤ t, unlit otherwise, on a ground that is
 * transparent. The picture depends on the arguments only, so play, pause, step, scrubbing backwards and a still are the same call.
 * @param buffer - Its pixels are overwritten.
 * @param generationOf - Shape [grid.count]: generation of each dot, or `CRITICISED`; `UNREACHED` never lights.
 * @param bornAt - Shape [grid.count]: time, in rounds, at which each dot lights.
 * @param t - Time in rounds.
 * @remarks O(dots × pixels of one dot); allocates nothing but, once for each size of dot, its stamps.
 */
export function drawDots(buffer: DotBuffer, generationOf: Uint8Array, bornAt: Float32Array, t: number): void {
  const { grid, pixels, width, height, palette } = buffer;
  pixels.fill(0);
  if (grid.count === 0) return;
  // Small dots nearly touch, so that their colour stays full; large ones stand apart as people.
  const radius = grid.pitch * (grid.pitch < 5 ? 0.5 : 0.42);
  const stamps = stampsFor(radius);
  const lastColour = palette.length - 1;
  const criticism = buffer.criticism ?? palette[lastColour];
  for (let i = 0; i < grid.count; i++) {
    const generation = generationOf[i];
    const lit = generation !== UNREACHED && bornAt[i] <= t;
    const said = generation === CRITICISED ? criticism : palette[Math.min(generation, lastColour)];
    const colour = lit ? said : buffer.unlit;
    const word = pack(colour);
    const x = grid.x[i];
    const y = grid.y[i];
    const cellX = Math.floor(x * PHASES) / PHASES;
    const cellY = Math.floor(y * PHASES) / PHASES;
    const pixelX = Math.floor(cellX);
    const pixelY = Math.floor(cellY);
    const stamp = stamps[(cellY - pixelY) * PHASES * PHASES + (cellX - pixelX) * PHASES];
    const left = pixelX - stamp.size / 2;
    const top = pixelY - stamp.size / 2;
    const startX = Math.ceil(left);
    const startY = Math.ceil(top);
    for (let row = 0; row < stamp.size; row++) {
      const py = startY + row;
      if (py < 0 || py >= height) continue;
      for (let column = 0; column < stamp.size; column++) {
        const px = startX + column;
        const cover = stamp.coverage[row * stamp.size + column];
        if (cover === 0 || px < 0 || px >= width) continue;
        const at = py * width + px;
        pixels[at] = cover === 1 ? word : blend(pixels[at], colour, cover);
      }
    }
  }
}

/** A colour that covers a part of a pixel, over what the pixel has already; both may be transparent. */
function blend(under: number, [red, green, blue, opacity]: Rgba, cover: number): number {
  const above = (opacity / 255) * cover;
  const below = ((under >>> 24) / 255) * (1 - above);
  const sum = above + below;
  if (sum === 0) return 0;
  const part = above / sum;
  const r = Math.round((under & 255) + (red - (under & 255)) * part);
  const g = Math.round(((under >>> 8) & 255) + (green - ((under >>> 8) & 255)) * part);
  const b = Math.round(((under >>> 16) & 255) + (blue - ((under >>> 16) & 255)) * part);
  return ((Math.round(255 * sum) << 24) | (b << 16) | (g << 8) | r) >>> 0;
}
