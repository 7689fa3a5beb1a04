import { describe, expect, it } from 'vitest';
import { cascades } from '../../test/random-cascade.ts';
import { drawRings } from './draw-rings.ts';
import { ringLayout } from './ring-layout.ts';
import { placeOf, type RingContext, type RingPicture } from './ring-picture.ts';
import { ringTimes } from './ring-times.ts';
import { ringTree, type RingCascade } from './ring-tree.ts';
import { NO_FOCUS } from './ring-walk.ts';

/** A circle as it was painted. */
interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

interface Recorder extends Omit<RingContext, 'fillStyle' | 'strokeStyle'> {
  fillStyle: string;
  strokeStyle: string;
  readonly calls: string[];
  readonly filled: Circle[];
}

/** Stands in for a canvas: every call as text, and the circles that were filled. */
function recorder(): Recorder {
  const calls: string[] = [];
  const filled: Circle[] = [];
  let path: Omit<Circle, 'colour'>[] = [];
  const note = (name: string, ...values: readonly (number | string)[]): void => {
    calls.push(`${name} ${values.map((value) => (typeof value === 'number' ? value.toFixed(6) : value)).join(' ')}`);
  };
  const inks = (colour: string): string => (context.globalCompositeOperation === 'destination-out' ? 'ground' : colour);
  const context: Recorder = {
    calls,
    filled,
    fillStyle: '',
    strokeStyle: '',
    font: '',
    globalAlpha: 1,
    globalCompositeOperation: 'source-over',
    lineCap: 'butt',
    lineJoin: 'miter',
    lineWidth: 1,
    textAlign: 'start',
    textBaseline: 'alphabetic',
    arc(x, y, radius) {
      path.push({ x, y, radius });
      note('arc', x, y, radius);
    },
    beginPath() {
      path = [];
      note('beginPath');
    },
    fill() {
      for (const circle of path) filled.push({ ...circle, colour: inks(context.fillStyle) });
      note('fill', inks(context.fillStyle));
    },
    clearRect: (x, y, width, height) => note('clearRect', x, y, width, height),
    fillText: (text, x, y) => note('fillText', text, x, y),
    lineTo: (x, y) => note('lineTo', x, y),
    moveTo: (x, y) => note('moveTo', x, y),
    stroke: () => note('stroke', inks(context.strokeStyle), context.globalAlpha, context.lineWidth),
    strokeText: (text, x, y) => note('strokeText', text, x, y),
  };
  return context;
}

function pictureOf(cascade: RingCascade): RingPicture {
  const tree = ringTree(cascade);
  return {
    layout: ringLayout(tree, cascade.universe),
    times: ringTimes(cascade, tree),
    width: 600,
    height: 500,
    ratio: 1,
    ink: 'ink',
    muted: 'muted',
    unlit: 'unlit',
    line: 'line',
    brand: 'brand',
    font: '12px sans-serif',
    palette: ['gold', 'orange'],
    criticism: 'purple',
    critical: null,
  };
}

const small: RingCascade = {
  universe: 7,
  people: [4, 17, 9, 30],
  generations: [0, 1, 2, 2],
  shownBy: [-1, 4, 17, 17],
  sharedIn: [0, 1, -1, -1],
};

/** Colours of the dots filled at the place of somebody, the last on top. */
function coloursAt(picture: RingPicture, time: number, index: number): readonly string[] {
  const context = recorder();
  drawRings(context, picture, time);
  const { x, y } = placeOf(picture, index);
  return context.filled.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 1e-6).map((dot) => dot.colour);
}

describe('drawing rings', () => {
  it('lights whoever is reached by then in the colour of the round', () => {
    const picture = pictureOf(small);
    expect(coloursAt(picture, 0, 0)).toEqual(['gold']);
    expect(coloursAt(picture, 0, 1)).toEqual(['unlit']);
    expect(coloursAt(picture, 1, 1)).toEqual(['orange']);
    expect(coloursAt(picture, -0.35, 0)).toEqual(['unlit']);
  });

  it('gives those who criticise, or saw criticism first, its colour', () => {
    const picture = { ...pictureOf(small), critical: [0, 1, 1, 0] };
    expect([0, 1].map((index) => coloursAt(picture, 2, index))).toEqual([['gold'], ['purple']]);
    const context = recorder();
    drawRings(context, picture, 2);
    expect(context.calls).toContain('stroke purple 1.000000 1.500000');
    expect(context.calls).toContain('stroke orange 1.000000 1.500000');
    expect(coloursAt(picture, 0, 1)).toEqual(['unlit']);
  });

  it('draws those who only saw it hollow and smaller, in the last colour from then on', () => {
    const picture = pictureOf(small);
    const context = recorder();
    drawRings(context, picture, 2);
    const radiusAt = (index: number): number => {
      const { x, y } = placeOf(picture, index);
      return context.filled.find((dot) => Math.hypot(dot.x - x, dot.y - y) < 1e-6)?.radius ?? Number.NaN;
    };
    expect(coloursAt(picture, 2, 2)).toEqual(['ground']);
    expect(context.calls).toContain('stroke orange 1.000000 1.500000');
    expect(radiusAt(2)).toBeLessThan(0.7 * radiusAt(1));
  });

  it('has a dot for everyone there is, and the brand', () => {
    const context = recorder();
    drawRings(context, pictureOf(small), 2);
    expect(context.filled).toHaveLength(7 + 1);
  });

  it.each(Object.entries(cascades))(
    'is the same picture whatever was drawn before, all of it numbers: %s',
    (_, cascade) => {
      const picture = pictureOf(cascade);
      const calls = (times: readonly number[]): readonly string[] => {
        const context = recorder();
        for (const time of times) {
          context.calls.length = 0;
          drawRings(context, picture, time, NO_FOCUS);
        }
        return context.calls;
      };
      expect(calls([9, 3, 1.5])).toEqual(calls([1.5]));
      expect(calls([9]).filter((call) => /NaN|Infinity/u.test(call))).toEqual([]);
    },
  );

  it('grows edges from whoever showed it', () => {
    const picture = pictureOf(small);
    const ends = (time: number): readonly string[] => {
      const context = recorder();
      drawRings(context, picture, time);
      return context.calls.filter((call) => call.startsWith('lineTo'));
    };
    const [fan, first] = [0, 1].map((index) => {
      const { x, y } = placeOf(picture, index);
      return `lineTo ${x.toFixed(6)} ${y.toFixed(6)}`;
    });
    expect(ends(0.5)).toEqual([fan]);
    expect(ends(1)).toEqual([fan, first]);
    const [, growing] = ends(0.85);
    expect([fan, first, undefined]).not.toContain(growing);
  });

  it('writes the names of those who are reached by then, where it has names', () => {
    const named = { ...pictureOf(small), labels: ['Ana', 'Ben', 'Chloe', 'Dario'] };
    const written = (picture: RingPicture, time: number): readonly string[] => {
      const context = recorder();
      drawRings(context, picture, time);
      return context.calls
        .filter((call) => call.startsWith('fillText'))
        .flatMap((call) => named.labels.filter((name) => call.includes(name)));
    };
    expect(written(named, 10)).toEqual(named.labels);
    expect(written(named, 0.1).length).toBeLessThan(4);
    expect(written(pictureOf(small), 10)).toEqual([]);
  });

  it('points out the way from the brand to somebody', () => {
    const picture = pictureOf(small);
    const inked = (focus: number): number => {
      const context = recorder();
      drawRings(context, picture, 2, focus);
      return context.calls.filter((call) => call.startsWith('stroke ink')).length;
    };
    expect([inked(NO_FOCUS), inked(-1), inked(1)]).toEqual([0, 1, 3]);
  });
});
