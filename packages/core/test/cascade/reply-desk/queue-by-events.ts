import type { Desk } from '../../../src/cascade/conversation.ts';

/** One criticism at a desk, with its luck. */
export interface Ask {
  readonly askedAt: number;
  /** Hours of work that its answer takes. */
  readonly handling: number;
  /** Hours that it waits at most. */
  readonly patience: number;
}

/** What became of it; Infinity for what never happened. */
export interface Served {
  beganAt: number;
  gaveUpAt: number;
  answeredAt: number;
}

/**
 * A desk event by event, with a list of who waits and what each one who answers has still to do: the slow, obvious twin of
 * `ReplyDesk`, which knows all answers beforehand.
 * @param startHour - Hour of the day at time 0.
 */
export function serveByEvents(
  asks: readonly Ask[],
  { people, openHours }: Pick<Desk, 'people' | 'openHours'>,
  startHour: number,
): Served[] {
  const served = asks.map((): Served => ({ beganAt: Infinity, gaveUpAt: Infinity, answeredAt: Infinity }));
  const waiting: number[] = [];
  const atWork: { ask: number; left: number }[] = [];
  let next = 0;
  let now = 0;
  // Openings and closings that come, long enough for all.
  const switches: { at: number; opens: boolean }[] = [];
  if (openHours !== 'always') {
    for (let day = -2; day < 400; day += 1) {
      const [from, to] = openHours;
      switches.push({ at: 24 * day + from - startHour, opens: true });
      switches.push({ at: 24 * day + to - startHour, opens: false });
    }
    switches.sort((a, b) => a.at - b.at);
  }
  let isOpen = openHours === 'always';
  while (switches.length > 0 && switches[0].at <= 0) isOpen = switches.shift()!.opens;

  for (;;) {
    const free = isOpen ? people - atWork.length : 0;
    for (const ask of waiting.splice(0, free)) {
      served[ask].beganAt = now;
      atWork.push({ ask, left: asks[ask].handling });
    }
    const asksAt = next < asks.length ? asks[next].askedAt : Infinity;
    const doneAt = isOpen ? now + Math.min(...atWork.map(({ left }) => left)) : Infinity;
    const givesUpAt = Math.min(...waiting.map((ask) => asks[ask].askedAt + asks[ask].patience));
    const switchesAt =
      asksAt < Infinity || waiting.length + atWork.length > 0 ? (switches[0]?.at ?? Infinity) : Infinity;
    const at = Math.min(asksAt, doneAt, givesUpAt, switchesAt);
    if (at === Infinity) return served;
    if (isOpen) for (const work of atWork) work.left -= at - now;
    now = at;
    if (at === doneAt) {
      const done = atWork.reduce((best, { left }, i) => (left < atWork[best].left ? i : best), 0);
      served[atWork.splice(done, 1)[0].ask].answeredAt = now;
    } else if (at === givesUpAt) {
      const impatient = waiting.findIndex((ask) => asks[ask].askedAt + asks[ask].patience === at);
      served[waiting.splice(impatient, 1)[0]].gaveUpAt = now;
    } else if (at === asksAt) {
      waiting.push(next);
      next += 1;
    } else {
      isOpen = switches.shift()!.opens;
    }
  }
}
