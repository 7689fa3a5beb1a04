import { describe, expect, it } from 'vitest';
import { paintedColours, type Rgba } from './painted-colours.ts';
import { clockColours, roundColours } from './round-colours.ts';
import { colourDistance, eyes, labOf } from '../../test/colour-vision.ts';
import { contrast, lightOf, themed } from '../../test/themed-colours.ts';

const noColour: Rgba = [0, 0, 0, 0];

/** Colours of rounds as the theme has them on a ground, painted. */
function rampOn(scheme: 'light' | 'dark', rounds: number): readonly Rgba[] {
  return themed(scheme, roundColours(rounds));
}

/** Colour of the newest round. */
function newestOn(scheme: 'light' | 'dark'): Rgba {
  return themed(scheme, ['var(--_newest-round)'])[0] ?? noColour;
}

describe.each(['light', 'dark'] as const)('the ramp of rounds on %s ground', (scheme) => {
  it('has a colour for every round, and grows lighter from each to the next, as every kind of eyes sees it', () => {
    expect(rampOn(scheme, 40)).toHaveLength(41);
    for (const [kind, seenAs] of Object.entries(eyes)) {
      const seen = [...rampOn(scheme, 7), newestOn(scheme)].map((colour) => labOf(lightOf(colour), seenAs));
      const steps = seen.slice(1).map((lab, i) => ({ i, lighter: lab[0] - (seen[i]?.[0] ?? 0) }));
      // A difference of 2.3 is the least that is noticed side by side.
      expect(
        steps.filter(({ lighter }) => lighter < 3),
        kind,
      ).toEqual([]);
    }
  });

  it('sets the newest round apart from all others, in cascades of any length', () => {
    for (const [kind, seenAs] of Object.entries(eyes)) {
      const newest = labOf(lightOf(newestOn(scheme)), seenAs);
      const close = rampOn(scheme, 60).filter((colour) => colourDistance(labOf(lightOf(colour), seenAs), newest) < 6);
      expect(close, kind).toEqual([]);
    }
  });

  it('is one orange: neither olive nor pink', () => {
    // Angles in CIE L*a*b*: pinks lie below 35°, yellows and olives above 80°.
    const angles = [...rampOn(scheme, 7), newestOn(scheme)].map((colour) => {
      const [, a, b] = labOf(lightOf(colour));
      return (Math.atan2(b, a) * 180) / Math.PI;
    });
    expect(angles.filter((angle) => angle < 40 || angle > 76)).toEqual([]);
  });

  it('stands out from the ground, and is told from those who are not reached', () => {
    const [ground = noColour, unlit = noColour] = themed(scheme, ['var(--_ground)', 'var(--_unlit)']);
    const all = [...rampOn(scheme, 7), newestOn(scheme)];
    expect(all.filter((colour) => contrast(colour, ground) < 3)).toEqual([]);
    expect(all.filter((colour) => contrast(colour, unlit) < 2)).toEqual([]);
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
