import type { PeopleGraph } from '../groups/people-graph.ts';
import type { PeopleMark } from './people-marks.ts';
import type { PeoplePlaces } from './people-places.ts';
import type { PeopleTimes } from './people-times.ts';

/** What drawing needs of a canvas; a real one, or a list of calls in a test. */
export type PeopleContext = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
>;

/** What a picture is painted with, as CSS writes colours. */
export interface PeopleColours {
  /** What everybody stands on. */
  readonly ground: string;
  /** Of friendships. */
  readonly line: string;
  /** Of names, and of who hears it again. */
  readonly muted: string;
  /** Of whoever is pointed out. */
  readonly ink: string;
  /** Of somebody who does not know. */
  readonly rest: string;
  /** Of those who have just heard it. */
  readonly newest: string;
  /** Of each round, at least one, that those who heard it in it settle on; the last stands for all later ones. */
  readonly rounds: readonly string[];
  /** Of messages on their way. */
  readonly message: string;
  /** Of those who criticise, or saw criticism first. */
  readonly criticism: string;
}

/** Where everybody is on a canvas, in its pixels. */
export interface PeopleLayout {
  /** Width of the canvas. */
  readonly width: number;
  /** Height of the canvas. */
  readonly height: number;
  /** Pixels of the canvas for each pixel of the page. */
  readonly ratio: number;
  /** Shape [people]: from the left. */
  readonly xs: Float64Array;
  /** Shape [people]: from the top. */
  readonly ys: Float64Array;
  /** Radius of a dot. */
  readonly radius: number;
  /** Distance between neighbours of a group, where it is least. */
  readonly pitch: number;
  /** How many times larger than usual names are written, at least 1: as large as the type of the page is. */
  readonly enlarged: number;
}

/** Everything that does not change while time runs. */
export interface PeoplePicture extends PeopleLayout {
  readonly times: PeopleTimes;
  /** Who follows whom; null where that is not known. */
  readonly graph: PeopleGraph | null;
  readonly colours: PeopleColours;
  /** Family of the type. */
  readonly family: string;
  /** What people are called in the picture; null where there is no room for names. */
  readonly nameOf: ((person: number) => string) | null;
  /** Beside somebody who hears it again, so many times in a round. */
  readonly again: (times: number) => string;
  /** Whether a tower reaches everybody. */
  readonly isBroadcast: boolean;
  /** Who is marked. */
  readonly marks: readonly PeopleMark[];
}

/** A place on the canvas, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Up to so many people all friendships are drawn. */
export const MOST_WITH_TIES = 300;
/** Radius of a dot at most and at least, in pixels of the page; its part of the distance between neighbours. */
const RADIUS = { most: 14, least: 1.4, part: 0.31 };
/** Size of the type of names, in pixels of the page, where that of the page is the usual one. */
export const NAME_TYPE = 11;
/** Room at the edges for rings and names, in pixels of the page. */
const EDGE = 6;
const NAME = 13;
const RING = 5;
/** Dots with names have this radius at least, in pixels of the page. */
const LEAST_NAMED = 6;
/** Places are spread over a long picture by this factor at most. */
const MOST_STRETCH = 1.5;

/** Size of a canvas in its pixels, and how large names are. */
export interface PeopleSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** How many times larger than usual names are written; 1 unless given. */
  readonly enlarged?: number;
}

/**
 * Fits places into a canvas: spread over a long one a little, and in its middle.
 * @param size - Of the canvas, in its pixels, and of names.
 * @param hasNames - Whether names stand below the dots.
 */
export function layOutPeople(
  places: PeoplePlaces,
  { width, height, ratio, enlarged = 1 }: PeopleSize,
  hasNames: boolean,
): PeopleLayout {
  const name = NAME * enlarged;
  const below = hasNames ? name * ratio : 0;
  const across = Math.max(1, width - 2 * EDGE * ratio) / places.width;
  const down = Math.max(1, height - 2 * EDGE * ratio - below) / places.height;
  const least = Math.min(across, down);
  const [right, low] = [Math.min(across, least * MOST_STRETCH), Math.min(down, least * MOST_STRETCH)];
  const left = (width - right * places.width) / 2;
  const top = (height - below - low * places.height) / 2;
  const most = hasNames ? Math.max(LEAST_NAMED, (least / ratio - name - RING) / 2) : Infinity;
  return {
    width,
    height,
    ratio,
    xs: places.xs.map((x) => left + right * x),
    ys: places.ys.map((y) => top + low * y),
    pitch: least,
    enlarged,
    radius: ratio * Math.max(RADIUS.least, Math.min(RADIUS.most, most, (RADIUS.part * least) / ratio)),
  };
}

/** Whether a name has room below each dot. */
export function hasRoomForNames({ pitch, ratio, enlarged }: PeopleLayout): boolean {
  return pitch >= (2 * LEAST_NAMED + NAME * enlarged + RING) * ratio;
}

/** Where a person stands, in pixels of the canvas. */
export function placeOf({ xs, ys }: PeopleLayout, person: number): Place {
  return { x: xs[person], y: ys[person] };
}

/**
 * Who stands nearest to a place on the canvas.
 * @param within - Farthest that they may stand, in pixels of the canvas.
 * @returns Number of a person; null where nobody is that near.
 * @remarks O(people).
 */
export function personNear({ xs, ys }: PeopleLayout, { x, y }: Place, within: number): number | null {
  let nearest: number | null = null;
  let least = within;
  for (let person = 0; person < xs.length; person++) {
    const distance = Math.hypot(xs[person] - x, ys[person] - y);
    if (distance > least) continue;
    least = distance;
    nearest = person;
  }
  return nearest;
}

/** Adds a circle to the path. */
export function traceCircle(context: PeopleContext, { x, y }: Place, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
