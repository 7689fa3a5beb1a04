/** Version of the format in which a page and the playground in a frame of it speak: the value of `ripplecast` in each message. */
export const MESSAGES_VERSION = 1;

/** The longest link that is taken, in letters; a link of the page with 300 people and every tie changed is shorter. */
export const MAX_LINK = 100_000;
/** The tallest page that is taken, in CSS pixels. */
const MAX_HEIGHT = 20_000;

/** What the playground tells of its result. */
export interface PlaygroundFigures {
  /** The scenario, as the part of a link that `decodeScenarioLink` reads. */
  readonly link: string;
  /** Runs that were counted. */
  readonly runs: number;
  /** People that sharing reaches in the end, the average of all runs. */
  readonly reach: number;
  /** 9 runs in 10 reach between so many and so many people; null where nothing is left to chance. */
  readonly reachRange: readonly [low: number, high: number] | null;
  /** People that the buy reaches; null without a buy. */
  readonly broadcastReach: number | null;
  /** Cost by sharing of 1,000 people, each counted once; null where no cost was given, or nobody is reached. */
  readonly costPerThousandReached: number | null;
  /** The same of the buy; null without a buy, or without its price. */
  readonly broadcastCostPerThousandReached: number | null;
  /** Three letters of the currency of the costs. */
  readonly currency: string;
}

/** What the playground tells the page around it: that it can be spoken to, then its height in CSS pixels and its result. */
export type PlaygroundMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'result'; readonly figures: PlaygroundFigures };

/** What the page around it asks: to be told, to play or pause, or to show what another link describes. */
export type PlaygroundRequest =
  | { readonly kind: 'listen' | 'play' | 'pause' }
  | { readonly kind: 'show'; readonly link: string };

/** A message as it is sent, with the version of its format. */
export function withVersion<Message extends PlaygroundMessage | PlaygroundRequest>(
  message: Message,
): Message & { readonly ripplecast: typeof MESSAGES_VERSION } {
  return { ripplecast: MESSAGES_VERSION, ...message };
}

/** What came from the playground; null for whatever is no such message. Keys that are not known are left out. */
export function readPlaygroundMessage(data: unknown): PlaygroundMessage | null {
  const message = versioned(data);
  switch (message?.['kind']) {
    case 'ready':
      return { kind: 'ready' };
    case 'height': {
      const { height } = message;
      return isCount(height) && height > 0 && height <= MAX_HEIGHT ? { kind: 'height', height } : null;
    }
    case 'result': {
      const figures = readFigures(message['figures']);
      return figures === null ? null : { kind: 'result', figures };
    }
    default:
      return null;
  }
}

/** What came from the page around the playground; null for whatever is no such message. */
export function readPlaygroundRequest(data: unknown): PlaygroundRequest | null {
  const message = versioned(data);
  const kind = message?.['kind'];
  switch (kind) {
    case 'listen':
    case 'play':
    case 'pause':
      return { kind };
    case 'show': {
      const link = message?.['link'];
      return isText(link, MAX_LINK) ? { kind, link } : null;
    }
    default:
      return null;
  }
}

type Keys = Readonly<Record<string, unknown>>;

function versioned(data: unknown): Keys | null {
  const message = keysOf(data);
  return message?.['ripplecast'] === MESSAGES_VERSION ? message : null;
}

function readFigures(data: unknown): PlaygroundFigures | null {
  const figures = keysOf(data);
  if (figures === null) return null;
  const { link, runs, reach, reachRange, broadcastReach, currency } = figures;
  const { costPerThousandReached, broadcastCostPerThousandReached } = figures;
  if (!isText(link, MAX_LINK) || !isText(currency, 3)) return null;
  if (!isCount(runs) || !isCount(reach) || !isRangeOrNull(reachRange)) return null;
  if (!isCountOrNull(broadcastReach)) return null;
  if (!isCountOrNull(costPerThousandReached) || !isCountOrNull(broadcastCostPerThousandReached)) return null;
  return {
    link,
    runs,
    reach,
    reachRange: reachRange === null ? null : [reachRange[0], reachRange[1]],
    broadcastReach,
    costPerThousandReached,
    broadcastCostPerThousandReached,
    currency,
  };
}

function keysOf(data: unknown): Keys | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Keys) : null;
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isRangeOrNull(value: unknown): value is readonly [number, number] | null {
  return value === null || (Array.isArray(value) && value.length === 2 && value.every(isCount));
}

function isCountOrNull(value: unknown): value is number | null {
  return value === null || isCount(value);
}
