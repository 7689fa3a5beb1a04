import { describe, expect, test } from 'vitest';
import { drawBelow } from '../../random/draw-below.ts';
import { openStream } from '../../random/index.ts';
import { layOutFading } from './fading.ts';
import { NEVER, nextRoleChange, roleAfter, roleOfBalance } from './role-change.ts';

const lastDay = 400;

/** Day by day, by the definition. */
function nextByLooking(of: (days: number) => number, from: number, to: number): number {
  for (let days = from + 1; days <= to; days += 1) if (of(days) !== of(from)) return days;
  return NEVER;
}

describe('the next change of a role', () => {
  test('is the first whole day on which the role differs, for whatever fades how fast', () => {
    const stream = openStream('roles', 0, 'changes');
    const halfLives = [0.1, 1, 7, 30, 30.5, 90, 400, 5_000, Infinity];
    const levels = [0.05, 0.4, 1, 3];
    const wrong: unknown[] = [];
    const changes = [0, 0, 0];
    for (let trial = 0; trial < 8_000; trial += 1) {
      const any = <Value>(values: readonly Value[]): Value => values[drawBelow(stream, values.length)];
      const fading = layOutOnce(any(halfLives), any(halfLives), any(levels), any(levels));
      const [goodwill, grievance] = [
        any([0, 1, 4, 20]) * stream.nextUniform(),
        any([0, 1, 4, 20]) * stream.nextUniform(),
      ];
      const from = drawBelow(stream, 20);
      const to = from + drawBelow(stream, lastDay - from + 1);
      const roleOn = (days: number): number => roleAfter(fading, goodwill, grievance, days);
      let count = 0;
      for (let day = from; day !== NEVER; count += 1) {
        const next = nextRoleChange(fading, goodwill, grievance, day, to);
        if (next !== nextByLooking(roleOn, day, to)) wrong.push({ fading, goodwill, grievance, day, to, next });
        day = next;
      }
      changes[Math.min(count, 3) - 1] += 1;
    }
    expect(wrong).toEqual([]);
    // Nobody changed, once, twice or more.
    expect(Math.min(...changes)).toBeGreaterThan(150);
  });

  test('a level is reached by a balance that equals it', () => {
    const fading = layOutFading({
      goodwillHalfLifeDays: 10,
      grievanceHalfLifeDays: Infinity,
      advocateAt: 1,
      criticAt: 2,
      lastDay,
    });
    expect([1, 1 - 2 ** -53, -2 + 2 ** -52, -2].map((balance) => roleOfBalance(fading, balance))).toEqual([2, 1, 1, 3]);
    expect(nextRoleChange(fading, 8, 0, 0, lastDay)).toBe(31);
    expect(nextRoleChange(fading, 8, 0, 0, 30)).toBe(NEVER);
    expect(nextRoleChange(fading, 0, 2, 0, lastDay)).toBe(NEVER);
    // The goodwill fades from under a grievance that stays: an advocate, a fan, a critic.
    expect(nextRoleChange(fading, 8, 2.5, 0, lastDay)).toBe(12);
    expect(nextRoleChange(fading, 8, 2.5, 12, lastDay)).toBe(40);
  });
});

const laidOut = new Map<string, ReturnType<typeof layOutFading>>();

function layOutOnce(
  goodwillHalfLifeDays: number,
  grievanceHalfLifeDays: number,
  advocateAt: number,
  criticAt: number,
): ReturnType<typeof layOutFading> {
  const rules = { goodwillHalfLifeDays, grievanceHalfLifeDays, advocateAt, criticAt, lastDay };
  const key = JSON.stringify(Object.values(rules).map(String));
  if (!laidOut.has(key)) laidOut.set(key, layOutFading(rules));
  return laidOut.get(key)!;
}
