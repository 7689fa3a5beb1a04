import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ZoomController } from './zoom-controller.ts';

let tick: (now: number) => void = () => {};
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => {
    tick = step;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };

describe('zoom', () => {
  it('goes by powers of ten', () => {
    for (const [fitting, levels] of [
      [50_000, [10_000, 1000, 100, 10, 1]],
      [10_000, [1000, 100, 10, 1]],
      [2, [1]],
    ] as const) {
      const zoom = new ZoomController(host, () => true);
      const step = (by: 'nearer' | 'farther'): number | null => {
        zoom.step(by, zoom.zoom.to ?? fitting);
        return zoom.zoom.to;
      };
      expect(levels.map(() => step('nearer'))).toEqual(levels);
      expect(step('nearer'), 'no dot is less than a person').toBe(1);
      expect(levels.map(() => step('farther'))).toEqual([...levels.toReversed().slice(1), null]);
    }
  });

  it('shows everyone again, at once', () => {
    const zoom = new ZoomController(host, () => false);
    zoom.step('nearer', 10_000);
    zoom.reset();
    expect(zoom.zoom).toEqual({ to: null, from: null, progress: 1 });
  });

  it('moves there in 400 ms, and at once where nothing may move', () => {
    let drawn = 0;
    const zoom = new ZoomController(host, () => false);
    zoom.onFrame(() => (drawn += 1));
    zoom.step('nearer', 10_000);
    expect(zoom.zoom).toEqual({ to: 1000, from: null, progress: 0 });
    for (const now of [0, 200, 400]) tick(now);
    expect([zoom.zoom.progress, drawn]).toEqual([1, 3]);
    const still = new ZoomController(host, () => true);
    still.step('nearer', 10_000);
    still.step('nearer', 1000);
    expect(still.zoom).toEqual({ to: 100, from: 1000, progress: 1 });
  });
});
