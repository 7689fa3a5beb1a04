import { describe, expect, it } from 'vitest';
import { colourDistance, eyes, labOf } from '../../test/colour-vision.ts';
import { contrast, lightOf, themed, type Light } from '../../test/themed-colours.ts';

/** Least distance between two colours that mean different things: nine times what is noticed. */
const APART = 20;

const roles = ['shared', 'broadcast', 'criticism'] as const;
const names = [...roles, 'first-round', 'last-round', 'newest-round', 'unlit', 'ground'] as const;

describe.each(['light', 'dark'] as const)('on %s ground', (scheme) => {
  const colours = themed(
    scheme,
    names.map((name) => `var(--_${name})`),
  );
  const colourOf = (name: (typeof names)[number]) => colours[names.indexOf(name)] ?? ([0, 0, 0, 0] as const);

  it.each(Object.entries(eyes))(
    'sharing in any round, the buy, criticism and nobody are told apart with %s',
    (_, seenAs) => {
      const lab = (name: (typeof names)[number]): Light => labOf(lightOf(colourOf(name)), seenAs);
      const pairs = roles.flatMap((one, i) => roles.slice(i + 1).map((other) => [one, other] as const));
      const rounds = (['first-round', 'last-round', 'newest-round'] as const).flatMap((round) =>
        (['criticism', 'broadcast', 'unlit'] as const).map((other) => [other, round] as const),
      );
      const close = [...pairs, ...rounds, ['unlit', 'broadcast'] as const, ['unlit', 'criticism'] as const]
        .map(([one, other]) => ({ one, other, distance: colourDistance(lab(one), lab(other)) }))
        .filter((pair) => pair.distance < APART);
      expect(close).toEqual([]);
    },
  );

  it('all three stand out from the ground', () => {
    const faint = roles
      .map((name) => ({ name, contrast: contrast(colourOf(name), colourOf('ground')) }))
      .filter((each) => each.contrast < 3);
    expect(faint).toEqual([]);
  });
});

it('the simulation confuses red and green as eyes without one kind of cones do', () => {
  const [red, green] = [lightOf([190, 80, 60, 255]), lightOf([120, 120, 60, 255])];
  const far = (kind: keyof typeof eyes): number => colourDistance(labOf(red, eyes[kind]), labOf(green, eyes[kind]));
  expect(far('three kinds of cones')).toBeGreaterThan(3 * far('deuteranopia'));
});
