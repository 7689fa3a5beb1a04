import { describe, expect, test } from 'vitest';
import { type Ask, serveByEvents } from '../../../test/cascade/reply-desk/queue-by-events.ts';
import type { Desk } from '../conversation.ts';
import { openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import { countWaiting, tallyDesk, waitsOf } from './desk-tally.ts';
import { ReplyDesk } from './reply-desk.ts';

const rngSeed = 'reply desk';
const usual: Desk = {
  people: 3,
  handlingMinutes: 6,
  openHours: 'always',
  startHour: 0,
  patienceHours: 2.7,
  costPerHour: null,
};

const exponential = (stream: RandomStream, mean: number): number => -mean * Math.log(1 - stream.nextUniform());

/** Moments by Poisson's law. */
function arrivals(perHour: number, hours: number, stream: RandomStream): number[] {
  const moments: number[] = [];
  for (let now = exponential(stream, 1 / perHour); now < hours; now += exponential(stream, 1 / perHour)) {
    moments.push(now);
  }
  return moments;
}

/** The luck that a desk draws for each who asks, in the words of its promise: the k-th of each stream. */
function luckOf(moments: readonly number[], rules: Desk, replicate: number): Ask[] {
  const handling = openStream(rngSeed, replicate, 'handling');
  const patience = openStream(rngSeed, replicate, 'patience');
  return moments.map((askedAt) => ({
    askedAt,
    handling: exponential(handling, rules.handlingMinutes / 60),
    patience: rules.patienceHours === null ? Infinity : exponential(patience, rules.patienceHours),
  }));
}

const areNear = (a: number, b: number): boolean => a === b || Math.abs(a - b) < 1e-9;

describe('answers that are known beforehand are those of the queue event by event', () => {
  const rules: Readonly<Record<string, Desk>> = {
    'always open': usual,
    'nobody gives up': { ...usual, patienceHours: null },
    'nine to five': { ...usual, openHours: [9, 17], startHour: 7.5 },
    'nine to five, nobody gives up': { ...usual, openHours: [9, 17], startHour: 16.3, patienceHours: null },
    'until midnight': { ...usual, openHours: [14, 24], startHour: 3, patienceHours: 30 },
    'an hour a day, long answers': {
      ...usual,
      people: 2,
      handlingMinutes: 90,
      openHours: [12, 13],
      startHour: 12.5,
      patienceHours: 60,
    },
    'one person': { ...usual, people: 1 },
    nobody: { ...usual, people: 0 },
    'nobody, and all wait for ever': { ...usual, people: 0, patienceHours: null },
  };
  test.each(Object.entries(rules))('%s', (name, given) => {
    const wrong: unknown[] = [];
    const stream = openStream(rngSeed, 0, name);
    for (let replicate = 0; replicate < 9; replicate += 1) {
      const moments = arrivals([2, 10, 35][replicate % 3], 40, stream);
      const desk = new ReplyDesk(given);
      desk.begin(rngSeed, replicate);
      const answers = moments.map((moment) => desk.ask(moment));
      const twin = serveByEvents(luckOf(moments, given, replicate), given, given.startHour as number);
      for (const [i, { beganAt, gaveUpAt, answeredAt }] of twin.entries()) {
        const leftQueueAt = Math.min(beganAt, gaveUpAt);
        if (areNear(answers[i], answeredAt) && areNear(desk.leftQueueAt[i], leftQueueAt)) continue;
        wrong.push({ replicate, i, moment: moments[i], answer: answers[i], answeredAt, leftQueueAt });
      }
      expect(desk.asked).toBe(moments.length);
    }
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(rules))('%s: what is counted', (name, given) => {
    const [end, rowHours, last] = [50, 2.5, 19];
    const stream = openStream(rngSeed, 1, name);
    const moments = arrivals(12, end, stream);
    const desk = new ReplyDesk(given);
    desk.begin(rngSeed, 1);
    for (const moment of moments) desk.ask(moment);
    const asks = luckOf(moments, given, 1);
    const twin = serveByEvents(asks, given, given.startHour as number);
    const answered = twin
      .map((served, i) => ({ ...served, askedAt: moments[i] }))
      .filter((one) => one.answeredAt <= end);
    const tally = tallyDesk(desk, end);
    expect(tally.asked).toBe(moments.length);
    expect(tally.answered).toBe(answered.length);
    expect(tally.gaveUp).toBe(twin.filter(({ gaveUpAt }) => gaveUpAt <= end).length);
    expect(tally.answeredWithinHour).toBe(answered.filter((one) => one.answeredAt - one.askedAt <= 1).length);

    // Minute by minute: who is at work, and when it is open.
    const isOpen = (moment: number): boolean => {
      if (given.openHours === 'always') return true;
      const [from, to] = given.openHours;
      const hour = ((given.startHour as number) + moment) % 24;
      return hour >= from && hour < to;
    };
    let [open, busy] = [0, 0];
    const step = 1 / 60;
    for (let moment = step / 2; moment < end; moment += step) {
      if (!isOpen(moment)) continue;
      open += step * given.people;
      for (const { beganAt, answeredAt } of twin) if (beganAt <= moment && moment < answeredAt) busy += step;
    }
    expect(Math.abs(tally.openHours - open)).toBeLessThan(0.1);
    expect(Math.abs(tally.busyHours - busy)).toBeLessThan(0.02 * busy + 0.1);

    const waits = waitsOf(desk, end);
    expect(waits.length).toBe(answered.length);
    const isWrong = ({ beganAt, askedAt }: { beganAt: number; askedAt: number }, i: number): boolean =>
      !areNear(waits[i], beganAt - askedAt);
    expect(answered.filter(isWrong)).toEqual([]);

    const waiting = new Float64Array(last + 1);
    const rows = countWaiting(desk, rowHours, Infinity, last, waiting);
    const byHand = Array.from(waiting, (_, row) => {
      const at = rowHours * (row + 1);
      return twin.filter(({ beganAt, gaveUpAt }, i) => moments[i] <= at && Math.min(beganAt, gaveUpAt) > at).length;
    });
    expect(Array.from(waiting)).toEqual(byHand);
    expect(rows).toBe(byHand.findLastIndex((count) => count > 0) + 1);
  });
});

test('in a last row that the horizon cuts, those count who wait at the horizon', () => {
  const desk = new ReplyDesk({ ...usual, people: 1, openHours: [9, 17], startHour: 5.25, patienceHours: null });
  desk.begin(rngSeed, 0);
  desk.ask(0.5);
  // Somebody begins with it after 3.75 hours: not by the horizon, but before the row would have ended.
  const waiting = new Float64Array(4);
  expect(countWaiting(desk, 1, 3.5, 3, waiting)).toBe(4);
  expect(Array.from(waiting)).toEqual([1, 1, 1, 1]);
});

describe('a desk that opens and closes', () => {
  test('an answer that is not done at closing goes on in the morning', () => {
    const desk = new ReplyDesk({
      ...usual,
      people: 1,
      handlingMinutes: 600,
      openHours: [9, 17],
      startHour: 16,
      patienceHours: null,
    });
    desk.begin(rngSeed, 4);
    const [asked] = luckOf([0.5], { ...usual, handlingMinutes: 600 }, 4);
    const days = Math.floor((asked.handling - 0.5) / 8);
    const exact = asked.handling < 0.5 ? 0.5 + asked.handling : 17 + 16 * days + asked.handling - 0.5;
    expect(desk.ask(0.5)).toBeCloseTo(exact, 9);
    expect(asked.handling).toBeGreaterThan(0.5);
  });

  test('the hour of time 0 is random, uniform over the day, and of its own', () => {
    const desk = new ReplyDesk({
      ...usual,
      people: 1,
      handlingMinutes: 1e-6,
      openHours: [9, 10],
      startHour: 'random',
      patienceHours: null,
    });
    const answers = Float64Array.from({ length: 2000 }, (_, replicate) => {
      desk.begin(rngSeed, replicate);
      return desk.ask(0);
    });
    // Who asks at time 0 is answered at once in an hour of 24, else after a uniform time up to 23 hours. n = 2,000; 0.033.
    expect(answers.filter((answer) => answer < 1e-4).length).toHappenWith(1 / 24, { n: 2000 });
    expect(answers.filter((answer) => answer >= 1e-4)).toFollowFunction((hours) => hours / 23);
  });

  test('a longest day, a moment at closing, and rounding at the opening lose no work', () => {
    const desk = new ReplyDesk({
      ...usual,
      people: 1,
      handlingMinutes: 6,
      openHours: [8.1, 16.7],
      startHour: 0.3,
      patienceHours: null,
    });
    for (let replicate = 0; replicate < 200; replicate += 1) {
      desk.begin(rngSeed, replicate);
      let before = 0;
      for (const moment of [16.4, 16.4, 40.4, 7.8, 31.8].toSorted((a, b) => a - b)) {
        const answer = desk.ask(moment);
        expect(answer).toBeGreaterThan(Math.max(before, moment));
        before = answer;
      }
    }
  });
});
