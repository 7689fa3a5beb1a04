import { describe, expect, it } from 'vitest';
import { placeDots } from './class-dots.ts';

const inClass = (people: number): { people: number; everyone: number } => ({ people, everyone: 30 });

describe('the picture of a class’s results', () => {
  it('has one dot for each, from nobody to everyone, equal ones above one another', () => {
    const { dots, columns, most, ticks, isOfParts } = placeDots([0, 30, 15, 30, 30].map(inClass));
    const last = columns - 1;
    expect(dots).toEqual([
      { column: 0, height: 0 },
      { column: last, height: 0 },
      { column: last / 2, height: 0 },
      { column: last, height: 1 },
      { column: last, height: 2 },
    ]);
    expect([most, ticks, isOfParts]).toEqual([3, [0, 15, 30], false]);
  });

  it('goes to a round number where everyone is far away', () => {
    const { ticks, dots } = placeDots([{ people: 228_600, everyone: 294_650_000 }]);
    expect(ticks).toEqual([0, 150_000, 300_000]);
    expect(dots[0]?.column).toBe(Math.round(40 * (228.6 / 300)));
  });

  it('has parts of everyone where everyone is not the same', () => {
    const { dots, ticks, isOfParts, columns } = placeDots([inClass(15), { people: 100, everyone: 200 }]);
    expect(dots.map(({ column }) => column)).toEqual([(columns - 1) / 2, (columns - 1) / 2]);
    expect([ticks, isOfParts]).toEqual([[0, 0.5, 1], true]);
  });

  it('has a place for nobody at all, and for more than everyone', () => {
    expect(placeDots([]).ticks).toEqual([0, 0.5, 1]);
    expect(placeDots([inClass(0)]).dots).toEqual([{ column: 0, height: 0 }]);
    expect(placeDots([inClass(60)]).dots[0]?.column).toBe(40);
  });
});

it('small parts of different numbers of people are told apart', () => {
  const { dots, ticks } = placeDots([
    { people: 1000, everyone: 294_650_000 },
    { people: 229_000, everyone: 300_000_000 },
    { people: 0, everyone: 0 },
  ]);
  expect(dots.map(({ column }) => column)).toEqual([0, 38, 0]);
  expect(ticks.at(-1)).toBeCloseTo(0.0008, 12);
});
