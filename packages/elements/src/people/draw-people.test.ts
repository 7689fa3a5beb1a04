import { describe, expect, it } from 'vitest';
import { friendsInGroups, randomRun } from '../../test/random-people.ts';
import { drawPeople } from './draw-people.ts';
import { towerTip } from './draw-tower.ts';
import { hasRoomForNames, layOutPeople, placeOf, type PeopleContext, type PeoplePicture } from './people-picture.ts';
import { placePeople } from './people-places.ts';
import { broadcastTimes, peopleTimes, type PeopleTimes } from './people-times.ts';

const graph = friendsInGroups(5, 6, 0.15, 3);
const run = randomRun(graph, { starters: [4], shareProbability: 0.4, start: 8 });
const groups = Array.from({ length: 5 }, (_, group) => Array.from({ length: 6 }, (_, i) => group + 5 * i));
const layout = layOutPeople(placePeople(30, groups), { width: 484, height: 484, ratio: 1 }, true);
const colours = {
  ground: 'ground',
  line: 'line',
  muted: 'muted',
  ink: 'ink',
  rest: 'rest',
  newest: 'newest',
  rounds: ['settled'],
  message: 'message',
  criticism: 'criticism',
};

function pictureOf(times: PeopleTimes, more: Partial<PeoplePicture> = {}): PeoplePicture {
  return {
    ...layout,
    times,
    graph,
    colours,
    family: 'sans',
    nameOf: (person) => `p${person}`,
    again: (count) => `+${count} heard again`,
    isBroadcast: false,
    marks: [],
    ...more,
  };
}

/** Everything that is drawn, call by call. */
function callsOf(picture: PeoplePicture, time: number, person: number | null = null): string[] {
  const calls: string[] = [];
  const context = new Proxy({} as PeopleContext, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        void calls.push(`${String(name)}(${args.join(',')})`),
    set: (_, name, value) => {
      calls.push(`${String(name)}=${String(value)}`);
      return true;
    },
  });
  drawPeople(context, picture, time, { person, other: null });
  return calls;
}

const picture = pictureOf(peopleTimes(run.trace, run.exposures));
const last = Math.ceil(picture.times.end);
const moments = Array.from({ length: 8 * last + 8 }, (_, i) => -0.4 + i / 8);

describe('the picture of people', () => {
  it('writes names as much larger as the type of the page is, and leaves them room', () => {
    const large = layOutPeople(placePeople(30, groups), { width: 484, height: 484, ratio: 2, enlarged: 1.5 }, true);
    const fonts = callsOf(pictureOf(picture.times, large), 1).filter((call) => call.startsWith('font='));
    expect(fonts).toContain('font=33px sans');
    expect(layout.ys.at(-1) ?? 0).toBeGreaterThan((large.ys.at(-1) ?? 0) / 2);
    expect(hasRoomForNames({ ...large, pitch: 2 * 35 })).toBe(false);
    expect(hasRoomForNames({ ...large, pitch: 2 * 37 })).toBe(true);
  });

  it('has the signs of those who are marked, also of somebody who has two', () => {
    const [x, y] = [layout.xs[7] ?? 0, layout.ys[7] ?? 0];
    const far = layout.radius + 4.5;
    const marks = [
      { sign: 'circle', people: [7], name: 'chosen' },
      { sign: 'square', people: [7, 30], name: 'your choice' },
    ] as const;
    const calls = callsOf(pictureOf(picture.times, { marks }), 0);
    expect(calls.filter((call) => call === `arc(${x},${y},${far},0,${2 * Math.PI})`)).toHaveLength(2);
    expect(calls.filter((call) => call === `lineTo(${x + far},${y + far})`)).toHaveLength(2);
    // Every time that the name is written, it is below the sign.
    const names = calls.filter((call) => call.startsWith('fillText(p7,'));
    expect(new Set(names)).toEqual(new Set([`fillText(p7,${x},${y + far + 3})`]));
    expect(calls).toContain(`fillText(p8,${layout.xs[8]},${(layout.ys[8] ?? 0) + far - 1})`);
    expect(calls.filter((call) => call.includes('NaN'))).toEqual([]);
  });

  it('is the same at a time, whatever was drawn before', () => {
    expect(moments.map((time) => callsOf(picture, time))).toEqual(
      moments
        .toReversed()
        .map((time) => callsOf(picture, time))
        .toReversed(),
    );
  });

  it('shows nothing of what comes later: a run that ends there looks the same', () => {
    for (let round = 0; round < last; round++) {
      const keep = (i: number): boolean => run.exposures.rounds[i] <= round;
      const only = <Entry>(list: ArrayLike<Entry>): Entry[] => Array.from(list).filter((_, i) => keep(i));
      const { rounds, from, to, isFirst } = run.exposures;
      const exposures = { rounds: only(rounds), from: only(from), to: only(to), isFirst: only(isFirst) };
      const known = Array.from(run.trace.generations).filter((generation) => generation <= round).length;
      const cut = (list: ArrayLike<number>): number[] => Array.from(list).slice(0, known);
      const { universe, people, generations, shownBy, sharedIn } = run.trace;
      const trace = {
        universe,
        people: cut(people),
        generations: cut(generations),
        shownBy: cut(shownBy),
        sharedIn: cut(sharedIn),
      };
      const ended = pictureOf(peopleTimes(trace, exposures));
      expect(callsOf(ended, round, 4), `round ${round}`).toEqual(callsOf(picture, round, 4));
    }
  });

  it('says in a round who hears it again, and has said so before it settles', () => {
    const saying = moments.filter((time) => callsOf(picture, time).some((call) => call.includes('heard again')));
    expect(saying.length).toBeGreaterThan(3);
    expect(callsOf(picture, last + 2).some((call) => call.includes('heard again'))).toBe(false);
  });

  it('has a message bounce back by 6 pixels from whoever knows', () => {
    const { flights } = picture.times;
    const i = flights.isFirst.indexOf(0);
    const at = placeOf(picture, flights.to[i]);
    const distanceAt = (since: number): number => {
      const calls = callsOf(picture, flights.arrivesAt[i] + since);
      const from = calls.lastIndexOf('fillStyle=muted') - 1;
      const arcs = calls.slice(calls.lastIndexOf('beginPath()', from), from).flatMap((call) => {
        const [, x, y] = /^arc\(([\d.]+),([\d.]+),/.exec(call) ?? [];
        return x === undefined ? [] : [Math.hypot(Number(x) - at.x, Number(y) - at.y)];
      });
      return Math.min(...arcs) - picture.radius;
    };
    expect(distanceAt(0.125)).toBeCloseTo(6);
    expect(distanceAt(0.01)).toBeLessThan(2);
  });

  it('gives those who share a ring, and names to all', () => {
    const end = callsOf(picture, last + 2);
    const sharers = picture.times.sharesAt.filter((at) => at < Infinity).length;
    const rings = end.slice(end.lastIndexOf('strokeStyle=settled')).filter((call) => call.startsWith('arc(')).length;
    expect(rings).toBe(sharers);
    expect(end.filter((call) => call.startsWith('fillText(p'))).toHaveLength(30);
  });

  it('draws all ties up to 300 people; above, those of one person', () => {
    const lines = (calls: readonly string[]): number => calls.filter((call) => call.startsWith('lineTo(')).length;
    expect(lines(callsOf(picture, -1))).toBe(graph.followers.length / 2);
    const many = friendsInGroups(31, 10, 0.01, 5);
    const crowd = pictureOf(peopleTimes({ universe: 310, people: [], generations: [], shownBy: [], sharedIn: [] }), {
      ...layOutPeople(placePeople(310), { width: 484, height: 484, ratio: 1 }, false),
      graph: many,
      nameOf: null,
    });
    expect(lines(callsOf(crowd, 0))).toBe(0);
    expect(lines(callsOf(crowd, 0, 17))).toBe(many.offsets[18] - many.offsets[17]);
  });

  it('has a form and a sign for criticism, beside its colour', () => {
    const colourful = { ...run.trace, colours: run.trace.people.map((person) => (person === 4 ? 1 : 0)) };
    const calls = callsOf(pictureOf(peopleTimes(colourful, run.exposures)), 0);
    expect(calls).toContain('fillStyle=criticism');
    expect(calls.some((call) => call.startsWith('fillText(!'))).toBe(true);
  });
});

describe('a broadcast', () => {
  const tower = pictureOf(broadcastTimes(30), { isBroadcast: true, colours: { ...colours, rounds: ['blue'] } });
  const lit = (time: number): number => {
    const calls = callsOf(tower, time);
    const at = calls.findIndex((call) => call.startsWith('fillStyle=') && call.includes('blue'));
    if (at < 0) return 0;
    return calls.slice(at, calls.indexOf('fill()', at)).filter((call) => call.startsWith('arc(')).length;
  };

  it('reaches everybody at once', () => {
    expect([-0.3, -0.01, 0, 3].map(lit)).toEqual([0, 0, 30, 30]);
  });

  it('has rays on their way before 0, which fade after it', () => {
    const rays = (time: number): number => callsOf(tower, time).filter((call) => call.startsWith('lineTo(')).length;
    const still = rays(3);
    expect([-0.5, -0.2, 0, 0.3, 0.6].map((time) => rays(time) - still)).toEqual([0, 30, 30, 30, 0]);
  });

  it('comes from a corner where nobody stands', () => {
    const tip = towerTip(tower);
    const nearest = Math.min(...Array.from(layout.xs, (x, i) => Math.hypot(x - tip.x, layout.ys[i] - tip.y)));
    expect(nearest).toBeGreaterThan(40);
  });
});
