import type { Light } from './themed-colours.ts';

type Matrix = readonly (readonly [number, number, number])[];

const normal: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * What light is seen as, by the kind of eyes: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A physiologically-based model for
 * simulation of color vision deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity 1.
 */
export const eyes = {
  'three kinds of cones': normal,
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
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

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

/** CIE L*a*b* of light as eyes of a kind see it; those with three kinds of cones unless said. */
export function labOf(light: Light, seenAs: Matrix = normal): Light {
  const seen = times(seenAs, light).map((value) => Math.min(1, Math.max(0, value)));
  const [x = 0, y = 0, z = 0] = times(xyz, seen as unknown as Light).map((value) =>
    value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two colours in CIE L*a*b* (ΔE*ab, 1976); about 2.3 is the least that is noticed side by side. */
export function colourDistance(one: Light, other: Light): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
