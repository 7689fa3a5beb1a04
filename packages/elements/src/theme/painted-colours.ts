/** Red, green, blue and opacity, each 0–255. */
export type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

/**
 * Colours as a canvas paints them. The browser reads every syntax that it knows, and brings what lies outside of sRGB into it.
 * @param colours - Computed already: without `var()`, `light-dark()` and `currentColor`, which a canvas does not know.
 */
export function paintedColours(colours: readonly string[]): readonly Rgba[] {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, colours.length);
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  colours.forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, canvas.width, 1);
  return colours.map((_, at) => [...data.subarray(4 * at, 4 * at + 4)] as unknown as Rgba);
}
