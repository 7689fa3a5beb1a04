import { BRAND_RADIUS } from './ring-bands.ts';
import { colourOf, dotRadii, placeAt, ringFrame, type RingContext, type RingPicture } from './ring-picture.ts';
import { childrenOf } from './ring-tree.ts';

/** Part of a round that an edge takes from one person to the other. */
const GROWING = 0.3;
/** Least turn that is drawn as a bend. */
const BEND = 0.2;

/** One path for each round: edges that have fired, and the part of those that are on their way. */
export function drawEdges(context: RingContext, picture: RingPicture, time: number): void {
  const { layout, times, ratio } = picture;
  const { shared } = dotRadii(picture);
  context.lineWidth = Math.max(0.6 * ratio, Math.min(1.4 * ratio, shared * 0.28));
  for (const [ring, people] of layout.tree.rings.entries()) {
    context.strokeStyle = colourOf(picture, ring, time);
    context.globalAlpha = edgeStrength(people.length) * (ring === 0 ? 0.7 : 1);
    context.beginPath();
    for (const i of people) {
      const grown = Math.min(1, (time - times.bornAt[i]) / GROWING + 1);
      if (grown > 0) traceEdge(context, picture, i, grown);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** The way from the brand to somebody, and on to those who saw it first from them. */
export function drawWays(context: RingContext, picture: RingPicture, time: number, focus: number): void {
  const { layout, times, ratio } = picture;
  context.strokeStyle = picture.ink;
  context.lineWidth = 2 * ratio;
  context.beginPath();
  for (let at = focus; at >= 0; at = layout.tree.parents[at]) traceEdge(context, picture, at, 1);
  context.stroke();
  context.lineWidth = ratio;
  context.beginPath();
  for (const child of childrenOf(layout.tree, focus)) {
    if (times.bornAt[child] <= time) traceEdge(context, picture, child, 1);
  }
  context.stroke();
}

/** Many edges are fainter, so that people stay in sight. */
function edgeStrength(edges: number): number {
  return Math.max(0.14, Math.min(0.6, 8 / Math.sqrt(Math.max(1, edges))));
}

/** The way from whoever showed it: outwards, the direction turning evenly, so that branches never cross. */
function traceEdge(context: RingContext, picture: RingPicture, index: number, grown: number): void {
  const { angles, radii, tree } = picture.layout;
  const frame = ringFrame(picture);
  const parent = tree.parents[index];
  const toAngle = angles[index];
  const toRadius = radii[index];
  const fromAngle = parent < 0 ? toAngle : angles[parent];
  const fromRadius = parent < 0 ? BRAND_RADIUS : radii[parent];
  const steps = Math.max(1, Math.ceil(Math.abs(toAngle - fromAngle) / BEND));
  for (let step = 0; step <= steps; step++) {
    const along = (grown * step) / steps;
    const angle = fromAngle + (toAngle - fromAngle) * along;
    const { x, y } = placeAt(frame, angle, fromRadius + (toRadius - fromRadius) * along);
    if (step === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}
