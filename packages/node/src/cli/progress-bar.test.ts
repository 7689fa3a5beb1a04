import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import { openProgressBar } from './progress-bar.ts';

/** A standard error that is a terminal, or not, and remembers what it was sent. */
function fakeStream(
  isTTY: boolean,
  columns = 80,
): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  let sent = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      sent += String(chunk);
      done();
    },
  });
  Object.assign(stream, { isTTY, columns, cursorTo: () => true, moveCursor: () => true, clearLine: () => true });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => sent };
}

test('nothing is drawn where standard error is no terminal', async () => {
  const { stream, text } = fakeStream(false);
  const bar = await openProgressBar('Simulating', {}, { stderr: stream });
  bar.update({ done: 1, total: 100 });
  bar.stop();
  expect(text()).toBe('');
});

test('a bar is drawn on a terminal, but only for work of more than half a second', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  try {
    const { stream, text } = fakeStream(true);
    const bar = await openProgressBar('Simulating', {}, { stderr: stream });
    vi.advanceTimersByTime(400);
    bar.update({ done: 10, total: 1000 });
    expect(text()).toBe('');
    vi.advanceTimersByTime(200);
    bar.update({ done: 20, total: 1000 });
    expect(text()).toMatch(/Simulating .*2 %.*20 of 1000 runs/);
    bar.update({ done: 20, total: 2000, step: 2 });
    vi.advanceTimersByTime(200);
    expect(text()).toMatch(/Simulating, step 2 .*1 %.*20 of 2000 runs/);
    // Nothing that a process ended by a signal would leave changed: no hidden cursor, no lines that do not wrap.
    expect(text()).not.toContain('\u001b[?');
    bar.stop();
  } finally {
    vi.useRealTimers();
  }
});

test('a bar is no wider than its terminal', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  try {
    const { stream, text } = fakeStream(true, 40);
    const bar = await openProgressBar('Simulating', {}, { stderr: stream });
    vi.advanceTimersByTime(600);
    bar.update({ done: 20, total: 1_000_000 });
    expect(stripVTControlCharacters(text()).replaceAll('\u001b7', '')).toBe('Simulating ░░░░░░░░░░ 0 %  20 of 100000');
    bar.stop();
  } finally {
    vi.useRealTimers();
  }
});

test('what is known so far may stand in the place of the count', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  try {
    const { stream, text } = fakeStream(true);
    let known = '';
    const bar = await openProgressBar(() => `Choosing${known}`, {}, { stderr: stream }, false);
    vi.advanceTimersByTime(600);
    bar.update({ done: 20, total: 1000, step: 3 });
    known = ', at least 78 % of the best';
    vi.advanceTimersByTime(600);
    bar.update({ done: 1000, total: 1000, step: 4 });
    bar.stop();
    const drawn = stripVTControlCharacters(text());
    expect(drawn).toMatch(/Choosing [█░]{30} 2 %/);
    expect(drawn).toMatch(/Choosing, at least 78 % of the best █{30} 100 %/);
    expect(drawn).not.toMatch(/step|runs/);
  } finally {
    vi.useRealTimers();
  }
});
