import { describe, expect, it } from 'vitest';
import { layOutPeople, personNear, placeOf } from './people-picture.ts';
import { placePeople } from './people-places.ts';

/** Groups of given sizes. */
function groupsOf(...sizes: readonly number[]): number[][] {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => next++));
}

/** The smallest distance between two people. */
function closest({ xs, ys }: { xs: Float64Array; ys: Float64Array }): number {
  let least = Infinity;
  for (let a = 0; a < xs.length; a++) {
    for (let b = 0; b < a; b++) least = Math.min(least, Math.hypot(xs[a] - xs[b], ys[a] - ys[b]));
  }
  return least;
}

describe.each<[string, readonly number[]]>([
  ['one person', [1]],
  ['a class', [6, 6, 6, 6, 6]],
  ['all sizes', [1, 2, 3, 7, 8, 9, 12, 15, 25, 40, 41]],
  ['a village', Array.from({ length: 40 }, () => 25)],
  ['one crowd', [1500]],
])('places of %s', (_, sizes) => {
  const groups = groupsOf(...sizes);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const places = placePeople(people, groups);

  it('lie apart, within the frame', () => {
    if (people > 1) expect(closest(places)).toBeGreaterThan(0.89);
    for (const [of, size] of [
      [places.xs, places.width],
      [places.ys, places.height],
    ] as const) {
      expect(Math.min(...of)).toBeCloseTo(0.5);
      expect(Math.max(...of)).toBeCloseTo(size - 0.5);
    }
  });

  it('are nearer to the own group than to any other', () => {
    const middles = groups.map((group) => ({
      x: group.reduce((sum, person) => sum + places.xs[person], 0) / group.length,
      y: group.reduce((sum, person) => sum + places.ys[person], 0) / group.length,
      reach: 0,
    }));
    groups.forEach((group, at) => {
      const { x, y } = middles[at];
      middles[at].reach = Math.max(...group.map((person) => Math.hypot(places.xs[person] - x, places.ys[person] - y)));
    });
    const strangers = groups.flatMap((_group, at) =>
      groups.flatMap((other, of) =>
        of === at
          ? []
          : other.filter(
              (person) =>
                Math.hypot(places.xs[person] - middles[at].x, places.ys[person] - middles[at].y) < middles[at].reach,
            ),
      ),
    );
    expect(strangers).toEqual([]);
  });
});

it('people of no group stand together, and nobody is a picture too', () => {
  expect(placePeople(7, [[6, 2]]).xs).toHaveLength(7);
  expect(placePeople(0)).toMatchObject({ width: 1, height: 1 });
});

describe('a layout', () => {
  it('has dots of 14 to 28 pixels in a class, and readable ones in a village', () => {
    const inPanel = (sizes: readonly number[], width: number, height: number): number => {
      const people = sizes.reduce((sum, size) => sum + size, 0);
      return (
        layOutPeople(placePeople(people, groupsOf(...sizes)), { width, height, ratio: 1 }, people <= 30).radius * 2
      );
    };
    const groups = Array.from({ length: 5 }, () => 6);
    for (const [width, height] of [
      [484, 484],
      [358, 358],
      [300, 320],
    ] as const) {
      expect(inPanel(groups, width, height)).toBeGreaterThanOrEqual(14);
      expect(inPanel(groups, width, height)).toBeLessThanOrEqual(28);
    }
    expect(
      inPanel(
        Array.from({ length: 40 }, () => 50),
        484,
        484,
      ),
    ).toBeGreaterThan(4);
    expect(
      inPanel(
        Array.from({ length: 40 }, () => 125),
        484,
        484,
      ),
    ).toBeGreaterThanOrEqual(2.8);
  });

  it('keeps everybody inside, in any form and at any ratio', () => {
    const places = placePeople(30, groupsOf(6, 6, 6, 6, 6));
    for (const [width, height, ratio] of [
      [484, 484, 1],
      [350, 700, 2],
      [900, 300, 1.5],
      [20, 20, 1],
    ] as const) {
      const layout = layOutPeople(places, { width: width * ratio, height: height * ratio, ratio }, true);
      const outside = layout.xs.findIndex(
        (x, i) => x < 0 || x > width * ratio || layout.ys[i] < 0 || layout.ys[i] > height * ratio,
      );
      expect(outside).toBe(-1);
    }
  });

  it('finds whoever is nearest, not farther than so', () => {
    const layout = layOutPeople(placePeople(30, groupsOf(6, 6, 6, 6, 6)), { width: 484, height: 484, ratio: 1 }, true);
    for (let person = 0; person < 30; person++) {
      const { x, y } = placeOf(layout, person);
      expect(personNear(layout, { x: x + 3, y: y - 4 }, 22)).toBe(person);
    }
    expect(personNear(layout, { x: -50, y: -50 }, 22)).toBeNull();
  });
});
