import { describe, expect, test } from 'vitest';
import { TooLargeError } from '../../errors.ts';
import { drawBelow } from '../../random/draw-below.ts';
import { openStream } from '../../random/index.ts';
import { FanFeelings } from './fan-feelings.ts';
import { feelingsBytes } from './feelings-bytes.ts';
import type { FeelingRules } from './feeling-rules.ts';

const rules: FeelingRules = {
  goodwillHalfLifeDays: 20,
  grievanceHalfLifeDays: 7,
  advocateAt: 1,
  criticAt: 0.8,
  lastDay: 300,
};

/** A fan as everyone would write them down: all that ever happened to them. */
interface PlainFan {
  readonly events: { readonly day: number; readonly goodwill: number; readonly grievance: number }[];
}

function feel({ events }: PlainFan, today: number): { goodwill: number; grievance: number; role: number } {
  let [goodwill, grievance] = [0, 0];
  for (const event of events) {
    goodwill += event.goodwill * 2 ** ((event.day - today) / rules.goodwillHalfLifeDays);
    grievance += event.grievance * 2 ** ((event.day - today) / rules.grievanceHalfLifeDays);
  }
  const balance = goodwill - grievance;
  return { goodwill, grievance, role: balance >= rules.advocateAt ? 2 : balance <= -rules.criticAt ? 3 : 1 };
}

describe('what all fans feel', () => {
  test('is on every day what a list of all that ever happened to each of them says', () => {
    const feelings = new FanFeelings(rules);
    const stream = openStream('everyone', 0, 'feelings');
    for (const replicate of [1, 2]) {
      // Fans with a record, by what is written in it: no two are the same.
      let known = new Map<string, PlainFan>();
      let fans = 60;
      const daysWith = [0, 0, 0];
      const keyOf = (role: number, fan: number): string => {
        const records = feelings.recordsOf(role);
        return [records.goodwillOf(fan), records.grievanceOf(fan), records.dayOf(fan)].join(' ');
      };
      feelings.begin(fans);
      for (let day = 0; day <= rules.lastDay; day += 1 + drawBelow(stream, 3)) {
        feelings.advanceTo(day);
        const leavers = feelings.leave(stream, 0.01);
        fans -= leavers;
        const still = [1, 2, 3].flatMap((role) =>
          Array.from({ length: feelings.recordsOf(role).count }, (_, fan) => keyOf(role, fan)),
        );
        known = new Map(still.map((key) => [key, known.get(key)!]));
        for (let touches = drawBelow(stream, 8); touches > 0; touches -= 1) {
          const [goodwill, grievance] = [2 * stream.nextUniform(), 4 * stream.nextUniform() * drawBelow(stream, 2)];
          const role = 1 + drawBelow(stream, 3);
          const count = feelings.recordsOf(role).count;
          const event = { day, goodwill, grievance };
          if (drawBelow(stream, 3) > 0 && count > 0) {
            const fan = drawBelow(stream, count);
            const plain = known.get(keyOf(role, fan))!;
            known.delete(keyOf(role, fan));
            feelings.touch(role, fan, goodwill, grievance);
            plain.events.push(event);
            known.set(keyOf(role, fan), plain);
          } else if (feelings.untouched > 0) {
            feelings.touchNew(goodwill, grievance);
            known.set(keyOf(1, feelings.recordsOf(1).count - 1), { events: [event] });
          }
        }
        feelings.settleRoles();
        const joins = drawBelow(stream, 2);
        feelings.join(joins);
        fans += joins;
        const plain = [...known.values()].map((fan) => feel(fan, day));
        for (const role of [1, 2, 3]) if (feelings.people[role] > 0) daysWith[role - 1] += 1;
        const counts = [0, fans - plain.length, 0, 0];
        for (const { role } of plain) counts[role] += 1;
        expect([...feelings.people], `day ${day} of replicate ${replicate}`).toEqual(counts);
        const byGoodwill = (a: { goodwill: number }, b: { goodwill: number }): number => a.goodwill - b.goodwill;
        const [ours, theirs] = [feelings.listFeelings().toSorted(byGoodwill), plain.toSorted(byGoodwill)];
        expect(ours.map(({ role }) => role)).toEqual(theirs.map(({ role }) => role));
        for (const feeling of ['goodwill', 'grievance'] as const) {
          const furthest = Math.max(0, ...ours.map((fan, i) => Math.abs(fan[feeling] - theirs[i][feeling])));
          expect(furthest).toBeLessThan(1e-12);
          const sum = plain.reduce((before, fan) => before + fan[feeling], 0);
          expect(Math.abs(feelings[feeling] - sum)).toBeLessThan(1e-11);
        }
      }
      expect(Math.min(...daysWith)).toBeGreaterThan(20);
    }
  });

  test('the stock of a fan who is engaged once a week', () => {
    const feelings = new FanFeelings({ ...rules, goodwillHalfLifeDays: 90, lastDay: 7 * 600 });
    feelings.begin(1);
    feelings.touchNew(1, 0);
    feelings.settleRoles();
    const stocks = new Map([[1, feelings.goodwill]]);
    for (let posts = 2; posts <= 600; posts += 1) {
      feelings.advanceTo(7 * (posts - 1));
      const role = feelings.people.indexOf(1);
      feelings.touch(role, 0, 1, 0);
      feelings.settleRoles();
      stocks.set(posts, feelings.goodwill);
      expect(feelings.listFeelings()[0].goodwill).toBeCloseTo(feelings.goodwill, 12);
    }
    expect(stocks.get(4)).toBeCloseTo(3.6959697538, 10);
    expect(stocks.get(13)).toBeCloseTo(9.5998037857, 10);
    expect(stocks.get(52)).toBeCloseTo(17.8987156721, 10);
    expect(stocks.get(600)).toBeCloseTo(19.053428643, 8);
  });

  test('whoever leaves takes along what they feel', () => {
    const feelings = new FanFeelings(rules);
    feelings.begin(1_000);
    for (let i = 0; i < 900; i += 1) feelings.touchNew(i % 3, i % 2);
    feelings.settleRoles();
    const before = [...feelings.people];
    const stream = openStream('leaving', 0, 'all');
    const left = feelings.leave(stream, 0.4);
    expect(feelings.people.reduce((sum, people) => sum + people)).toBe(1_000 - left);
    const felt = feelings.listFeelings();
    expect(feelings.goodwill).toBeCloseTo(
      felt.reduce((sum, { goodwill }) => sum + goodwill, 0),
      9,
    );
    expect(feelings.grievance).toBeCloseTo(
      felt.reduce((sum, { grievance }) => sum + grievance, 0),
      9,
    );
    expect(before.slice(1).every((people, i) => feelings.people[i + 1] < people)).toBe(true);
    expect(feelings.leave(stream, 0)).toBe(0);
    expect(feelings.leave(stream, 1)).toBe(1_000 - left);
    expect([...feelings.people, feelings.goodwill, feelings.grievance]).toEqual([0, 0, 0, 0, 0, 0]);
    feelings.join(2);
    expect([...feelings.people]).toEqual([0, 2, 0, 0]);
  });

  test('what never fades stays, and roles with it', () => {
    const feelings = new FanFeelings({ ...rules, goodwillHalfLifeDays: Infinity, grievanceHalfLifeDays: Infinity });
    feelings.begin(3);
    feelings.touchNew(1.5, 0.25);
    feelings.touchNew(0.25, 1.5);
    feelings.touchNew(1.75, 1);
    feelings.settleRoles();
    feelings.advanceTo(rules.lastDay);
    expect([...feelings.people]).toEqual([0, 1, 1, 1]);
    expect([feelings.goodwill, feelings.grievance]).toEqual([3.5, 2.75]);
    expect(feelings.feelsGoodwill).toBe(true);
    expect(new FanFeelings({ ...rules, goodwillHalfLifeDays: 0 }).feelsGoodwill).toBe(false);
  });

  test('ten million fans take no space before they feel, and 32 bytes each at most twice afterwards, as far as there are so many', () => {
    const feelings = new FanFeelings(rules);
    feelings.begin(1e7);
    expect(feelings.bytes).toBeLessThan(40_000);
    for (let i = 0; i < 1e5; i += 1) feelings.touchNew(0.5, 0);
    feelings.settleRoles();
    expect(feelings.bytes).toBeLessThan(64 * 1e5 + 40_000);
    expect(feelings.untouched).toBe(9_900_000);
    feelings.begin(1.5e5);
    for (let i = 0; i < 1.5e5; i += 1) feelings.touchNew(0.5, 0);
    expect(feelings.bytes).toBeLessThan(32 * 1.5e5 + 40_000);
    expect(feelings.bytes).toBeLessThan(feelingsBytes(1.5e5));
    feelings.join(1);
    feelings.touchNew(0.5, 0);
    expect(feelings.recordsOf(1).count).toBe(150_001);
    expect(() => feelings.begin(2 ** 25 + 1)).toThrow(TooLargeError);
    expect(() => feelings.begin(2 ** 25 + 1)).toThrow(
      'feelings take 32 bytes a fan: at most 33,554,432 fans; got 33,554,433',
    );
  });

  test('a day that has gone by, or is beyond the last, is refused', () => {
    const feelings = new FanFeelings(rules);
    feelings.begin(1);
    feelings.advanceTo(5);
    for (const day of [4, 301, 5.5, NaN]) {
      expect(() => feelings.advanceTo(day)).toThrow(`day must be a whole number from 5 to 300; got ${day}`);
    }
  });
});
