import { roundAt } from '../scales/time-axis.ts';
import { drawFlights } from './draw-flights.ts';
import { drawMarks } from './draw-marks.ts';
import { drawNames } from './draw-names.ts';
import { drawTower } from './draw-tower.ts';
import { MOST_WITH_TIES, placeOf, traceCircle, type PeopleContext, type PeoplePicture } from './people-picture.ts';
import { forEachTie, friendsOf } from './people-ties.ts';

/** Whoever is pointed out; null for nobody. */
export interface Pointed {
  readonly person: number | null;
  /** Somebody who was chosen before them, for a tie between both. */
  readonly other: number | null;
}

const nobody: Pointed = { person: null, other: null };
/** Somebody who knows has the last colour so long after they heard. */
const SETTLING = 1;
/** Steps from the colour of those who have just heard it to the one that they keep. */
const STEPS = 6;
/** For so long a dot is larger, when its person hears it. */
const POP = 0.3;
/** From this radius on, in pixels of the page, criticism has a sign; smaller dots differ in form. */
const READABLE = 5;
const DIAMOND = 1.15;

/**
 * Draws everybody at a time: friendships faintly, those who know in colour, those who share with a ring, messages on their way. The
 * picture depends on the arguments only, so play, pause, step, scrubbing backwards and a still are the same call. Nothing of what
 * comes later can be seen.
 * @param context - Of a canvas of the picture's size, all of which is painted.
 * @param time - In rounds, or moments of the clock.
 */
export function drawPeople(
  context: PeopleContext,
  picture: PeoplePicture,
  time: number,
  pointed: Pointed = nobody,
): void {
  drawGround(context, picture);
  const settled = settledBy(time);
  drawSettled(context, picture, settled);
  drawMoving(context, picture, time, settled, pointed);
}

/** Who knew it so long ago does not change any more until the next round: that part of the picture can be kept. */
export function settledBy(time: number): number {
  return Math.floor(time) - SETTLING;
}

/** The ground, friendships and everybody as if nobody knew it. */
export function drawGround(context: PeopleContext, picture: PeoplePicture): void {
  const { colours, width, height, ratio, radius, xs, graph } = picture;
  context.globalAlpha = 1;
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (graph !== null && graph.people <= MOST_WITH_TIES) {
    context.strokeStyle = colours.line;
    context.lineWidth = ratio * (graph.people <= 60 ? 1 : 0.6);
    context.globalAlpha = Math.max(0.25, Math.min(1, 24 / Math.sqrt(1 + graph.followers.length)));
    context.beginPath();
    forEachTie(graph, (a, b) => traceLine(context, picture, a, b));
    context.stroke();
    context.globalAlpha = 1;
  }
  context.fillStyle = colours.rest;
  context.beginPath();
  for (let person = 0; person < xs.length; person++) traceCircle(context, placeOf(picture, person), radius);
  context.fill();
  drawNames(context, picture);
}

/** Those who knew it by then, in the colour that they keep. */
export function drawSettled(context: PeopleContext, picture: PeoplePicture, settled: number): void {
  const { knowsAt, sharesAt } = picture.times;
  const lit: number[] = [];
  for (let person = 0; person < knowsAt.length; person++) if (knowsAt[person] <= settled) lit.push(person);
  drawLit(context, picture, lit, (person) => ({ step: STEPS, shares: sharesAt[person] <= settled, grown: 1 }));
}

/** Those who have heard it since, messages on their way, a tower, and whoever is marked or pointed out. */
export function drawMoving(
  context: PeopleContext,
  picture: PeoplePicture,
  time: number,
  settled: number,
  pointed: Pointed,
): void {
  const { knowsAt, sharesAt } = picture.times;
  if (picture.isBroadcast) drawTower(context, picture, time);
  else drawFlights(context, picture, time, 'trails');
  if (pointed.person !== null) drawFriends(context, picture, pointed.person);
  const lit: number[] = [];
  for (let person = 0; person < knowsAt.length; person++) {
    if (knowsAt[person] > time) continue;
    const isKept = knowsAt[person] <= settled && !(sharesAt[person] > settled && sharesAt[person] <= time);
    if (!isKept) lit.push(person);
  }
  drawLit(context, picture, lit, (person) => {
    const age = Math.max(0, time - knowsAt[person]);
    return {
      step: Math.min(STEPS, Math.floor((age / SETTLING) * STEPS)),
      shares: sharesAt[person] <= time,
      grown: picture.isBroadcast ? 1 : 1 + 0.22 * Math.max(0, 1 - age / POP),
    };
  });
  if (!picture.isBroadcast) drawFlights(context, picture, time, 'messages');
  drawMarks(context, picture, picture.marks);
  for (const person of [pointed.person, pointed.other]) if (person !== null) drawPointed(context, picture, person);
}

interface LitLook {
  /** From 0, just now, to {@link STEPS}, settled. */
  readonly step: number;
  readonly shares: boolean;
  /** Factor of the radius. */
  readonly grown: number;
}

function drawLit(
  context: PeopleContext,
  picture: PeoplePicture,
  people: readonly number[],
  lookOf: (person: number) => LitLook,
): void {
  const { times, ratio, radius } = picture;
  const isReadable = radius >= READABLE * ratio;
  const batches = new Map<string, { person: number; look: LitLook }[]>();
  for (const person of people) {
    const look = lookOf(person);
    const colour = colourOf(picture, person, look.step);
    const batch = batches.get(colour);
    if (batch === undefined) batches.set(colour, [{ person, look }]);
    else batch.push({ person, look });
  }
  for (const [colour, batch] of batches) {
    const isCritical = times.isCritical[batch[0].person] === 1;
    if (isCritical) clearPlaces(context, picture, batch);
    context.fillStyle = colour;
    context.beginPath();
    for (const { person, look } of batch) {
      const size = radius * look.grown;
      (isCritical ? traceDiamond : traceCircle)(context, placeOf(picture, person), size);
    }
    context.fill();
    drawRings(context, picture, batch, colour, isCritical);
    if (isCritical && isReadable) drawSigns(context, picture, batch);
  }
}

/** Takes away who did not know yet: a diamond does not cover them. */
function clearPlaces(
  context: PeopleContext,
  picture: PeoplePicture,
  batch: readonly { readonly person: number }[],
): void {
  context.fillStyle = picture.colours.ground;
  context.beginPath();
  for (const { person } of batch) traceCircle(context, placeOf(picture, person), picture.radius + picture.ratio);
  context.fill();
}

/** Of their round, from the brightest to the one that they keep; criticism has its own. */
function colourOf({ colours, times }: PeoplePicture, person: number, step: number): string {
  if (times.isCritical[person] === 1) return colours.criticism;
  const { rounds, newest } = colours;
  const kept = rounds[roundAt(times.knowsAt[person], rounds.length - 1)];
  return step >= STEPS ? kept : `color-mix(in oklch, ${newest}, ${kept} ${Math.round((100 * step) / STEPS)}%)`;
}

/** A ring round those who share, as far from the dot as there is room. */
function drawRings(
  context: PeopleContext,
  picture: PeoplePicture,
  batch: readonly { readonly person: number; readonly look: LitLook }[],
  colour: string,
  isCritical: boolean,
): void {
  const { ratio, radius } = picture;
  const apart = Math.max(1.2 * ratio, Math.min(3 * ratio, radius * 0.42));
  context.strokeStyle = colour;
  context.lineWidth = Math.max(0.9 * ratio, Math.min(2 * ratio, radius * 0.25));
  context.beginPath();
  for (const { person, look } of batch) {
    if (look.shares) traceCircle(context, placeOf(picture, person), radius * (isCritical ? DIAMOND : 1) + apart);
  }
  context.stroke();
}

function drawSigns(
  context: PeopleContext,
  picture: PeoplePicture,
  batch: readonly { readonly person: number }[],
): void {
  const { radius, colours, family } = picture;
  context.fillStyle = colours.ground;
  context.font = `700 ${Math.round(radius * 1.2)}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { person } of batch) {
    const { x, y } = placeOf(picture, person);
    context.fillText('!', x, y + radius * 0.08);
  }
}

/** The friends of somebody who is pointed out, and the ties to them. */
function drawFriends(context: PeopleContext, picture: PeoplePicture, person: number): void {
  const { graph, colours, ratio } = picture;
  if (graph === null) return;
  context.strokeStyle = colours.ink;
  context.lineWidth = ratio;
  context.globalAlpha = 0.55;
  context.beginPath();
  for (const friend of friendsOf(graph, person)) traceLine(context, picture, person, friend);
  context.stroke();
  context.globalAlpha = 1;
}

function drawPointed(context: PeopleContext, picture: PeoplePicture, person: number): void {
  const { colours, ratio } = picture;
  const place = placeOf(picture, person);
  const radius = picture.radius + 6 * ratio;
  for (const [colour, width] of [
    [colours.ground, 5],
    [colours.ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width * ratio;
    context.beginPath();
    traceCircle(context, place, radius);
    context.stroke();
  }
}

function traceLine(context: PeopleContext, picture: PeoplePicture, a: number, b: number): void {
  const [from, to] = [placeOf(picture, a), placeOf(picture, b)];
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
}

/** Criticism has a form of its own, too. */
function traceDiamond(
  context: PeopleContext,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): void {
  const half = radius * DIAMOND;
  context.moveTo(x, y - half);
  context.lineTo(x + half, y);
  context.lineTo(x, y + half);
  context.lineTo(x - half, y);
  context.lineTo(x, y - half);
}
