import { describe, expect, it } from 'vitest';
import { paintedColours, type Rgba } from './painted-colours.ts';
import { clockColours, roundColours } from './round-colours.ts';
import { contrast, luminance, themed } from '../../test/themed-colours.ts';

/** Colours of rounds as the theme has them on a ground, painted. */
function rampOn(scheme: 'light' | 'dark', rounds: number): readonly Rgba[] {
  return themed(scheme, roundColours(rounds));
}

describe.each(['light', 'dark'] as const)('the ramp of rounds on %s ground', (scheme) => {
  it('is even: no step is a quarter lighter or darker than another', () => {
    const values = rampOn(scheme, 7).map(luminance);
    expect(Math.max(...values) / Math.min(...values)).toBeLessThan(1.25);
  });

  it('has a colour for every round, neighbours told apart', () => {
    expect(rampOn(scheme, 40)).toHaveLength(41);
    expect(new Set(rampOn(scheme, 7).map(String)).size).toBe(8);
  });

  it('has colours of a clock as far along as its moments lie', () => {
    expect(themed(scheme, clockColours([0, 0.5, 1]))).toEqual(
      themed(scheme, [roundColours(7)[0], roundColours(14)[7], roundColours(7)[7]].map(String)),
    );
  });

  it('keeps the colour of a round in short cascades of any length', () => {
    expect(rampOn(scheme, 3)[3]).toEqual(rampOn(scheme, 7)[3]);
  });
});

describe.each(['light', 'dark'] as const)('text on %s ground', (scheme) => {
  it('is read easily, whatever colours the page sets', () => {
    const hues = Array.from({ length: 24 }, (_, i) => `oklch(0.7 0.15 ${15 * i} / 40%)`);
    const pairs = [null, 'white', 'black', 'yellow', 'lime', 'cyan', 'magenta', ...hues].flatMap((colour) =>
      ['shared', 'broadcast', 'criticism'].map((arm) => {
        const [text = [0, 0, 0, 0], ground = [0, 0, 0, 0]] = themed(
          scheme,
          [`var(--_${arm}-text)`, 'var(--_ground)'],
          colour === null ? '' : `--ripple-${arm}: ${colour}`,
        );
        return { colour, opacity: text[3], contrast: contrast(text, ground) };
      }),
    );
    expect(pairs.filter(({ contrast, opacity }) => contrast < 4.5 || opacity !== 255)).toEqual([]);
  });
});

describe('painted colours', () => {
  it('are those of any syntax, opacity included', () => {
    const painted = paintedColours([
      '#d55e00',
      'rgb(0 114 178 / 50%)',
      'transparent',
      'oklch(1 0 0)',
      'color(srgb 0 1 0)',
      'color(display-p3 1 0 0)',
      'hsl(240 100% 50%)',
      'color-mix(in oklch, rgb(255 0 0), rgb(255 0 0) 30%)',
    ]);
    expect(painted[0]).toEqual([213, 94, 0, 255]);
    expect(painted[1]?.[3]).toBe(128);
    expect(painted[2]).toEqual([0, 0, 0, 0]);
    expect(painted[3]).toEqual([255, 255, 255, 255]);
    expect(painted[4]).toEqual([0, 255, 0, 255]);
    expect(painted[5]).toEqual([255, 0, 0, 255]);
    expect(painted[6]).toEqual([0, 0, 255, 255]);
    expect(painted[7]?.[0]).toBeGreaterThan(252);
  });

  it('are none for no colours', () => {
    expect(paintedColours([])).toEqual([]);
  });
});
