import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpeningController } from './opening-controller.ts';
import { openingAt, OPENING_SECONDS } from './opening.ts';

const host: ReactiveControllerHost = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};

let tick: (now: number) => void = () => {};
const page = new EventTarget();
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => {
    tick = step;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    tick = () => {};
  });
  vi.stubGlobal('window', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function begun(): { readonly opening: OpeningController; readonly positions: number[]; readonly ended: () => number } {
  const positions: number[] = [];
  let ended = 0;
  const opening = new OpeningController(host, { put: (position) => positions.push(position) });
  opening.start(4, () => (ended += 1));
  return { opening, positions, ended: () => ended };
}

describe('the opening, as it runs', () => {
  it('shows each moment as time passes, moves time with it, and stays at its end', () => {
    const { opening, positions, ended } = begun();
    expect(opening.frame).toEqual(openingAt(0, 4));
    for (let now = 1000; now <= 1000 + OPENING_SECONDS * 1000 + 50; now += 50) tick(now);
    expect(opening.frame).toEqual(openingAt(OPENING_SECONDS, 4));
    expect([positions[0], positions.at(-1), ended()]).toEqual([-1, 4, 1]);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('leaves out nothing that a busy machine does not draw in time', () => {
    const { opening } = begun();
    for (const now of [0, 3000, 6000]) tick(now);
    expect(opening.frame).toEqual(openingAt(0.2, 4));
  });

  it.each(['pointerdown', 'keydown', 'wheel'])('ends with any input: %s', (input) => {
    const { opening, ended } = begun();
    page.dispatchEvent(new Event(input));
    expect(opening.frame).toEqual(openingAt(OPENING_SECONDS, 4));
    page.dispatchEvent(new Event(input));
    expect(ended()).toBe(1);
    opening.leave();
    expect(opening.frame).toBeNull();
  });
});
