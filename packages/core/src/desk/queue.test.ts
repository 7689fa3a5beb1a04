import { describe, expect, test } from 'vitest';
import { openStream } from '../random/index.ts';
import { answeredWithin, begunWithin, coverage, deskFigures, type DeskLoad, deskQueue, erlangC } from './index.ts';

const exponential = { law: 'exponential', halfLife: 80 / 60 } as const;
const lognormal = { law: 'lognormal', median: 80 / 60, sigma: 1.757221 } as const;

const isNear = (value: number | null, exact: number): void =>
  expect(Math.abs((value ?? NaN) / exact - 1)).toBeLessThan(1e-9);

describe('queues without patience', () => {
  test.each([
    [14, 10, 0.1741319336],
    [3, 2, 0.4444444444],
    [5, 4, 0.5541125541],
    [5, 25 / 6, 0.6201471747],
  ])('Erlang C of %i people, load %d', (people, load, waits) => isNear(erlangC(people, load), waits));

  test('mean wait, and how many wait at most ten minutes', () => {
    const load = { complaintsPerHour: 50, people: 5, handlingMinutes: 5 };
    isNear(deskQueue(load).meanWaitMinutes, 3.72088305);
    isNear(begunWithin(load, 10 / 60), 0.8828693285);
    expect(begunWithin(load, 0)).toBeCloseTo(1 - 0.6201471747, 9);
  });

  test.each([
    [5, 1, 0.9058200119, 0.8773892303],
    [25, 3, 0.8877136518, 0.8544393437],
    [28, 3, 0.7786575596, 0.7452034102],
  ])('coverage of %i complaints an hour by %i people, six minutes each', (complaintsPerHour, people, one, other) => {
    const load = { complaintsPerHour, people, handlingMinutes: 6 };
    isNear(coverage(load, exponential), one);
    isNear(coverage(load, lognormal), other);
  });

  test('coverage goes smoothly through nμ − λ = μ, where its formula divides by zero', () => {
    const at = (complaintsPerHour: number): number =>
      coverage({ complaintsPerHour, people: 3, handlingMinutes: 6 }, lognormal);
    for (const apart of [1e-3, 1e-4, 2e-5, 1e-6, 0]) {
      const [below, middle, above] = [at(20 - apart), at(20), at(20 + apart)];
      expect(Math.abs((below + above) / 2 - middle)).toBeLessThan(1e-10 + apart * apart);
    }
  });

  test('a desk that cannot keep up has no mean wait and covers nothing', () => {
    expect(deskFigures({ complaintsPerHour: 30, people: 3, handlingMinutes: 6 }, exponential)).toEqual({
      probabilityWait: 1,
      meanWaitMinutes: null,
      answeredWithinHour: 0,
      gaveUp: 0,
      coverage: 0,
      utilisation: 1,
    });
    expect(coverage({ complaintsPerHour: 29.999999, people: 3, handlingMinutes: 6 }, exponential)).toBeLessThan(1e-5);
  });
});

describe('queues with patience', () => {
  test.each<[DeskLoad, number, number, number]>([
    [
      { complaintsPerHour: 48 * 60, people: 50, handlingMinutes: 1, patienceHours: 2 / 60 },
      0.4677740686,
      0.0309122492,
      3.70947 / 60,
    ],
    [
      { complaintsPerHour: 50, people: 4, handlingMinutes: 5, patienceHours: 1 },
      0.8470102787,
      0.1050866426,
      6.30519856,
    ],
  ])('Erlang A of %j', (load, waits, gaveUp, minutes) => {
    const queue = deskQueue(load);
    expect(queue.probabilityWait).toBeCloseTo(waits, 9);
    expect(queue.gaveUp).toBeCloseTo(gaveUp, 9);
    expect(queue.meanWaitMinutes).toBeCloseTo(minutes, 7);
  });

  test.each<DeskLoad>([
    { complaintsPerHour: 25, people: 3, handlingMinutes: 6, patienceHours: 2.7 },
    { complaintsPerHour: 93, people: 3, handlingMinutes: 6, patienceHours: 2.7 },
    { complaintsPerHour: 7, people: 12, handlingMinutes: 90, patienceHours: 0.2 },
    { complaintsPerHour: 4000, people: 1, handlingMinutes: 0.02, patienceHours: 0.003 },
    { complaintsPerHour: 0.5, people: 1, handlingMinutes: 500, patienceHours: 40 },
    { complaintsPerHour: 2, people: 1, handlingMinutes: 6, patienceHours: 1e-5 },
    // Nearly everyone gives up, and whoever is served takes days.
    { complaintsPerHour: 4000, people: 3, handlingMinutes: 8000, patienceHours: 3e-5 },
    { complaintsPerHour: 100_000, people: 1, handlingMinutes: 1e6, patienceHours: 1e-6 },
  ])('are what the sum over the people in the queue says: %j', (load) => {
    const exact = bySum(load, Math.LN2 / exponential.halfLife);
    const queue = deskQueue(load);
    expect(queue.probabilityWait / exact.probabilityWait).toBeCloseTo(1, 9);
    expect(queue.gaveUp / exact.gaveUp).toBeCloseTo(1, 9);
    expect(queue.utilisation / exact.utilisation).toBeCloseTo(1, 9);
    expect(coverage(load, exponential) / exact.coverage).toBeCloseTo(1, 9);
    // Sights that come long after every answer and every patience: what is not given up.
    expect(begunWithin(load, 1e6)).toBeCloseTo(1 - exact.gaveUp, 9);
    expect(answeredWithin(load, 1e6)).toBeCloseTo(1 - exact.gaveUp, 9);
  });

  test('patience without end is none', () => {
    const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6 };
    const patient = { ...load, patienceHours: 10_000 };
    expect(coverage(patient, exponential)).toBeCloseTo(coverage(load, exponential), 4);
    expect(answeredWithin(patient, 1)).toBeCloseTo(answeredWithin(load, 1), 4);
    expect(begunWithin(patient, 0.1)).toBeCloseTo(begunWithin(load, 0.1), 4);
  });

  test('a desk without anybody loses everyone', () => {
    const load = { complaintsPerHour: 5, people: 0, handlingMinutes: 6, patienceHours: 2 };
    expect(deskFigures(load, exponential)).toEqual({
      probabilityWait: 1,
      meanWaitMinutes: 120,
      answeredWithinHour: 0,
      gaveUp: 1,
      coverage: 0,
      utilisation: 1,
    });
    expect(begunWithin(load, 3)).toBe(0);
  });

  test('without complaints nobody waits; at the bounds of what can be asked nothing overflows', () => {
    const idle = deskFigures({ complaintsPerHour: 0, people: 2, handlingMinutes: 6, patienceHours: 1 }, exponential);
    expect([idle.probabilityWait, idle.meanWaitMinutes, idle.gaveUp, idle.utilisation]).toEqual([0, 0, 0, 0]);
    expect(idle.coverage).toBeCloseTo(10 / (10 + Math.LN2 / exponential.halfLife), 12);
    const flooded = deskQueue({ complaintsPerHour: 100_000, people: 3, handlingMinutes: 6, patienceHours: 10_000 });
    expect(flooded.gaveUp).toBeCloseTo(1 - 30 / 100_000, 9);
    const empty = deskQueue({ complaintsPerHour: 1, people: 100_000, handlingMinutes: 6, patienceHours: 1 });
    expect([empty.probabilityWait, empty.gaveUp]).toEqual([0, 0]);
  });
});

/** The stationary law of the queue, person by person: p(n + j + 1) = p(n + j)·λ/(nμ + (j + 1)φ), and the stages of a wait. */
function bySum(
  { complaintsPerHour, people, handlingMinutes, patienceHours }: DeskLoad,
  viewing: number,
): { utilisation: number; probabilityWait: number; gaveUp: number; coverage: number } {
  const handling = 60 / handlingMinutes;
  const givingUp = 1 / (patienceHours ?? NaN);
  const capacity = people * handling;
  let weight = 1;
  let [free, busy] = [0, 0];
  for (let n = people; n > 0; n -= 1) {
    weight *= (n * handling) / complaintsPerHour;
    free += weight;
    busy += (n - 1) * weight;
  }
  let [waits, queue, stages, covered] = [0, 0, 1, free];
  weight = 1;
  for (let j = 0; j < 20_000; j += 1) {
    stages *= (capacity + j * givingUp) / (capacity + (j + 1) * givingUp + viewing);
    waits += weight;
    queue += j * weight;
    covered += weight * stages;
    weight *= complaintsPerHour / (capacity + (j + 1) * givingUp);
  }
  const total = free + waits;
  return {
    utilisation: (busy / people + waits) / total,
    probabilityWait: waits / total,
    gaveUp: (givingUp * queue) / total / complaintsPerHour,
    coverage: ((covered / total) * handling) / (handling + viewing),
  };
}

test.each<DeskLoad>([
  { complaintsPerHour: 25, people: 3, handlingMinutes: 6, patienceHours: 1 },
  { complaintsPerHour: 45, people: 3, handlingMinutes: 6, patienceHours: 0.5 },
  { complaintsPerHour: 20, people: 3, handlingMinutes: 6 },
])('complaints that are simulated one by one have their answer as soon: %j', (load) => {
  const { answered, seenAfter, n } = simulate(load, 0.25);
  expect(answered).toHappenWith(answeredWithin(load, 0.25), { n });
  expect(seenAfter).toHappenWith(coverage(load, exponential), { n });
});

/**
 * Days of a desk, each from an empty one. The last complaint of about twelve hours is looked at, by its number: by its time it
 * would have come after a longer pause than others.
 */
function simulate(load: DeskLoad, hours: number): { answered: number; seenAfter: number; n: number } {
  const stream = openStream('desk', 0, 'test');
  const draw = (mean: number): number => -mean * Math.log(1 - stream.nextUniform());
  const n = 2500;
  let [answered, seenAfter] = [0, 0];
  for (let day = 0; day < n; day += 1) {
    const free = Array.from({ length: load.people }, () => 0);
    let now = 0;
    let answer = Infinity;
    for (let complaint = 0; complaint < 12 * load.complaintsPerHour; complaint += 1) {
      now += draw(1 / load.complaintsPerHour);
      const first = Math.min(...free);
      const begins = Math.max(now, first);
      const handling = draw(load.handlingMinutes / 60);
      const staysFor = load.patienceHours === undefined ? Infinity : draw(load.patienceHours ?? NaN);
      answer = begins - now > staysFor ? Infinity : begins - now + handling;
      if (answer < Infinity) free[free.indexOf(first)] = begins + handling;
    }
    if (answer <= hours) answered += 1;
    if (answer <= draw(exponential.halfLife / Math.LN2)) seenAfter += 1;
  }
  return { answered, seenAfter, n };
}

describe('what is no load says what it must be', () => {
  const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6 };
  test.each<[unknown, string]>([
    [{ ...load, patienceHours: 0 }, 'load.patienceHours must be a number in [0.000001, 1,000,000]; got 0'],
    [{ ...load, handlingMinutes: 0 }, 'load.handlingMinutes must be minutes from 0.001 to 1,000,000; got 0'],
    [{ ...load, people: 2.5 }, 'load.people must be a whole number from 0 to 100,000; got 2.5'],
    [{ ...load, complaintsPerHour: NaN }, 'load.complaintsPerHour must be a number in [0, 100,000]; got NaN'],
    [{ ...load, complaints: 3 }, 'unknown key load.complaints'],
    [{ complaintsPerHour: 25, people: 3 }, 'load.handlingMinutes must be minutes from 0.001 to 1,000,000; got nothing'],
    [
      { complaintsPerHour: 25, handlingMinutes: 6 },
      'load.people must be a whole number from 0 to 100,000; got nothing',
    ],
    [{ people: 3, handlingMinutes: 6 }, 'load.complaintsPerHour must be a number in [0, 100,000]; got nothing'],
  ])('%j', (given, message) => {
    expect(() => deskQueue(given as DeskLoad)).toThrow(message);
  });

  test('patience goes with exponential views only', () => {
    expect(() => coverage({ ...load, patienceHours: 2 }, lognormal)).toThrow(
      'coverage with patience is known for exponential views only; got lognormal: leave out patienceHours, or choose exponential views',
    );
  });
});
