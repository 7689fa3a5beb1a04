/** An event of a trace of Chromium, as far as it is used here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` for one with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Categories of a trace that has what is counted here. */
export const scriptCategories: readonly string[] = ['devtools.timeline', 'v8.execute'];

/** What runs scripts. Some are inside of others. */
const scripted = new Set([
  'FireAnimationFrame',
  'RunMicrotasks',
  'FunctionCall',
  'EvaluateScript',
  'TimerFire',
  'FireIdleCallback',
]);

/**
 * How long scripts of a page ran on its thread, with the layout that they asked for at once; each moment counts once.
 * @param events - In any order, of all threads.
 * @returns Milliseconds on the thread that draws frames.
 * @throws {Error} If no thread draws any.
 */
export function scriptTimeOf(events: readonly TraceEvent[]): number {
  const frames = new Map<string, number>();
  for (const event of events) {
    if (event.name !== 'FireAnimationFrame') continue;
    const thread = `${event.pid} ${event.tid}`;
    frames.set(thread, (frames.get(thread) ?? 0) + 1);
  }
  const [busiest] = [...frames].toSorted((a, b) => b[1] - a[1]);
  if (busiest === undefined) throw new Error('the trace must have a thread that draws frames; got none');
  const spans = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && scripted.has(name) && `${pid} ${tid}` === busiest[0])
    .map(({ ts, dur = 0 }) => [ts, ts + dur] as const)
    .toSorted(([a], [b]) => a - b);
  let sum = 0;
  let until = -Infinity;
  for (const [start, end] of spans) {
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return sum / 1000;
}
