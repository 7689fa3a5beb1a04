import { expect, it } from 'vitest';
import { friendsInGroups } from '../../test/random-people.ts';
import { layOutPeople, placeOf } from './people-picture.ts';
import { placePeople } from './people-places.ts';
import { areTied, forEachTie, friendsOf, tieNear } from './people-ties.ts';
import { walkByKey } from './people-walk.ts';
import { broadcastTimes } from './people-times.ts';

const groups = Array.from({ length: 5 }, (_, group) => Array.from({ length: 6 }, (_, i) => group + 5 * i));
const places = placePeople(30, groups);
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

it('arrows lead in their direction, to everybody from anybody', () => {
  for (let from = 0; from < 30; from++) {
    const right = walkByKey('ArrowRight', places, from) ?? -1;
    const up = walkByKey('ArrowUp', places, from) ?? -1;
    expect(places.xs[right]).toBeGreaterThanOrEqual(places.xs[from]);
    expect(places.ys[up]).toBeLessThanOrEqual(places.ys[from]);
  }
  const found = new Set([4]);
  for (const from of found) for (const key of arrows) found.add(walkByKey(key, places, from) ?? from);
  expect(found.size).toBe(30);
  expect(walkByKey('Enter', places, 0)).toBeNull();
});

it('at the edge an arrow leads nowhere', () => {
  const leftmost = places.xs.indexOf(Math.min(...places.xs));
  expect(walkByKey('ArrowLeft', places, leftmost)).toBe(leftmost);
});

it('ties are told once, and found by their line', () => {
  const graph = friendsInGroups(5, 6, 0.1, 4);
  const ties: [number, number][] = [];
  forEachTie(graph, (a, b) => ties.push([a, b]));
  expect(ties).toHaveLength(graph.followers.length / 2);
  expect(ties.every(([a, b]) => a < b && areTied(graph, a, b) && areTied(graph, b, a))).toBe(true);
  expect(friendsOf(graph, 0)).toContain(5);
  const layout = layOutPeople(places, { width: 484, height: 484, ratio: 1 }, false);
  const picture = {
    ...layout,
    times: broadcastTimes(30),
    graph,
    family: '',
    nameOf: null,
    again: String,
    isBroadcast: false,
    marks: [],
  };
  const [from, to] = [placeOf(layout, 0), placeOf(layout, 5)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const found = tieNear({ ...picture, colours: {} as never }, middle, 8);
  expect(found !== null && areTied(graph, ...found)).toBe(true);
  expect(tieNear({ ...picture, colours: {} as never }, { x: -50, y: 0 }, 8)).toBeNull();
});

it('a follower who is not followed is a tie as well', () => {
  const oneWay = { people: 2, offsets: [0, 0, 1], followers: [0] };
  const ties: [number, number][] = [];
  forEachTie(oneWay, (a, b) => ties.push([a, b]));
  expect(ties).toEqual([[1, 0]]);
  expect(areTied(oneWay, 0, 1)).toBe(true);
});
