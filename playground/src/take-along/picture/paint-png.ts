import type { Picture, PixelLayer } from './picture.ts';
import { svgOf } from './write-svg.ts';

/**
 * A picture as a PNG.
 * @param scale - Pixels of the PNG for each pixel of the picture.
 */
export async function paintPng(picture: Picture, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser must give a canvas its 2d context; it gave none');
  for (const layer of picture.layers) {
    if (layer.kind === 'pixels') paintPixels(context, layer, scale);
    else context.drawImage(await imageOf(svgOf(layer.markup, picture, scale)), 0, 0, canvas.width, canvas.height);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('this browser must make a PNG of a canvas; it made none'));
      else resolve(blob);
    }, 'image/png');
  });
}

function paintPixels(context: CanvasRenderingContext2D, layer: PixelLayer, scale: number): void {
  const [x, y, width, height] = [layer.x, layer.y, layer.width, layer.height].map((value) => value * scale) as [
    number,
    number,
    number,
    number,
  ];
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, layer.radius * scale);
  context.clip();
  context.drawImage(layer.canvas, x, y, width, height);
  context.restore();
}

/** An SVG as an image. As a data address it is the page's own, which a canvas can be read after. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
