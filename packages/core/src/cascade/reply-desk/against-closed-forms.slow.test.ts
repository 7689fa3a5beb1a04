import { describe, expect, test } from 'vitest';
import {
  answeredWithin,
  begunWithin,
  coverage,
  coverageOfOpeningHours,
  type DeskLoad,
  deskQueue,
} from '../../desk/index.ts';
import { type DelayLaw, prepareDelay } from '../../delay/index.ts';
import { openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import { ReplyDesk } from './reply-desk.ts';

const rngSeed = 'closed forms';

interface Day {
  asked: number;
  waited: number;
  gaveUp: number;
  waits: number;
  begunSoon: number;
  answeredSoon: number;
  seenAfter: number;
}

/**
 * A desk in the long run, a day at a time: Poisson arrivals; the first hours do not count: several times those in which it forgets that it was empty, 1/(√capacity − √load)².
 * @param soonHours - What is soon.
 */
function runDays(
  load: DeskLoad,
  count: number,
  [filling, counted]: readonly [number, number],
  views: DelayLaw,
  soonHours: number,
): Day[] {
  const { complaintsPerHour, people, handlingMinutes, patienceHours = null } = load;
  const desk = new ReplyDesk({
    people,
    handlingMinutes,
    openHours: 'always',
    startHour: 0,
    patienceHours,
    costPerHour: null,
  });
  const delay = prepareDelay(views);
  const stream = openStream(rngSeed, 0, 'arrivals');
  return Array.from({ length: count }, (_, replicate) => {
    desk.begin(rngSeed, replicate);
    const day: Day = { asked: 0, waited: 0, gaveUp: 0, waits: 0, begunSoon: 0, answeredSoon: 0, seenAfter: 0 };
    for (let now = pause(complaintsPerHour, stream); now < filling + counted; now += pause(complaintsPerHour, stream)) {
      const answer = desk.ask(now);
      if (now < filling) continue;
      const wait = desk.leftQueueAt[desk.asked - 1] - now;
      day.asked += 1;
      if (wait > 0) day.waited += 1;
      if (answer === Infinity) day.gaveUp += 1;
      day.waits += wait;
      if (answer < Infinity && wait <= soonHours) day.begunSoon += 1;
      if (answer - now <= soonHours) day.answeredSoon += 1;
      if (answer <= now + delay.draw(stream)) day.seenAfter += 1;
    }
    return day;
  });
}

const pause = (perHour: number, stream: RandomStream): number => -Math.log(1 - stream.nextUniform()) / perHour;

const exponential: DelayLaw = { law: 'exponential', halfLife: 80 / 60 };
const lognormal: DelayLaw = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 };

/*
 * Exact: the closed forms, by which a number per complaint has mean 0 on every day. n = days; the comment of a case says what
 * its fractions would notice.
 */
describe('in the long run the desk is the queue of the closed forms', () => {
  const erlangA: DeskLoad = { complaintsPerHour: 48 * 60, people: 50, handlingMinutes: 1, patienceHours: 2 / 60 };
  test.each<[DeskLoad, number, readonly [number, number], DelayLaw]>([
    // Erlang C .6201471747, mean wait 3.72088305 min: 0.04 and 0.7 min.
    [{ complaintsPerHour: 50, people: 5, handlingMinutes: 5 }, 400, [14, 10], exponential],
    // Coverage .8877136518 and .8544393437: 0.01.
    [{ complaintsPerHour: 25, people: 3, handlingMinutes: 6 }, 400, [36, 12], exponential],
    [{ complaintsPerHour: 25, people: 3, handlingMinutes: 6 }, 400, [36, 12], lognormal],
    // Erlang A .4677740686, gives up .0309122492, mean wait 3.709470 s: 0.04, 0.005, 0.4 s.
    [erlangA, 150, [0.2, 0.1], exponential],
    // .8470102787, gives up .1050866426, 6.30519856 min: 0.014, 0.011, 0.4 min.
    [{ complaintsPerHour: 50, people: 4, handlingMinutes: 5, patienceHours: 1 }, 400, [10, 10], exponential],
  ])('%j', (load, count, hours, views) => {
    const queue = deskQueue(load);
    const soon = load === erlangA ? 1 / 60 : 1 / 6;
    const days = runDays(load, count, hours, views, soon);
    const isZero = (name: string, of: (day: Day) => number): void => {
      expect(
        days.map((day) => of(day)),
        name,
      ).toHaveMean(0);
    };
    isZero('waits', ({ waited, asked }) => waited - queue.probabilityWait * asked);
    isZero('gave up', ({ gaveUp, asked }) => gaveUp - queue.gaveUp * asked);
    isZero('mean wait', ({ waits, asked }) => waits - ((queue.meanWaitMinutes ?? NaN) / 60) * asked);
    isZero('begun soon', ({ begunSoon, asked }) => begunSoon - begunWithin(load, soon) * asked);
    isZero('answered soon', ({ answeredSoon, asked }) => answeredSoon - answeredWithin(load, soon) * asked);
    isZero('coverage', ({ seenAfter, asked }) => seenAfter - coverage(load, views) * asked);
  });
});

/* Exact: coverageOfOpeningHours, .4134634900 for 8 hours and exponential views. n = 10,000; would notice 0.023. */
describe('an answer at once, in opening hours', () => {
  test.each([
    [8, 9, 17, exponential],
    [8, 16, 24, lognormal],
    [12, 6, 18, exponential],
    [16, 7, 23, lognormal],
  ] as const)('%i hours a day', (open, from, to, views) => {
    const n = 10_000;
    const desk = new ReplyDesk({
      people: 1,
      handlingMinutes: 1e-9,
      openHours: [from, to],
      startHour: 'random',
      patienceHours: null,
      costPerHour: null,
    });
    const stream = openStream(rngSeed, open, 'sights');
    const delay = prepareDelay(views);
    let [covered, asked] = [0, 0];
    for (let replicate = 0; asked < n; replicate += 1) {
      desk.begin(rngSeed, replicate);
      for (let day = 0; day < 1000; day += 1) {
        const moment = 24 * (day + stream.nextUniform());
        asked += 1;
        if (desk.ask(moment) <= moment + delay.draw(stream)) covered += 1;
      }
    }
    expect(covered).toHappenWith(coverageOfOpeningHours(open, views), { n });
  });
});
