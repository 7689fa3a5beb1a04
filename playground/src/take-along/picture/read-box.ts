import { fillOf } from './ink.ts';
import { shortNumber, tag } from './markup.ts';
import type { Box } from './picture.ts';
import { gradientMarkup, lengthOf, parseGradient, splitOutside } from './read-gradient.ts';

const edges = ['top', 'right', 'bottom', 'left'] as const;

/** Radii of the corners of a box, clockwise from the upper left. */
function cornersOf(style: CSSStyleDeclaration, { width, height }: Box): readonly number[] {
  return ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map((corner) => {
    const [radius = '0px'] = style.getPropertyValue(`border-${corner}-radius`).split(' ');
    return Math.min(lengthOf(radius, width), width / 2, height / 2);
  });
}

/** The radius of a box whose corners are all the same. */
export function radiusOf(style: CSSStyleDeclaration, box: Box): number {
  return cornersOf(style, box)[0] ?? 0;
}

/** The outline of a box with round corners. */
function outlineOf({ x, y, width, height }: Box, corners: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0] = corners;
  if (a + b + c + d === 0)
    return `M${shortNumber(x)} ${shortNumber(y)}h${shortNumber(width)}v${shortNumber(height)}h${shortNumber(-width)}Z`;
  const arc = (radius: number, toX: number, toY: number): string =>
    `A${shortNumber(radius)} ${shortNumber(radius)} 0 0 1 ${shortNumber(toX)} ${shortNumber(toY)}`;
  return [
    `M${shortNumber(x + a)} ${shortNumber(y)}H${shortNumber(x + width - b)}${arc(b, x + width, y + b)}`,
    `V${shortNumber(y + height - c)}${arc(c, x + width - c, y + height)}`,
    `H${shortNumber(x + d)}${arc(d, x, y + height - d)}V${shortNumber(y + a)}${arc(a, x + a, y)}Z`,
  ].join('');
}

/**
 * Ground and borders of a box as its style has them.
 * @param opacity - That of everything around it.
 * @param id - For what has to be defined.
 */
export function boxMarkup(style: CSSStyleDeclaration, box: Box, opacity: number, id: string): string {
  if (box.width <= 0 && box.height <= 0) return '';
  const corners = cornersOf(style, box);
  const outline = outlineOf(box, corners);
  const fill = fillOf(style.backgroundColor, opacity);
  const ground = fill === null ? '' : tag('path', { d: outline, ...fill });
  return `${ground}${gradientOf(style, box, opacity, id)}${bordersOf(style, box, corners, opacity)}`;
}

/** The part of the box that a background covers. */
function backgroundBox({ backgroundSize, backgroundPosition }: CSSStyleDeclaration, box: Box): Box {
  const [size = 'auto'] = splitOutside(backgroundSize, ',');
  const [across = 'auto', down = 'auto'] = splitOutside(size, ' ');
  const width = across === 'auto' ? box.width : lengthOf(across, box.width);
  const height = down === 'auto' ? box.height : lengthOf(down, box.height);
  const [position = '0% 0%'] = splitOutside(backgroundPosition, ',');
  const [left = '0%', top = '0%'] = splitOutside(position, ' ');
  const x = box.x + lengthOf(left, box.width - width);
  return { x, y: box.y + lengthOf(top, box.height - height), width, height };
}

function gradientOf(style: CSSStyleDeclaration, box: Box, opacity: number, id: string): string {
  const gradient = style.backgroundImage === 'none' ? null : parseGradient(style.backgroundImage);
  if (gradient === null) return '';
  const covered = backgroundBox(style, box);
  const { x, y, width, height } = covered;
  const isWhole = width === box.width && height === box.height;
  const shape = isWhole ? { d: outlineOf(box, cornersOf(style, box)) } : { d: outlineOf({ x, y, width, height }, []) };
  return `<defs>${gradientMarkup(id, gradient, covered)}</defs>${tag('path', {
    ...shape,
    fill: `url(#${id})`,
    'fill-opacity': opacity === 1 ? null : opacity,
  })}`;
}

function bordersOf(style: CSSStyleDeclaration, box: Box, corners: readonly number[], opacity: number): string {
  const borders = edges.map((edge) => ({
    edge,
    width: Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)),
    line: style.getPropertyValue(`border-${edge}-style`),
    colour: style.getPropertyValue(`border-${edge}-color`),
  }));
  const [first] = borders;
  const isSame = borders.every(
    ({ width, line, colour }) => width === first?.width && line === first.line && colour === first.colour,
  );
  if (first === undefined || borders.every(({ width, line }) => width === 0 || line === 'none')) return '';
  if (isSame) {
    const half = first.width / 2;
    const inner = {
      x: box.x + half,
      y: box.y + half,
      width: box.width - first.width,
      height: box.height - first.width,
    };
    const d = outlineOf(
      inner,
      corners.map((corner) => Math.max(0, corner - half)),
    );
    return stroked(d, first, opacity);
  }
  return borders
    .filter(({ width, line }) => width > 0 && line !== 'none')
    .map((border) => {
      if (border.line === 'dashed' || border.line === 'dotted')
        return stroked(middleOf(border.edge, border.width, box), border, opacity);
      const fill = fillOf(border.colour, opacity);
      return fill === null
        ? ''
        : tag('path', {
            d: sideOf(
              border.edge,
              borders.map(({ width }) => width),
              box,
            ),
            ...fill,
          });
    })
    .join('');
}

function stroked(
  d: string,
  { width, line, colour }: { readonly width: number; readonly line: string; readonly colour: string },
  opacity: number,
): string {
  const ink = fillOf(colour, opacity);
  if (ink === null) return '';
  const { fill = null, 'fill-opacity': seen = null } = ink;
  return tag('path', {
    d,
    fill: 'none',
    stroke: fill,
    'stroke-opacity': seen,
    'stroke-width': width,
    'stroke-dasharray':
      line === 'dashed' ? `${3 * width} ${2 * width}` : line === 'dotted' ? `${width} ${width}` : null,
  });
}

/** The line in the middle of a border. */
function middleOf(edge: (typeof edges)[number], thick: number, { x, y, width, height }: Box): string {
  const half = thick / 2;
  if (edge === 'top') return `M${x} ${y + half}h${width}`;
  if (edge === 'bottom') return `M${x} ${y + height - half}h${width}`;
  return edge === 'left' ? `M${x + half} ${y}v${height}` : `M${x + width - half} ${y}v${height}`;
}

/** The area of a border, which meets its neighbours on the diagonal: beside none it is a rectangle, beside wide ones a triangle. */
function sideOf(edge: (typeof edges)[number], widths: readonly number[], { x, y, width, height }: Box): string {
  const [top = 0, right = 0, bottom = 0, left = 0] = widths;
  const outer = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  const inner = [
    [x + left, y + top],
    [x + width - right, y + top],
    [x + width - right, y + height - bottom],
    [x + left, y + height - bottom],
  ] as const;
  const at = edges.indexOf(edge);
  const next = (at + 1) % 4;
  const points = [outer[at], outer[next], inner[next], inner[at]].filter((point) => point !== undefined);
  return `M${points.map(([px, py]) => `${shortNumber(px)} ${shortNumber(py)}`).join('L')}Z`;
}
