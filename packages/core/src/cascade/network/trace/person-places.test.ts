import { expect, test } from 'vitest';
import { openStream } from '../../../random/index.ts';
import { PersonPlaces } from './person-places.ts';

test('people have places in the order in which they first come, whatever their numbers are', () => {
  const stream = openStream('places', 0, 'test');
  const places = new PersonPlaces();
  const expected = new Map<number, number>();
  // Few people who come often, and many from the whole range, 0 and the largest included.
  const drawn = Array.from({ length: 5000 }, (_, i) =>
    Math.floor(stream.nextUniform() * (i % 2 === 0 ? 300 : 2 ** 32)),
  );
  for (const person of [0, 2 ** 32 - 1, ...drawn]) {
    const known = expected.get(person);
    if (known === undefined) expected.set(person, expected.size);
    expect(places.placeOf(person)).toBe(expected.get(person));
  }
  expect(places.size).toBe(expected.size);
  expect(Array.from(places.toPeople())).toEqual([...expected.keys()]);
});
