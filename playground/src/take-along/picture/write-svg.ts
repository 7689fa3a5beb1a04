import { escapeText, tag } from './markup.ts';
import type { Picture, PixelLayer } from './picture.ts';

/** What a picture says of itself to those who do not see it. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
}

/** The opening tag and the end of an SVG of a size, round what is inside. */
export function svgOf(inside: string, { width, height }: Pick<Picture, 'width' | 'height'>, scale: number): string {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      viewBox: `0 0 ${width} ${height}`,
    },
    inside,
  );
}

/** A picture as a file of SVG. Canvases are in it as they were drawn, as PNG. */
export function writeSvg(picture: Picture, { title, description }: PictureText): string {
  const { width, height, layers } = picture;
  const inside = layers.map((layer, at) =>
    layer.kind === 'vector' ? layer.markup : imageMarkup(layer, `round-${at}`),
  );
  const file = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    [
      tag('title', { id: 'title' }, escapeText(title)),
      tag('desc', { id: 'description' }, escapeText(description)),
      ...inside,
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}

function imageMarkup({ canvas, x, y, width, height, radius }: PixelLayer, id: string): string {
  const place = { x, y, width, height };
  const clip = radius === 0 ? '' : tag('clipPath', { id }, tag('rect', { ...place, rx: radius }));
  const image = tag('image', {
    ...place,
    href: canvas.toDataURL('image/png'),
    preserveAspectRatio: 'none',
    'clip-path': radius === 0 ? null : `url(#${id})`,
  });
  return clip === '' ? image : `<defs>${clip}</defs>${image}`;
}
