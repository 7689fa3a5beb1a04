import type { ReactiveControllerHost } from 'lit';
import { compare, presets, toDocument, type ResultDocument } from 'ripplecast';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimelineController } from './timeline-controller.ts';

function result(fans: number): ResultDocument {
  return toDocument(compare({ ...presets.seedExample, level: 'meanField', message: { fans } }));
}

/** An element that is never drawn. */
const host: ReactiveControllerHost = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};

/** Time of a reader who wants nothing to move. */
function still(): TimelineController {
  return new TimelineController(host, () => true);
}

// No frame ever comes: these tests are about where time is put, not about how it runs.
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('time on the page', () => {
  it('rests where the result is read, or where a link left it', () => {
    const timeline = still();
    timeline.show(result(1000), null, true);
    expect([timeline.round, timeline.playing]).toEqual([4, false]);
    const linked = still();
    linked.show(result(1000), 2, true);
    expect(linked.round).toBe(2);
  });

  it('keeps to the rounds, and tells a link only of another place than the rest', () => {
    const timeline = still();
    expect(timeline.seek(3)).toBeUndefined();
    timeline.show(result(1000), null, true);
    expect(timeline.step(-1)).toBe(3);
    expect(timeline.step(1)).toBeNull();
    expect(timeline.seek(99)).toBe(5);
    expect(timeline.seek(-5)).toBe(0);
  });

  it('stays where the reader put it while an answer gets better, and moves with a new scenario', () => {
    const timeline = still();
    timeline.show(result(1000), null, false);
    timeline.seek(2.4);
    timeline.show(result(1000), 2, true);
    expect(timeline.position).toBe(2.4);
    timeline.stop();
    timeline.show(result(100_000), null, true);
    expect(timeline.position).toBe(3);
  });

  it('plays once when the first answer comes, unless nothing may move', () => {
    const moving = new TimelineController(host, () => false);
    moving.show(result(1000), null, true);
    expect([moving.playing, moving.position < 0]).toEqual([true, true]);
    moving.stop();
  });

  it('replays the next full answer when a new chance was drawn', () => {
    let nothingMoves = true;
    const timeline = new TimelineController(host, () => nothingMoves);
    timeline.show(result(1000), null, true);
    nothingMoves = false;
    timeline.replayNext();
    timeline.show(result(1000), null, false);
    expect(timeline.playing).toBe(false);
    timeline.show(result(1000), null, true);
    expect(timeline.playing).toBe(true);
    timeline.stop();
  });
});
