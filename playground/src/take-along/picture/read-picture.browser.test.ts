import { afterEach, describe, expect, it } from 'vitest';
import { copyElement } from './copy-element.ts';
import { paintPng } from './paint-png.ts';
import type { Picture } from './picture.ts';
import { onGround, readPicture } from './read-picture.ts';
import { linesOf } from './read-text.ts';
import { writeSvg } from './write-svg.ts';

afterEach(() => document.body.replaceChildren());

/** Puts markup on the page. */
function put(markup: string, style = ''): HTMLElement {
  const root = document.createElement('div');
  root.style.cssText = `position:absolute;left:13px;top:7px;width:200px;font:16px/20px sans-serif;${style}`;
  root.innerHTML = markup;
  document.body.append(root);
  return root;
}

/** Colours of a picture at places, painted with so many pixels for each of its own. */
async function colours(picture: Picture, places: readonly (readonly [number, number])[], scale = 1): Promise<string[]> {
  const bitmap = await createImageBitmap(await paintPng(picture, scale));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return places.map(([x, y]) => {
    const [red, green, blue, opacity] = context.getImageData(x * scale, y * scale, 1, 1).data;
    return opacity === 0 ? 'nothing' : `${red} ${green} ${blue}`;
  });
}

describe('a picture of a part of the page', () => {
  it('has boxes with their grounds, round corners and borders, in whatever syntax of colours', async () => {
    const root = put(`
      <div style="height:40px;background:oklch(0.6 0.2 30);border-radius:20px"></div>
      <div style="height:20px;border:4px solid rgb(0 114 178);border-left-color:lime;background:color-mix(in srgb, white, black 50%)"></div>
      <div style="width:0;border:10px solid transparent;border-left:10px solid rgb(1 2 3)"></div>
    `);
    const picture = readPicture(root);
    expect(picture.layers.map(({ kind }) => kind)).toEqual(['vector']);
    const [corner, middle, ground, top, left, tip, beside] = await colours(picture, [
      [1, 1],
      [100, 20],
      [100, 54],
      [100, 41],
      [1, 55],
      [2, 78],
      [9, 70],
    ]);
    expect(corner).toBe('nothing');
    expect(middle?.split(' ').map(Number)[0]).toBeGreaterThan(190);
    expect([ground, top, left]).toEqual(['128 128 128', '0 114 178', '0 255 0']);
    expect([tip, beside]).toEqual(['1 2 3', 'nothing']);
  });

  it('has gradients: bars that are as high as they are, and stripes', async () => {
    const root = put(`
      <div style="height:100px;background:linear-gradient(to top, rgb(213 94 0) max(3px, 30%), transparent 0) center / min(50px, 100% - 1px) 100% no-repeat"></div>
      <div style="height:40px;background:repeating-linear-gradient(90deg, red 0 10px, blue 10px 20px)"></div>
    `);
    expect(
      await colours(readPicture(root), [
        [100, 90],
        [100, 60],
        [40, 90],
        [5, 120],
        [15, 120],
        [25, 120],
      ]),
    ).toEqual(['213 94 0', 'nothing', 'nothing', '255 0 0', '0 0 255', '255 0 0']);
  });

  it('has what a style sheet adds, and drawings with the styles that they have there', async () => {
    const root = put(`
      <style>
        .mark { position: relative; height: 30px }
        .mark::after { content: ''; position: absolute; left: 20px; top: 5px; width: 10px; height: 10px; background: red }
        .drawn circle { fill: color-mix(in srgb, blue, blue); stroke: lime; stroke-width: 4 }
        .cut { overflow: hidden }
      </style>
      <div class="mark"></div>
      <svg class="drawn" viewBox="0 0 10 10" width="100" height="100" style="display:block"><circle cx="5" cy="5" r="3"/></svg>
      <svg class="drawn cut" viewBox="0 0 10 10" width="50" height="50" style="display:block"><circle cx="10" cy="5" r="4"/></svg>
    `);
    const picture = readPicture(root);
    expect(
      await colours(picture, [
        [25, 10],
        [35, 10],
        [50, 80],
        [50, 50],
        [45, 155],
        [55, 155],
      ]),
    ).toEqual(['255 0 0', 'nothing', '0 0 255', '0 255 0', '0 0 255', 'nothing']);
  });

  it('has canvases with all the pixels that they have, and round ones round', async () => {
    const root = put(
      '<canvas width="80" height="80" style="display:block;width:20px;height:20px;border-radius:50%"></canvas>',
    );
    const context = root.querySelector('canvas')!.getContext('2d')!;
    for (let x = 0; x < 80; x += 2) {
      context.fillStyle = x % 4 === 0 ? 'red' : 'blue';
      context.fillRect(x, 0, 2, 80);
    }
    const picture = readPicture(root);
    const row = await colours(picture, [[0.3, 0.3], ...[10, 10.5, 11].map((x) => [x, 10] as const)], 4);
    expect(row).toEqual(['nothing', '255 0 0', '0 0 255', '255 0 0']);
    expect(writeSvg(picture, { title: 'A', description: 'B' })).toMatch(
      /<clipPath.*<image [^>]*href="data:image\/png;base64,/su,
    );
  });

  it('has text line by line, where the browser broke it, also from right to left', () => {
    const root = put('<p style="margin:0">One two three four five six seven eight nine ten.</p>');
    const text = root.querySelector('p')!.firstChild as Text;
    const lines = linesOf(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.text.trim()).join(' ')).toBe(text.data);
    expect(lines.every(({ width }) => width <= 200)).toBe(true);
    const heights = lines.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    const rtl = put('<p style="margin:0">שלום עולם</p>', 'direction:rtl');
    const svg = writeSvg(readPicture(rtl), { title: '', description: '' });
    const [, x = ''] = /<text x="([\d.]+)"[^>]*direction="rtl"/u.exec(svg) ?? [];
    expect(Number(x)).toBeCloseTo(200, 0);
  });

  it('leaves out what is only heard, hidden or for hands, and is well formed whatever a text says', () => {
    const root = put(`
      <button>Press</button><input value="typed" /><p hidden>no</p><p style="visibility:hidden">no</p>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">no</p><p>yes</p>
    `);
    root.append(document.createTextNode('</svg><script/> & "a"'));
    const svg = writeSvg(readPicture(root), { title: '<b>', description: '"&"' });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('script')).toBeNull();
    expect([...parsed.querySelectorAll('text')].map(({ textContent }) => textContent?.trim()).join(' ')).toMatch(
      /^yes <\/svg><script\/> & "a"$/u,
    );
    expect([parsed.querySelector('title')?.textContent, parsed.querySelector('desc')?.textContent]).toEqual([
      '<b>',
      '"&"',
    ]);
  });

  it('stands on a ground, with room around it', async () => {
    const root = put('<div style="height:10px;background:red"></div>');
    const picture = onGround(readPicture(root), 'rgb(0 0 255)', 5);
    expect([picture.width, picture.height]).toEqual([210, 20]);
    expect(
      await colours(picture, [
        [2, 2],
        [7, 7],
      ]),
    ).toEqual(['0 0 255', '255 0 0']);
  });
});

describe('a copy of an element', () => {
  it('has the properties that its class lists, and others that it is given, but no controls', () => {
    class Listed extends HTMLElement {
      static readonly elementProperties = new Map([
        ['points', {}],
        ['table', {}],
      ]);
      points: readonly number[] = [];
      table = false;
      other = 1;
    }
    customElements.define('listed-element', Listed);
    const element = document.createElement('listed-element') as Listed;
    Object.assign(element, { points: [1, 2], table: true, other: 2, id: 'one' });
    element.innerHTML = '<button>Press</button><p>Said</p>';
    const copy = copyElement(element, { table: false }) as Listed;
    expect([copy.points, copy.table, copy.other, copy.id]).toEqual([[1, 2], false, 1, '']);
    expect(copy.innerHTML).toBe('<p>Said</p>');
  });
});
