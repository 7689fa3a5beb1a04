import { fillOf } from './ink.ts';
import { escapeText, tag } from './markup.ts';
import type { Box } from './picture.ts';

/** A part of a text that stands on one line, where the browser has put it. */
interface Line extends Box {
  readonly text: string;
}

/** The lines of a text. Characters that are not seen, such as spaces at a line's end, are in none. */
export function linesOf(node: Text): readonly Line[] {
  const range = document.createRange();
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const rectangles = range.getClientRects();
    // At a line break a space may have two places: the one on the line before is empty.
    const rectangle = [...rectangles].find(({ width }) => width > 0);
    const line = lines.at(-1);
    if (rectangle === undefined) {
      if (line !== undefined && rectangles.length > 0 && !/\s/u.test(character)) line.text += character;
      continue;
    }
    const { left, right, top, bottom } = rectangle;
    const isSame = line !== undefined && Math.abs(line.top - top) < (line.bottom - line.top) / 2;
    if (!isSame) lines.push({ text: shown(character), left, right, top, bottom });
    else {
      line.text += shown(character);
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    }
  }
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, left, right, top, bottom }) => ({
      text,
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    }));
}

/** Any space is one space: what is wider is so by its place. */
function shown(character: string): string {
  return character === '\n' || character === '\t' ? ' ' : character;
}

/** Measures fonts: one canvas for all texts. */
let measure: CanvasRenderingContext2D | null = null;

/** How far the baseline of a font lies below the top of its line, as a part of the line's height. */
function baselineOf(style: CSSStyleDeclaration): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  measure.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measure.measureText('x');
  return above / (above + below);
}

/** How a text is set, as attributes of SVG. */
export function fontAttributes(style: CSSStyleDeclaration): Readonly<Record<string, string | null>> {
  const unless = (value: string, usual: string): string | null => (value === usual ? null : value);
  return {
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': unless(style.fontWeight, '400'),
    'font-style': unless(style.fontStyle, 'normal'),
    'letter-spacing': unless(style.letterSpacing, 'normal'),
    style: style.fontVariantNumeric === 'normal' ? null : `font-variant-numeric:${style.fontVariantNumeric}`,
  };
}

/**
 * A text as SVG draws it, line by line as the browser broke it. It keeps its width where another program has another font.
 * @param from - Upper left corner of the picture on the page.
 */
export function textMarkup(
  node: Text,
  style: CSSStyleDeclaration,
  from: { readonly x: number; readonly y: number },
  opacity: number,
): string {
  const fill = fillOf(style.color, opacity);
  if (fill === null || node.data.trim() === '') return '';
  const isRightToLeft = style.direction === 'rtl';
  const baseline = baselineOf(style);
  return linesOf(node)
    .map(({ text, x, y, width, height }) =>
      tag(
        'text',
        {
          x: (isRightToLeft ? x + width : x) - from.x,
          y: y + height * baseline - from.y,
          textLength: width,
          lengthAdjust: 'spacingAndGlyphs',
          direction: isRightToLeft ? 'rtl' : null,
          'xml:space': 'preserve',
          ...fontAttributes(style),
          ...fill,
        },
        escapeText(text),
      ),
    )
    .join('');
}
