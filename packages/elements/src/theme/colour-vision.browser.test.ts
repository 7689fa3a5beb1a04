import { describe, expect, it } from 'vitest';
import { contrast, lightOf, themed, type Light } from '../../test/themed-colours.ts';

type Matrix = readonly (readonly [number, number, number])[];

/**
 * What light is seen as, by the kind of eyes: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A physiologically-based model for
 * simulation of color vision deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity 1.
 */
const eyes: Readonly<Record<string, Matrix>> = {
  'three kinds of cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** sRGB to CIE XYZ over that of white, D65. */
const xyz: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

function times(matrix: Matrix, light: Light): Light {
  const [one = 0, two = 0, three = 0] = matrix.map(([a, b, c]) => a * light[0] + b * light[1] + c * light[2]);
  return [one, two, three];
}

/** CIE L*a*b* of light as eyes of a kind see it. */
function labOf(light: Light, seenAs: Matrix): Light {
  const seen = times(seenAs, light).map((value) => Math.min(1, Math.max(0, value)));
  const [x = 0, y = 0, z = 0] = times(xyz, seen as unknown as Light).map((value) =>
    value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two colours in CIE L*a*b* (ΔE*ab, 1976); about 2.3 is the least that is noticed side by side. */
function distance(one: Light, other: Light): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Least distance between two colours that mean different things: nine times what is noticed. */
const APART = 20;

const roles = ['shared', 'broadcast', 'criticism'] as const;
const names = [...roles, 'first-round', 'last-round', 'ground'] as const;

describe.each(['light', 'dark'] as const)('on %s ground', (scheme) => {
  const colours = themed(
    scheme,
    names.map((name) => `var(--_${name})`),
  );
  const colourOf = (name: (typeof names)[number]) => colours[names.indexOf(name)] ?? ([0, 0, 0, 0] as const);

  it.each(Object.entries(eyes))('criticism is told from sharing and from the buy with %s', (_, seenAs) => {
    const lab = (name: (typeof names)[number]): Light => labOf(lightOf(colourOf(name)), seenAs);
    const pairs = roles.flatMap((one, i) => roles.slice(i + 1).map((other) => [one, other] as const));
    const ramp = (['first-round', 'last-round'] as const).map((round) => ['criticism', round] as const);
    const close = [...pairs, ...ramp]
      .map(([one, other]) => ({ one, other, distance: distance(lab(one), lab(other)) }))
      .filter((pair) => pair.distance < APART);
    expect(close).toEqual([]);
  });

  it('all three stand out from the ground', () => {
    const faint = roles
      .map((name) => ({ name, contrast: contrast(colourOf(name), colourOf('ground')) }))
      .filter((each) => each.contrast < 3);
    expect(faint).toEqual([]);
  });
});

it('the simulation confuses red and green as eyes without one kind of cones do', () => {
  const [red, green] = [lightOf([190, 80, 60, 255]), lightOf([120, 120, 60, 255])];
  const far = (kind: string): number => distance(labOf(red, eyes[kind] ?? []), labOf(green, eyes[kind] ?? []));
  expect(far('three kinds of cones')).toBeGreaterThan(3 * far('deuteranopia'));
});
