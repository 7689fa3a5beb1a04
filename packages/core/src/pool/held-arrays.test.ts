import { HeldArraysReader, HeldArraysWriter } from './held-arrays.ts';
import { expect, test } from 'vitest';

const graph = { offsets: Uint32Array.of(0, 1, 2), followed: Uint32Array.of(1, 0) };
const first = { ...graph, people: 2, law: { edges: { probabilities: Float32Array.of(0.5, 1) } }, roots: null };
const second = { ...graph, people: 2, law: { edges: { probabilities: Float32Array.of(0.4, 0.8) } }, roots: null };

test('an array of the value before is not sent again, and the receiver has it where it was', () => {
  const writer = new HeldArraysWriter();
  const reader = new HeldArraysReader();
  const read = (value: object): object => reader.read(structuredClone(writer.write(value)));
  expect(read(first)).toEqual(first);
  expect(writer.write(second)).toEqual({ ...second, offsets: { heldArray: 0 }, followed: { heldArray: 1 } });
});

test('values that come one after the other are read as they were written', () => {
  const writer = new HeldArraysWriter();
  const reader = new HeldArraysReader();
  const lists = { ...graph, both: [graph.offsets, { again: graph.offsets }] };
  for (const value of [first, second, second, first, { people: 0 }, lists, { only: graph.followed }, lists]) {
    expect(reader.read(structuredClone(writer.write(value)))).toEqual(value);
  }
});

test('an array that the receiver has let go is sent again', () => {
  const writer = new HeldArraysWriter();
  writer.write(graph);
  writer.write({ people: 0 });
  expect(writer.write(graph)).toEqual(graph);
});
