/** Red, green, blue and opacity, each 0–255. */
export type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

/** Colours that were painted before; the same text always gives the same. */
const painted = new Map<string, Rgba>();
/** More than the ramps of many results; beyond that, all are painted anew. */
const MOST_KEPT = 2000;

/**
 * Colours as a canvas paints them. The browser reads every syntax that it knows, and brings what lies outside of sRGB into it.
 * @param colours - Computed already: without `var()`, `light-dark()` and `currentColor`, which a canvas does not know.
 */
export function paintedColours(colours: readonly string[]): readonly Rgba[] {
  if (painted.size > MOST_KEPT) painted.clear();
  const fresh = [...new Set(colours)].filter((colour) => !painted.has(colour));
  if (fresh.length > 0) for (const [colour, rgba] of paint(fresh)) painted.set(colour, rgba);
  return colours.map((colour) => painted.get(colour)!);
}

function paint(colours: readonly string[]): readonly (readonly [colour: string, rgba: Rgba])[] {
  const canvas = document.createElement('canvas');
  canvas.width = colours.length;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  colours.forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, canvas.width, 1);
  return colours.map((colour, at) => [colour, [...data.subarray(4 * at, 4 * at + 4)] as unknown as Rgba]);
}
