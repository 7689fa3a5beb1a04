import { placeOf, traceCircle, type PeopleContext, type PeoplePicture, type Place } from './people-picture.ts';
import { drawNames } from './draw-names.ts';
import { flightsAfter } from './people-flights.ts';
import { TRAVEL } from './people-times.ts';

/** So long after its arrival a message bounces, its trail fades, and the words beside it stay. */
const BOUNCE = 0.25;
const TRAIL = 0.3;
const WORDS = 0.6;
/** Steps in which a trail fades. */
const STRENGTHS = 3;
/** How far a message bounces, in pixels of the page. */
const BACK = 6;
/** Words stand beside somebody where there are at most so many people. */
const MOST_WITH_WORDS = 60;
/** They fade within this part of a round, before it ends. */
const FADING = 0.1;

/**
 * Messages along ties at a time, or the part of the ties that they have passed. A message to somebody who knows already bounces.
 * @remarks O(messages of a round).
 */
export function drawFlights(
  context: PeopleContext,
  picture: PeoplePicture,
  time: number,
  what: 'trails' | 'messages',
): void {
  const { flights } = picture.times;
  const first = flightsAfter(flights, time - WORDS);
  const end = flightsAfter(flights, time + TRAVEL);
  if (first === end) return;
  for (const isCritical of [0, 1]) {
    const chosen: number[] = [];
    for (let i = first; i < end; i++)
      if (flights.isCritical[i] === isCritical && flights.startsAt[i] < time) chosen.push(i);
    if (chosen.length === 0) continue;
    const colour = isCritical === 1 ? picture.colours.criticism : picture.colours.message;
    if (what === 'trails') drawTrails(context, picture, time, chosen, colour);
    else drawMessages(context, picture, time, chosen, colour);
  }
  if (what === 'messages') drawWords(context, picture, time, first, end);
}

function drawTrails(
  context: PeopleContext,
  picture: PeoplePicture,
  time: number,
  chosen: readonly number[],
  colour: string,
): void {
  const { flights } = picture.times;
  context.strokeStyle = colour;
  context.lineWidth = picture.ratio * (chosen.length > 100 ? 0.8 : 1.4);
  const many = Math.max(0.35, Math.min(1, 8 / Math.sqrt(chosen.length)));
  // Trails that fade alike are one path.
  for (let strength = STRENGTHS; strength > 0; strength--) {
    context.globalAlpha = (0.7 * many * strength) / STRENGTHS;
    context.beginPath();
    for (const i of chosen) {
      const left = 1 - Math.max(0, time - flights.arrivesAt[i]) / TRAIL;
      if (Math.ceil(left * STRENGTHS) !== strength) continue;
      const { from, at } = wayOf(picture, i, time);
      context.moveTo(from.x, from.y);
      context.lineTo(at.x, at.y);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

function drawMessages(
  context: PeopleContext,
  picture: PeoplePicture,
  time: number,
  chosen: readonly number[],
  colour: string,
): void {
  const { times, ratio, colours } = picture;
  const { flights } = times;
  const size = Math.max(1.2 * ratio, Math.min(4 * ratio, picture.radius * 0.45));
  context.beginPath();
  for (const i of chosen) if (flights.arrivesAt[i] >= time) traceCircle(context, wayOf(picture, i, time).at, size);
  context.fillStyle = colour;
  context.fill();
  context.beginPath();
  for (const i of chosen) {
    const arrived = flights.arrivesAt[i];
    const since = time - arrived;
    // It is back before the round ends, where time may rest.
    const whole = Math.min(BOUNCE, Math.ceil(arrived) - arrived);
    if (flights.isFirst[i] === 1 || since <= 0 || since >= whole) continue;
    traceCircle(context, bounceOf(picture, i, since / whole), size);
  }
  context.fillStyle = colours.muted;
  context.fill();
}

interface Way {
  readonly from: Place;
  /** Where the message is: it stops at the edge of the dot. */
  readonly at: Place;
}

function wayOf(picture: PeoplePicture, i: number, time: number): Way {
  const { from, to, startsAt, arrivesAt } = picture.times.flights;
  const [start, end] = [placeOf(picture, from[i]), placeOf(picture, to[i])];
  const whole = arrivesAt[i] - startsAt[i];
  const part = whole <= 0 ? 1 : Math.max(0, Math.min(1, (time - startsAt[i]) / whole));
  const eased = part * part * (3 - 2 * part);
  const rim = edgeOf(picture, start, end);
  return { from: start, at: { x: start.x + (rim.x - start.x) * eased, y: start.y + (rim.y - start.y) * eased } };
}

/** Where the way from one person to another meets the dot of the other. */
function edgeOf(picture: PeoplePicture, start: Place, end: Place, back = 0): Place {
  const distance = Math.hypot(end.x - start.x, end.y - start.y);
  const part = distance === 0 ? 0 : Math.min(1, (picture.radius + back) / distance);
  return { x: end.x + (start.x - end.x) * part, y: end.y + (start.y - end.y) * part };
}

/** Back from the edge and down to it again. */
function bounceOf(picture: PeoplePicture, i: number, part: number): Place {
  const { from, to } = picture.times.flights;
  return edgeOf(
    picture,
    placeOf(picture, from[i]),
    placeOf(picture, to[i]),
    BACK * picture.ratio * 4 * part * (1 - part),
  );
}

/** "+1" beside those who have just been told what they know, below the names; it has gone when the round ends. */
function drawWords(context: PeopleContext, picture: PeoplePicture, time: number, first: number, end: number): void {
  const { times, xs, ratio, radius, colours, family } = picture;
  if (xs.length > MOST_WITH_WORDS) return;
  const { flights } = times;
  const again = new Map<number, { count: number; at: number }>();
  for (let i = first; i < end; i++) {
    const at = flights.arrivesAt[i];
    if (flights.isFirst[i] === 1 || at > time || time >= Math.ceil(at)) continue;
    const person = flights.to[i];
    again.set(person, { count: (again.get(person)?.count ?? 0) + 1, at });
  }
  if (again.size === 0) return;
  context.font = `600 ${9 * ratio}px ${family}`;
  context.textBaseline = 'bottom';
  context.textAlign = 'left';
  context.lineWidth = 2.5 * ratio;
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.muted;
  for (const [person, { count, at }] of again) {
    const { x, y } = placeOf(picture, person);
    const left = Math.min((2 * (at + WORDS - time)) / WORDS, (Math.ceil(at) - time) / FADING);
    context.globalAlpha = Math.max(0, Math.min(1, left));
    const beside = x + 0.8 * radius + ratio;
    const top = y - 0.5 * radius;
    context.strokeText(picture.again(count), beside, top);
    context.fillText(picture.again(count), beside, top);
  }
  context.globalAlpha = 1;
  drawNames(context, picture);
}
