import { describe, expect, it } from 'vitest';
import { friendsInGroups, randomRun } from '../../test/random-people.ts';
import { axisOfHours } from '../scales/time-axis.ts';
import { countPeople, onlyStarter, personFacts } from './people-facts.ts';
import { flightsAfter } from './people-flights.ts';
import { firstExposures } from './people-run.ts';
import { broadcastTimes, peopleTimes, TRAVEL } from './people-times.ts';

const graph = friendsInGroups(5, 6, 0.15, 3);
const { trace, exposures } = randomRun(graph, { starters: [4], shareProbability: 0.4, start: 8 });
const times = peopleTimes(trace, exposures);

describe('times of a run in rounds', () => {
  it('have everybody of a round know at its end, and nobody before the end of the one before', () => {
    const wrong = trace.people.filter((person, i) => {
      const [at, round] = [times.knowsAt[person], trace.generations[i]];
      return !(at <= round && at > round - 1);
    });
    expect(wrong).toEqual([]);
    expect(times.knowsAt.filter((at) => at < Infinity)).toHaveLength(trace.people.length);
  });

  it('have a message for each exposure by a friend, which takes 0.47 rounds within its round', () => {
    const { flights } = times;
    const told = exposures.from.filter((from) => from >= 0);
    expect(flights.count).toBe(told.length);
    for (let i = 0; i < flights.count; i++) {
      expect(flights.arrivesAt[i] - flights.startsAt[i]).toBeCloseTo(TRAVEL);
      expect(Math.ceil(flights.arrivesAt[i])).toBe(Math.ceil(flights.startsAt[i]));
      expect(times.sharesAt[flights.from[i]]).toBeLessThanOrEqual(flights.startsAt[i]);
      if (i > 0) expect(flights.arrivesAt[i]).toBeGreaterThanOrEqual(flights.arrivesAt[i - 1]);
      // The first to arrive is the one by which they know.
      expect(flights.isFirst[i] === 1).toBe(
        times.knowsAt[flights.to[i]] === flights.arrivesAt[i] && times.toldBy[flights.to[i]] === flights.from[i],
      );
    }
  });

  it('count who knows and who heard it again as the run does, whatever the round', () => {
    for (let round = 0; round <= Math.ceil(times.end); round++) {
      const heard = exposures.to.filter((_, i) => exposures.rounds[i] <= round);
      const again = heard.filter((person, i) => heard.indexOf(person) !== i);
      expect(countPeople(times, round)).toEqual({
        knows: new Set(heard).size,
        again: new Set(again).size,
        times: again.length,
      });
    }
  });

  it('know who begins, and nothing of anybody that comes later', () => {
    expect(onlyStarter(times)).toBe(4);
    const facts = { person: 4, friends: 5 + between(4), knowsAt: 0, toldBy: null, heardAgain: false, shares: true };
    expect(personFacts({ times, graph }, 4, 0)).toEqual(facts);
    const late = trace.people[trace.people.length - 1];
    expect(personFacts({ times, graph }, late, 0)).toMatchObject({
      knowsAt: null,
      toldBy: null,
      heardAgain: false,
      shares: false,
    });
  });

  function between(person: number): number {
    return graph.offsets[person + 1] - graph.offsets[person] - 5;
  }
});

describe('times', () => {
  it('let somebody share by the exposure after which they did', () => {
    const later = {
      ...trace,
      universe: 3,
      people: [0, 1, 2],
      generations: [0, 0, 1],
      shownBy: [-1, -1, 0],
      sharedIn: [0, 0, 1],
      sharedAfter: [1, 1, 2],
    };
    const seen = { rounds: [0, 0, 1, 1], from: [-1, -1, 0, 1], to: [0, 1, 2, 2], isFirst: [1, 1, 1, 0] };
    const { knowsAt, againAt, sharesAt } = peopleTimes(later, seen);
    expect(knowsAt[2]).toBeLessThan(againAt[2]);
    expect(sharesAt[2]).toBe(againAt[2]);
  });

  it('have the message that decides arrive first, whoever it was', () => {
    const critical = {
      ...trace,
      universe: 3,
      people: [0, 1, 2],
      generations: [0, 0, 1],
      shownBy: [-1, -1, 1],
      sharedIn: [0, 0, -1],
      colours: [0, 1, 1],
    };
    const seen = { rounds: [0, 0, 1, 1], from: [-1, -1, 0, 1], to: [0, 1, 2, 2], isFirst: [1, 1, 0, 1] };
    const { flights, toldBy } = peopleTimes(critical, seen);
    expect([...flights.from]).toEqual([1, 0]);
    expect([...flights.isFirst]).toEqual([1, 0]);
    expect([...flights.isCritical]).toEqual([1, 0]);
    expect(toldBy[2]).toBe(1);
  });

  it('have the first exposures alone where the others are not known', () => {
    const alone = peopleTimes(trace);
    expect(alone.flights.count).toBe(trace.people.length - 1);
    expect(countPeople(alone, 1e9)).toEqual({ knows: trace.people.length, again: 0, times: 0 });
    expect(firstExposures(trace).isFirst).not.toContain(0);
  });

  it('go by the hours of a clock', () => {
    const axis = axisOfHours([1, 2, 4, 8]);
    const timed = {
      universe: 3,
      people: [0, 1, 2],
      generations: [0, 1, 1],
      shownBy: [-1, 0, 0],
      sharedIn: [0, -1, -1],
      hours: [0, 2, 5],
    };
    const { knowsAt, flights } = peopleTimes(timed, undefined, axis);
    expect(knowsAt[0]).toBeLessThanOrEqual(0);
    expect(knowsAt[1]).toBeCloseTo(1);
    expect(knowsAt[2]).toBeGreaterThan(2);
    expect(knowsAt[2]).toBeLessThan(3);
    expect([...flights.to]).toEqual([1, 2]);
  });

  it('of a broadcast are the same for all', () => {
    expect(countPeople(broadcastTimes(30), 0)).toEqual({ knows: 30, again: 0, times: 0 });
    expect(countPeople(broadcastTimes(30), -0.01)).toEqual({ knows: 0, again: 0, times: 0 });
  });
});

describe('messages that are drawn', () => {
  const crowd = friendsInGroups(4, 60, 0.05, 5);
  const run = randomRun(crowd, { starters: [0, 1, 2], shareProbability: 0.5, start: 2 });
  const { flights } = peopleTimes(run.trace, run.exposures);

  it('are at most 500 in a round, those that are news before others', () => {
    const counts = new Map<number, { first: number; again: number }>();
    for (let i = 0; i < flights.count; i++) {
      const count = counts.get(Math.ceil(flights.arrivesAt[i])) ?? { first: 0, again: 0 };
      count[flights.isFirst[i] === 1 ? 'first' : 'again'] += 1;
      counts.set(Math.ceil(flights.arrivesAt[i]), count);
    }
    const all = [...counts.values()].map(({ first, again }) => first + again);
    expect(Math.max(...all)).toBe(500);
    for (const [round, { first }] of counts) {
      const news = run.exposures.to.filter(
        (_, i) => run.exposures.rounds[i] === round && run.exposures.isFirst[i] === 1,
      );
      expect(first).toBe(Math.min(news.length, 400));
    }
  });

  it('are found by their arrival', () => {
    for (const time of [-1, 0.5, 1, 1.7, 99]) {
      const after = flightsAfter(flights, time);
      expect(after).toBe(flights.arrivesAt.filter((at) => at <= time).length);
    }
  });
});
