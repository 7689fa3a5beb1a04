import { alongAxis, stepsOf } from '@ripplecast/elements';
import type { ReactiveControllerHost } from 'lit';
import { compare, presets, toDocument, type ResultDocument } from 'ripplecast';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Playhead } from './playhead.ts';
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

  it('does not play by itself when the first answer comes', () => {
    const moving = new TimelineController(host, () => false);
    moving.show(result(1000), null, true);
    expect([moving.playing, moving.position]).toEqual([false, 4]);
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

  it('plays nothing that was to be played, once another link is followed', () => {
    const timeline = new TimelineController(host, () => false);
    timeline.replayNext();
    timeline.forget();
    timeline.show(result(1000), null, true);
    expect([timeline.playing, timeline.position]).toEqual([false, timeline.rest]);
  });

  it('plays the whole from where it rests, and goes on from anywhere else', () => {
    const timeline = new TimelineController(host, () => true);
    timeline.show(result(1000), null, true);
    expect(timeline.position).toBe(timeline.rest);
    timeline.playOrPause();
    expect([timeline.playing, timeline.position < 0]).toEqual([true, true]);
    timeline.seek(2);
    timeline.playOrPause();
    expect([timeline.playing, timeline.position]).toEqual([true, 2]);
    timeline.seek(timeline.last);
    timeline.playOrPause();
    expect(timeline.position).toBeLessThan(0);
    timeline.stop();
  });

  it('goes as far as the run that is shown, and rests where that passes the buy or ends', () => {
    const timeline = still();
    const long = [1, 5, 9, 40, 80, 80.5, 300, 301, 301].map((people) => people * 1e6);
    timeline.show(result(1000), null, true, { reach: long, byCriticism: [] });
    expect([timeline.rest, timeline.last, timeline.round]).toEqual([6, 7, 6]);
    timeline.stop();
    timeline.show(result(1000), null, true, { reach: [1000, 1000], byCriticism: [] });
    expect([timeline.rest, timeline.last], 'the axis stays that of the average').toEqual([0, 5]);
  });

  it('tells the page of another round, or that one is over, and others each time it moves', () => {
    let drawn = 0;
    let moved = 0;
    const timeline = new TimelineController({ ...host, requestUpdate: () => (drawn += 1) }, () => true);
    timeline.show(result(1000), null, true);
    drawn = 0;
    const end = timeline.onFrame(() => (moved += 1));
    for (const position of [3.8, 3.6, 2.9, 2.7]) timeline.seek(position);
    expect([drawn, moved], 'another at 2.9, and the last is not over any more').toEqual([2, 2]);
    end();
    timeline.seek(3);
    expect(moved).toBe(2);
  });

  it('goes by moments on a clock, and is left at hours', () => {
    const timing = { ...presets.seedExample, level: 'meanField', timing: {} } as const;
    const timed = toDocument(compare({ ...timing, message: { fans: 1000 }, model: { shareProbability: 0.002 } }));
    const hours = stepsOf(timed).map((step) => step.hours ?? 0);
    const timeline = still();
    timeline.show(timed, 24, true);
    expect(hours[timeline.round]).toBe(24);
    expect(timeline.step(1)).toBe(hours[hours.indexOf(24) + 1]);
    expect(timeline.seek(0)).toBe(1);
    expect(timeline.seek(Infinity), 'where the result is read').toBeNull();
    const linked = still();
    linked.show(timed, 1e6, true);
    expect(linked.round).toBe(hours.length - 1);
  });

  it('runs on a clock as evenly as it is drawn', () => {
    let tick: (now: number) => void = () => {};
    vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => {
      tick = step;
      return 1;
    });
    const playhead = new Playhead(() => {});
    playhead.axis = { last: 3, hours: [1, 10, 100, 1000] };
    playhead.play(3);
    const places: number[] = [];
    for (let now = performance.now(); playhead.playing; now += 100) {
      tick(now);
      places.push(alongAxis(playhead.position, playhead.axis));
    }
    const gaps = places.slice(1, -1).map((place, at) => place - (places[at] ?? 0));
    expect(Math.max(...gaps.slice(1)) - Math.min(...gaps.slice(1))).toBeLessThan(1e-9);
    expect(playhead.position).toBe(3);
  });
});
