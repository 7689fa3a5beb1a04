import { paintedColours, type Rgba } from '../src/theme/painted-colours.ts';
import { theme } from '../src/theme/theme.styles.ts';

/** Colours as an element of a page with a style has them, painted. */
export function themed(scheme: 'light' | 'dark', wanted: readonly string[], style = ''): readonly Rgba[] {
  const host = document.createElement('div');
  host.style.cssText = `color-scheme: ${scheme}; ${style}`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [theme.styleSheet ?? new CSSStyleSheet()];
  document.body.append(host);
  const colours = wanted.map((colour) => {
    const part = document.createElement('i');
    part.style.color = colour;
    root.append(part);
    return getComputedStyle(part).color;
  });
  host.remove();
  return paintedColours(colours);
}

/** Red, green and blue of a colour as light, each 0 to 1. */
export function lightOf([red, green, blue]: Rgba): Light {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Red, green and blue as light. */
export type Light = readonly [red: number, green: number, blue: number];

/** Relative luminance as WCAG defines it. */
export function luminance(colour: Rgba): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG defines it. */
export function contrast(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
