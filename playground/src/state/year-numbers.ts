import type { NumberLimits } from '@ripplecast/elements';
import { POSTS_OF_A_MIX } from './year-plan.ts';

/** Where the numbers of a year come from, for the badge of a control. */
export type YearOrigin = 'measured' | 'assumed';

/** What one number of a year may be, and how its control looks. */
export interface YearNumberFacts extends NumberLimits {
  readonly kind: 'count' | 'percent';
  readonly scale: 'linear' | 'log';
  /** What it is before anybody sets it. */
  readonly usual: number;
  /** What it is called in links. */
  readonly link: string;
  /** Whether somebody has measured it; null where it is the reader's to choose. */
  readonly origin: YearOrigin | null;
}

const bait = { kind: 'count', scale: 'linear', min: 0, max: POSTS_OF_A_MIX, origin: null } as const;
const likes = { kind: 'percent', scale: 'log', min: 0.0001, max: 0.5, origin: 'measured' } as const;
const part = { kind: 'percent', scale: 'linear', min: 0, max: 1, origin: 'assumed' } as const;
const days = { kind: 'count', scale: 'log', min: 1, max: 3650, origin: 'assumed' } as const;

/**
 * The numbers of a year that the page's controls hold, besides those of the scenario that is repeated. Bait has twice the likes of advice
 * and half of its value.
 */
export const yearNumbers = {
  baitA: { ...bait, usual: 0, link: 'a' },
  baitB: { ...bait, usual: 1, link: 'b' },
  posts: { kind: 'count', scale: 'linear', min: 1, max: 7, usual: 3, link: 'posts', origin: null },
  weeks: { kind: 'count', scale: 'linear', min: 4, max: 104, usual: 52, link: 'weeks', origin: null },
  adviceLike: { ...likes, usual: 0.0152, link: 'adviceLike' },
  adviceAttention: { ...part, usual: 0.5, link: 'adviceAttention' },
  adviceValue: { ...part, usual: 0.4, link: 'adviceValue' },
  adviceInteraction: { ...part, scale: 'log', min: 0.001, usual: 0.02, link: 'adviceInteraction' },
  baitLike: { ...likes, usual: 0.0304, link: 'baitLike' },
  baitAttention: { ...part, usual: 0.5, link: 'baitAttention' },
  baitValue: { ...part, usual: 0.2, link: 'baitValue' },
  baitInteraction: { ...part, scale: 'log', min: 0.001, usual: 0.02, link: 'baitInteraction' },
  halfLife: { ...days, usual: 90, link: 'halfLife' },
  advocateFactor: {
    kind: 'count',
    scale: 'linear',
    min: 1,
    max: 20,
    usual: 3,
    link: 'advocateFactor',
    origin: 'assumed',
  },
} as const satisfies Readonly<Record<string, YearNumberFacts>>;

/** A number of a year. */
export type YearNumber = keyof typeof yearNumbers;

/** The numbers of a year. */
export type YearNumbers = Readonly<Record<YearNumber, number>>;

/** Their names. */
export const yearNumberNames = Object.keys(yearNumbers) as readonly YearNumber[];

/** What they are before anybody sets them. */
export const usualNumbers = Object.fromEntries(
  yearNumberNames.map((name) => [name, yearNumbers[name].usual]),
) as YearNumbers;
