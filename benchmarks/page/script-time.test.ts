import { expect, test } from 'vitest';
import { scriptTimeOf, type TraceEvent } from './script-time.ts';

const event = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({ name, ph: 'X', pid: 7, tid, ts, dur });

test('each moment of script counts once, on the thread that draws frames', () => {
  const events = [
    event('RunMicrotasks', 1500, 1000),
    event('FireAnimationFrame', 1000, 1000),
    event('FunctionCall', 1100, 200),
    event('UpdateLayoutTree', 2600, 900),
    event('FireAnimationFrame', 5000, 500),
    event('FireAnimationFrame', 1000, 9000, 2),
  ];
  expect(scriptTimeOf(events)).toBe(2);
});

test('a trace without frames is refused', () => {
  expect(() => scriptTimeOf([event('FunctionCall', 0, 5)])).toThrow('must have a thread that draws frames');
});
