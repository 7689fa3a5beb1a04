import { inkOf } from './ink.ts';
import { tag } from './markup.ts';
import type { Box, Picture, PixelLayer, VectorLayer } from './picture.ts';
import { boxMarkup, radiusOf } from './read-box.ts';
import { drawingMarkup } from './read-drawing.ts';
import { lengthOf } from './read-gradient.ts';
import { textMarkup } from './read-text.ts';

/** What is for hands and not for eyes. */
const CONTROLS = 'button, input, select, textarea, dialog, script, style, template';

/** The layers while they are read. */
interface Reading {
  /** Upper left corner of the picture on the page. */
  readonly from: { readonly x: number; readonly y: number };
  readonly layers: (VectorLayer | PixelLayer)[];
  /** Makes names for what is defined. */
  count: number;
}

/**
 * Reads what an element of the page shows as a picture: its boxes, texts, drawings and canvases, where the browser has put them.
 * @param root - On the page, in the size and the colours that the picture is to have. Its ground is that of the picture.
 */
export function readPicture(root: HTMLElement): Picture {
  const { x, y, width, height } = root.getBoundingClientRect();
  const reading: Reading = { from: { x, y }, layers: [], count: 0 };
  readElement(root, 1, reading);
  return { width, height, layers: reading.layers };
}

function add({ layers }: Reading, markup: string): void {
  if (markup === '') return;
  const last = layers.at(-1);
  if (last?.kind === 'vector') layers[layers.length - 1] = { kind: 'vector', markup: last.markup + markup };
  else layers.push({ kind: 'vector', markup });
}

function boxOf(element: Element, { from }: Reading): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x - from.x, y: y - from.y, width, height };
}

function readElement(element: Element, around: number, reading: Reading): void {
  if (element.matches(CONTROLS)) return;
  const style = getComputedStyle(element);
  // What is only heard is cut to nothing.
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath.startsWith('inset(50%')) return;
  const opacity = around * Number(style.opacity);
  if (opacity === 0) return;
  if (element instanceof HTMLCanvasElement) return readCanvas(element, style, opacity, reading);
  if (element instanceof SVGSVGElement)
    return add(reading, drawingMarkup(element, reading.from, opacity, nextId(reading)));
  if (style.display !== 'contents') add(reading, boxMarkup(style, boxOf(element, reading), opacity, nextId(reading)));
  readPseudo(element, '::before', opacity, reading);
  for (const child of childrenOf(element)) {
    if (child instanceof Element) readElement(child, opacity, reading);
    else if (child instanceof Text) add(reading, textMarkup(child, style, reading.from, opacity));
  }
  readPseudo(element, '::after', opacity, reading);
}

/** What is inside of an element as it is drawn: its shadow tree, what is put into a slot, or its own children. */
function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot !== null) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const put = element.assignedNodes({ flatten: true });
    if (put.length > 0) return put;
  }
  return [...element.childNodes];
}

function nextId(reading: Reading): string {
  reading.count += 1;
  return `paint-${reading.count}`;
}

function readCanvas(canvas: HTMLCanvasElement, style: CSSStyleDeclaration, opacity: number, reading: Reading): void {
  const box = boxOf(canvas, reading);
  if (box.width === 0 || box.height === 0 || canvas.width === 0 || canvas.height === 0) return;
  add(reading, boxMarkup(style, box, opacity, nextId(reading)));
  reading.layers.push({ kind: 'pixels', canvas, ...box, radius: radiusOf(style, box) });
}

/** Marks that a style sheet adds to an element: boxes without text, at a place inside of it. */
function readPseudo(element: Element, name: '::before' | '::after', opacity: number, reading: Reading): void {
  const style = getComputedStyle(element, name);
  if (!style.content.startsWith('"') || style.position !== 'absolute') return;
  const around = boxOf(element, reading);
  const own = getComputedStyle(element);
  const size = (side: string): number => Number.parseFloat(style.getPropertyValue(side)) || 0;
  const isBorderBox = style.boxSizing === 'border-box';
  const borders = (...sides: readonly string[]): number =>
    isBorderBox ? 0 : sides.reduce((sum, side) => sum + size(`border-${side}-width`), 0);
  const { e, f } = style.transform === 'none' ? { e: 0, f: 0 } : new DOMMatrixReadOnly(style.transform);
  const box = {
    x: around.x + lengthOf(own.borderLeftWidth, 0) + size('left') + e,
    y: around.y + lengthOf(own.borderTopWidth, 0) + size('top') + f,
    width: size('width') + borders('left', 'right'),
    height: size('height') + borders('top', 'bottom'),
  };
  add(reading, boxMarkup(style, box, opacity * Number(style.opacity), nextId(reading)));
}

/** A picture on a ground of one colour, with room around it. */
export function onGround(picture: Picture, ground: string, room: number): Picture {
  const width = picture.width + 2 * room;
  const height = picture.height + 2 * room;
  const fill = tag('rect', { width, height, fill: inkOf(ground).colour });
  const layers = picture.layers.map((layer): VectorLayer | PixelLayer =>
    layer.kind === 'pixels'
      ? { ...layer, x: layer.x + room, y: layer.y + room }
      : { kind: 'vector', markup: tag('g', { transform: `translate(${room} ${room})` }, layer.markup) },
  );
  return { width, height, layers: [{ kind: 'vector', markup: fill }, ...layers] };
}
