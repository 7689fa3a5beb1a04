/** Red, green, blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/** Which of the two designed themes colours are for. */
export type ColourScheme = 'light' | 'dark';

function gamma(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}

/** OKLCH to sRGB, clipped to the gamut (Ottosson 2020). */
function fromOklch(lightness: number, chroma: number, hueDegrees: number): Rgb {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Rounds that have a step of their own before longer cascades stretch the ramp. */
const STEPS = 7;

/**
 * Colours of generations 0 … rounds: one ramp from gold through the shared orange to magenta. Every step is equally
 * light, so that no round looks larger than it is.
 * @param rounds - Last generation, ≥ 0.
 */
export function generationColours(rounds: number, scheme: ColourScheme): readonly Rgb[] {
  const lightness = scheme === 'light' ? 0.66 : 0.72;
  const chroma = scheme === 'light' ? 0.18 : 0.16;
  const steps = Math.max(STEPS, rounds);
  return Array.from({ length: rounds + 1 }, (_, generation) => {
    const hue = 98 - (generation / steps) * 98;
    return fromOklch(lightness, hue > 70 ? chroma * 0.82 : chroma, hue);
  });
}

/** A colour as CSS writes it. */
export function cssColour([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}

/** Reads `#rrggbb` or `rgb(…)`, as computed styles give them. */
export function parseColour(text: string): Rgb {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(text.trim());
  const channels = hex === null ? (text.match(/[\d.]+/gu) ?? []) : hex.slice(1).map((digits) => `0x${digits}`);
  const [red = 0, green = 0, blue = 0] = channels.map(Number);
  return [red, green, blue];
}
