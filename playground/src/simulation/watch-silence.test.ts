import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SimulationUpdate } from './messages.ts';
import { allowSilence, SILENCE_MILLISECONDS, watchSilence } from './watch-silence.ts';

const update: SimulationUpdate = { kind: 'deciding', deciding: null };
const silent: SimulationUpdate = { kind: 'failed', reason: 'silent', message: '' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a worker that says nothing is told of once, and heard when it speaks after all', () => {
  const told: SimulationUpdate[] = [];
  let speak: (said: SimulationUpdate) => void = () => {};
  void watchSilence<SimulationUpdate>(
    (said) => told.push(said),
    (tell) => {
      speak = tell;
      return new Promise(() => {});
    },
    new AbortController().signal,
  );
  vi.advanceTimersByTime(SILENCE_MILLISECONDS - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(3 * SILENCE_MILLISECONDS);
  expect(told).toEqual([silent]);
  speak(update);
  expect(told).toEqual([silent, update]);
});

test('each word makes the wait begin anew, and nothing is told after the end', async () => {
  const told: SimulationUpdate[] = [];
  let end: () => void = () => {};
  let speak: (said: SimulationUpdate) => void = () => {};
  const watched = watchSilence<SimulationUpdate>(
    (said) => told.push(said),
    (tell) => {
      speak = tell;
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    new AbortController().signal,
  );
  for (let word = 0; word < 3; word++) {
    vi.advanceTimersByTime(SILENCE_MILLISECONDS - 1);
    speak(update);
  }
  end();
  await watched;
  vi.advanceTimersByTime(3 * SILENCE_MILLISECONDS);
  expect(told).toEqual([update, update, update]);
});

test('a page that was busy or asleep for long does not blame the worker', () => {
  const told: SimulationUpdate[] = [];
  void watchSilence<SimulationUpdate>(
    (said) => told.push(said),
    () => new Promise(() => {}),
    new AbortController().signal,
  );
  // Of a page that wakes up, one timer that is due fires, and sets the next one.
  vi.setSystemTime(Date.now() + 10 * SILENCE_MILLISECONDS);
  vi.runOnlyPendingTimers();
  expect(told).toEqual([]);
  vi.advanceTimersByTime(SILENCE_MILLISECONDS);
  expect(told).toEqual([silent]);
});

test('a question that fails is told to whoever asked, and ends the wait', async () => {
  const told: SimulationUpdate[] = [];
  await expect(
    watchSilence<SimulationUpdate>(
      (said) => told.push(said),
      async () => {
        throw new Error('could not be cloned');
      },
      new AbortController().signal,
    ),
  ).rejects.toThrow('could not be cloned');
  vi.advanceTimersByTime(3 * SILENCE_MILLISECONDS);
  expect(told).toEqual([]);
});

test('nothing is expected of a worker that was ended', () => {
  const told: SimulationUpdate[] = [];
  const ending = new AbortController();
  void watchSilence<SimulationUpdate>(
    (said) => told.push(said),
    () => new Promise(() => {}),
    ending.signal,
  );
  ending.abort();
  vi.advanceTimersByTime(3 * SILENCE_MILLISECONDS);
  expect(told).toEqual([]);
});

test('while a file is read no silence is told of, and after it the wait begins anew', async () => {
  const told: SimulationUpdate[] = [];
  let isRead: () => void = () => {};
  allowSilence(
    new Promise<void>((resolve) => {
      isRead = resolve;
    }),
  );
  void watchSilence<SimulationUpdate>(
    (said) => told.push(said),
    () => new Promise(() => {}),
    new AbortController().signal,
  );
  vi.advanceTimersByTime(3 * SILENCE_MILLISECONDS);
  expect(told).toEqual([]);
  isRead();
  await vi.advanceTimersByTimeAsync(SILENCE_MILLISECONDS);
  expect(told).toEqual([silent]);
});
