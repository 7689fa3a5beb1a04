/** What a page does from its first script on, as {@link watchPage} writes it down; times in milliseconds since navigation began. */
export interface PageWatch {
  /** When the first picture had been drawn on a canvas and shown; null before. */
  firstPicture: number | null;
  /** Times of frames in which a canvas was drawn on. */
  readonly changes: number[];
  /** Times of all frames. */
  readonly frames: number[];
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  readonly shifts: { readonly start: number; readonly value: number }[];
  /** When a button was last pressed. */
  pressed: number;
}

/**
 * Writes down what the page does. Runs inside of the page, before its own scripts, and so may refer to nothing outside of
 * itself.
 */
export function watchPage(): void {
  const watch: PageWatch = { firstPicture: null, changes: [], frames: [], longTasks: [], shifts: [], pressed: 0 };
  Object.assign(window, { pageWatch: watch });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watch.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, value } = entry as PerformanceEntry & { readonly value: number };
      watch.shifts.push({ start: startTime, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener(
    'click',
    () => {
      watch.pressed = performance.now();
    },
    { capture: true },
  );

  const drawn = (): void => {
    const frame = Number(document.timeline.currentTime);
    if (watch.changes.at(-1) === frame) return;
    watch.changes.push(frame);
    // The next frame begins when this one has been handed over.
    if (watch.changes.length === 1) requestAnimationFrame(() => (watch.firstPicture = performance.now()));
  };
  const methods = ['putImageData', 'drawImage', 'fill', 'fillRect', 'stroke'] as const;
  for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    for (const name of methods) {
      const original = prototype[name] as (...values: unknown[]) => void;
      Object.assign(prototype, {
        [name](this: unknown, ...values: unknown[]) {
          drawn();
          original.apply(this, values);
        },
      });
    }
  }
  const frame = (now: number): void => {
    watch.frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
