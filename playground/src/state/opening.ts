/** One moment of the opening: what the page shows of the claim, some seconds after it was opened. */
export interface OpeningFrame {
  /** Whether the page still asks, or says what the claim says. */
  readonly sentence: 'question' | 'verdict';
  /** Time of the sharing, in rounds; below 0 before it begins. */
  readonly position: number;
  /** Time of the broadcast: below 0 before it, 0 with it. */
  readonly broadcast: number;
  /** How far the tower's rays are, from 0 to 1. */
  readonly rays: number;
  /** People for each dot, null for as many as let everyone fit; from which it goes there, and how far it is. */
  readonly zoom: { readonly to: number | null; readonly from: number | null; readonly progress: number };
  /** Whether the sharers of round 0 are being counted: "× 300". */
  readonly counts: boolean;
  /** How far the button of the next step has faded in, from 0 to 1. */
  readonly twist: number;
}

/** Seconds at which the parts of the opening begin, and its end. */
const begins = {
  tower: 1,
  closeUp: 1.6,
  sharers: 2.4,
  secondRound: 3.2,
  thirdRound: 4.2,
  lastRound: 5.2,
  verdict: 6,
  end: 8,
} as const;

/** Length of the opening, in seconds. */
export const OPENING_SECONDS: number = begins.end;

/** From one round to the next the picture first goes back for this part of the time. */
const STEP_BACK = 0.5;
/** Of the time in which the first sharers are counted, this part passes before their friends see it. */
const COUNTING = 0.5;
const BEFORE = -1;

const everyone = { to: null, from: null, progress: 1 } as const;

/**
 * What the opening shows: a question and two grey panels; the tower, whose rays reach everyone of its audience at once; one dot for
 * each person, for 100 and for as many as everyone needs, a round at a time, until the last round passes the broadcast and the answer
 * takes the question's place.
 * @param seconds - Since the page was opened; a later moment than the end is the end.
 * @param rest - The round that passes the broadcast, at least 3: two rounds are shown close by, the others from afar.
 */
export function openingAt(seconds: number, rest: number): OpeningFrame {
  const frame: OpeningFrame = {
    sentence: seconds < begins.lastRound ? 'question' : 'verdict',
    position: BEFORE,
    broadcast: seconds < begins.tower ? BEFORE : 0,
    rays: within(seconds, begins.tower, begins.closeUp),
    zoom: everyone,
    counts: seconds >= begins.sharers && seconds < begins.secondRound,
    twist: within(seconds, begins.verdict, begins.end),
  };
  if (seconds < begins.closeUp) return frame;
  if (seconds < begins.secondRound) {
    const progress = within(seconds, begins.closeUp, begins.sharers);
    const shared = within(
      seconds,
      begins.sharers + COUNTING * (begins.secondRound - begins.sharers),
      begins.secondRound,
    );
    return { ...frame, position: shared, zoom: { to: 1, from: null, progress } };
  }
  if (seconds < begins.thirdRound) {
    const { progress, round } = stepBack(seconds, begins.secondRound, begins.thirdRound);
    return { ...frame, position: 1 + round, zoom: { to: 100, from: 1, progress } };
  }
  if (seconds < begins.lastRound) {
    const { progress, round } = stepBack(seconds, begins.thirdRound, begins.lastRound);
    return { ...frame, position: 2 + round, zoom: { to: null, from: 100, progress } };
  }
  return { ...frame, position: 3 + (rest - 3) * within(seconds, begins.lastRound, begins.verdict) };
}

/** First the picture goes back, then the round happens. */
function stepBack(seconds: number, from: number, to: number): { readonly progress: number; readonly round: number } {
  const turn = from + STEP_BACK * (to - from);
  return { progress: within(seconds, from, turn), round: within(seconds, turn, to) };
}

/** How much of the time from one moment to another has passed, from 0 to 1. */
function within(seconds: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (seconds - from) / (to - from)));
}
