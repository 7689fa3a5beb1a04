import { inkOf } from './ink.ts';
import { escapeText, tag, type Attributes } from './markup.ts';
import { fontAttributes } from './read-text.ts';

/** Attributes of shapes that are copied as they are. */
const shapes = new Set(
  'x y x1 x2 y1 y2 cx cy r rx ry width height d points dx dy transform viewBox preserveAspectRatio'.split(' '),
);

/**
 * A drawing inside of a page (`<svg>`) as a part of another one: each style of it is an attribute.
 * @param from - Upper left corner of the picture on the page.
 * @param id - For what has to be defined.
 */
export function drawingMarkup(
  drawing: SVGSVGElement,
  from: { readonly x: number; readonly y: number },
  opacity: number,
  id: string,
): string {
  const matrix = drawing.getScreenCTM();
  if (matrix === null) return '';
  const { a, b, c, d, e, f } = matrix;
  const place = [a, b, c, d, e - from.x, f - from.y].map((value) => Math.round(value * 1000) / 1000).join(' ');
  const inside = [...drawing.children].map((child) => shapeMarkup(child)).join('');
  if (inside === '') return '';
  const drawn = tag('g', { transform: `matrix(${place})`, opacity: opacity === 1 ? null : opacity }, inside);
  if (getComputedStyle(drawing).overflow === 'visible') return drawn;
  const { x, y, width, height } = drawing.getBoundingClientRect();
  const frame = tag('rect', { x: x - from.x, y: y - from.y, width, height });
  return `<defs>${tag('clipPath', { id }, frame)}</defs>${tag('g', { 'clip-path': `url(#${id})` }, drawn)}`;
}

function shapeMarkup(shape: Element): string {
  const style = getComputedStyle(shape);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const given = [...shape.attributes].filter(({ name, value }) => shapes.has(name) && value !== '');
  const own: Attributes = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const isText = shape.localName === 'text' || shape.localName === 'tspan';
  const inside = [...shape.childNodes]
    .map((child) => {
      if (child instanceof Element) return shapeMarkup(child);
      return child instanceof Text && isText ? escapeText(child.data.replaceAll(/\s+/gu, ' ').trim()) : '';
    })
    .join('');
  if (inside === '' && (shape.localName === 'g' || isText)) return '';
  return tag(
    shape.localName,
    { ...own, ...(shape.localName === 'g' ? groupStyle(style) : lookOf(style, isText)) },
    inside,
  );
}

function groupStyle({ opacity }: CSSStyleDeclaration): Attributes {
  return { opacity: opacity === '1' ? null : opacity };
}

/** How a shape is painted. */
function lookOf(style: CSSStyleDeclaration, isText: boolean): Attributes {
  const hasStroke = style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0;
  return {
    ...paint('fill', style.fill, style.fillOpacity),
    ...(hasStroke
      ? {
          ...paint('stroke', style.stroke, style.strokeOpacity),
          'stroke-width': style.strokeWidth,
          'stroke-dasharray': unless(style.strokeDasharray, 'none'),
          'stroke-linecap': unless(style.strokeLinecap, 'butt'),
          'stroke-linejoin': unless(style.strokeLinejoin, 'miter'),
        }
      : {}),
    opacity: unless(style.opacity, '1'),
    ...(isText
      ? {
          ...fontAttributes(style),
          'text-anchor': unless(style.textAnchor, 'start'),
          'paint-order': unless(style.paintOrder, 'normal'),
        }
      : {}),
  };
}

function unless(value: string, usual: string): string | null {
  return value === usual ? null : value;
}

function paint(what: 'fill' | 'stroke', colour: string, opacity: string): Attributes {
  if (colour === 'none') return { [what]: 'none' };
  const ink = inkOf(colour);
  const seen = ink.opacity * Number(opacity);
  return { [what]: ink.colour, [`${what}-opacity`]: seen === 1 ? null : seen };
}
