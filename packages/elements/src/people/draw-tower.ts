import type { PeopleContext, PeoplePicture, Place } from './people-picture.ts';

/** Rays reach everybody within this time before 0, and fade within this time after it. */
const REACHING = 0.35;
const FADING = 0.5;
/** Rays that are drawn, at most. */
const MOST_RAYS = 400;
/** Size of the tower and its distance from the corner, in pixels of the page. */
const HEIGHT = 34;
const INSET = 10;

/** The tip of the tower: in the corner that is farthest from everybody. */
export function towerTip(picture: PeoplePicture): Place {
  const { width, height, ratio, xs, ys } = picture;
  const inset = (INSET + HEIGHT / 3) * ratio;
  const low = height - (INSET + HEIGHT) * ratio;
  const corners: readonly Place[] = [
    { x: inset, y: INSET * ratio + 8 * ratio },
    { x: width - inset, y: INSET * ratio + 8 * ratio },
    { x: inset, y: low },
    { x: width - inset, y: low },
  ];
  let best = corners[0];
  let most = -1;
  for (const corner of corners) {
    let nearest = Infinity;
    for (let person = 0; person < xs.length; person++) {
      nearest = Math.min(nearest, Math.hypot(xs[person] - corner.x, ys[person] - (corner.y + (HEIGHT / 2) * ratio)));
    }
    if (nearest <= most) continue;
    most = nearest;
    best = corner;
  }
  return best;
}

/** A tower and its rays, which reach everybody at time 0. */
export function drawTower(context: PeopleContext, picture: PeoplePicture, time: number): void {
  const tip = towerTip(picture);
  drawRays(context, picture, time, tip);
  const { colours, ratio } = picture;
  context.strokeStyle = colours.message;
  context.lineWidth = 2 * ratio;
  context.beginPath();
  const [foot, half] = [tip.y + HEIGHT * ratio, 9 * ratio];
  context.moveTo(tip.x - half, foot);
  context.lineTo(tip.x, tip.y);
  context.lineTo(tip.x + half, foot);
  context.moveTo(tip.x - half * 0.66, tip.y + HEIGHT * 0.66 * ratio);
  context.lineTo(tip.x + half * 0.66, tip.y + HEIGHT * 0.66 * ratio);
  context.moveTo(tip.x - half * 0.36, tip.y + HEIGHT * 0.36 * ratio);
  context.lineTo(tip.x + half * 0.36, tip.y + HEIGHT * 0.36 * ratio);
  context.stroke();
  for (const radius of [6, 11]) {
    for (const side of [0, Math.PI]) {
      context.beginPath();
      context.arc(tip.x, tip.y, radius * ratio, side - 0.7, side + 0.7);
      context.stroke();
    }
  }
}

function drawRays(context: PeopleContext, picture: PeoplePicture, time: number, tip: Place): void {
  const part = Math.min(1, (time + REACHING) / REACHING);
  const strength = 1 - Math.max(0, time) / FADING;
  if (part <= 0 || strength <= 0) return;
  const { xs, ys } = picture;
  const people = xs.length;
  const each = Math.max(1, Math.ceil(people / MOST_RAYS));
  context.strokeStyle = picture.colours.message;
  context.lineWidth = picture.ratio * (people > 100 ? 0.6 : 1);
  context.globalAlpha = strength * (people > 100 ? 0.35 : 0.55);
  context.beginPath();
  for (let person = 0; person < people; person += each) {
    context.moveTo(tip.x, tip.y);
    context.lineTo(tip.x + (xs[person] - tip.x) * part, tip.y + (ys[person] - tip.y) * part);
  }
  context.stroke();
  context.globalAlpha = 1;
}
