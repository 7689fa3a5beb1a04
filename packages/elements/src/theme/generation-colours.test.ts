import { describe, expect, it } from 'vitest';
import { cssColour, generationColours, parseColour } from './generation-colours.ts';

/** Relative luminance as WCAG defines it. */
function luminance([red, green, blue]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(['light', 'dark'] as const)('the ramp of generations on %s ground', (scheme) => {
  it('is even: no step is a quarter lighter or darker than another', () => {
    const values = generationColours(7, scheme).map(luminance);
    expect(Math.max(...values) / Math.min(...values)).toBeLessThan(1.25);
  });

  it('has a colour for every round, neighbours told apart', () => {
    const colours = generationColours(40, scheme);
    expect(colours).toHaveLength(41);
    expect(new Set(generationColours(7, scheme).map(cssColour)).size).toBe(8);
  });

  it('keeps the colour of a round in short cascades of any length', () => {
    expect(generationColours(3, scheme)[3]).toEqual(generationColours(7, scheme)[3]);
  });
});

describe('reading colours', () => {
  it('takes what computed styles give', () => {
    expect(parseColour('rgb(213, 94, 0)')).toEqual([213, 94, 0]);
    expect(parseColour('#D55E00')).toEqual([213, 94, 0]);
    expect(cssColour([213, 94, 0])).toBe('rgb(213 94 0)');
  });
});
