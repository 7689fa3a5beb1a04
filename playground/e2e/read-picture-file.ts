import { crc32, inflateSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** A PNG, read chunk by chunk. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
}

/** Reads a PNG: its signature, the check sum of each chunk, and as many pixels as its size says. */
export function readPng(bytes: Buffer): PngFile {
  expect(bytes.subarray(0, 8).toString('latin1'), 'signature').toBe('\u0089PNG\r\n\u001a\n');
  const kinds: string[] = [];
  const data: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.subarray(at + 4, at + 8).toString('latin1');
    const content = bytes.subarray(at + 8, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length), `check sum of ${kind}`).toBe(
      crc32(bytes.subarray(at + 4, at + 8 + length)),
    );
    if (kind === 'IHDR') header = content;
    if (kind === 'IDAT') data.push(content);
    kinds.push(kind);
    at += length + 12;
  }
  expect([kinds[0], kinds.at(-1)]).toEqual(['IHDR', 'IEND']);
  const [width, height, depth, colourType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  expect([depth, colourType], 'eight bits of red, green, blue and opacity').toEqual([8, 6]);
  expect(inflateSync(Buffer.concat(data))).toHaveLength(height * (4 * width + 1));
  return { width, height };
}

/** The mean colour of a part of a picture, as the browser decodes it: red, green, blue. */
export async function coloursAt(
  page: Page,
  bytes: Buffer,
  places: readonly (readonly [x: number, y: number, side: number])[],
): Promise<readonly (readonly [number, number, number])[]> {
  return page.evaluate(
    async ({ base64, parts }) => {
      const content = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([content], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('no context');
      context.drawImage(bitmap, 0, 0);
      return parts.map(([x, y, side]) => {
        const { data } = context.getImageData(x - side / 2, y - side / 2, side, side);
        const sums: [number, number, number] = [0, 0, 0];
        data.forEach((value, at) => {
          if (at % 4 < 3) sums[at % 4] = (sums[at % 4] ?? 0) + value;
        });
        return sums.map((sum) => Math.round(sum / (side * side))) as [number, number, number];
      });
    },
    { base64: bytes.toString('base64'), parts: places },
  );
}

/** A text in an SVG, with the room that it takes. */
export interface SvgText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What an SVG says and holds, as a browser reads it. */
export interface SvgFile {
  readonly title: string;
  readonly description: string;
  readonly texts: readonly SvgText[];
  readonly names: readonly string[];
}

/** Reads an SVG, which must be well formed, and lays it out. */
export async function readSvg(page: Page, bytes: Buffer): Promise<SvgFile> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const error = parsed.querySelector('parsererror');
    if (error !== null) throw new Error(error.textContent ?? 'not well formed');
    const svg = document.importNode(parsed.documentElement, true);
    const host = document.createElement('div');
    host.style.cssText = 'position:absolute;left:0;top:0';
    host.append(svg);
    document.body.append(host);
    const from = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return {
        text: text.textContent ?? '',
        left: left - from.x,
        right: right - from.x,
        top: top - from.y,
        bottom: bottom - from.y,
      };
    });
    const names = [...new Set([...svg.querySelectorAll('*')].map(({ localName }) => localName))];
    host.remove();
    const said = (name: string): string => parsed.querySelector(`svg > ${name}`)?.textContent ?? '';
    return { title: said('title'), description: said('desc'), texts, names };
  }, bytes.toString('utf8'));
}
