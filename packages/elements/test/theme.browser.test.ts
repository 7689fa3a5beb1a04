import { afterEach, describe, expect, it } from 'vitest';
import { paintedColours } from '../src/theme/painted-colours.ts';
import { result } from './results.ts';
import { drawn, show } from './show-element.ts';

afterEach(() => document.body.replaceChildren());

const cascade = {
  universe: 12,
  people: [0, 1, 2],
  generations: [0, 0, 1],
  shownBy: [-1, -1, 0],
  sharedIn: [0, -1, -1],
};

/** Dots and rings in a container with a style; everyone is lit, except in `unlit`. */
async function themed(
  style: string,
): Promise<{ readonly container: HTMLElement; readonly colours: () => Promise<Painted> }> {
  const container = document.createElement('div');
  container.style.cssText = style;
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: object,
  ): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);
  const lit = make('ripple-dots', { universe: 40, reach: [40] });
  const bought = make('ripple-dots', { universe: 40, reach: [40], arm: 'broadcast' });
  const unlit = make('ripple-dots', { universe: 40, reach: [0] });
  const rings = make('ripple-rings', { cascade, time: 1 });
  container.append(lit, bought, unlit, rings);
  document.body.append(container);
  const colours = async (): Promise<Painted> => {
    await drawn();
    return { lit: mostPainted(lit), bought: mostPainted(bought), unlit: mostPainted(unlit), rings: allPainted(rings) };
  };
  return { container, colours };
}

/** `red green blue opacity` of what an element has painted most. */
interface Painted {
  readonly lit: string;
  readonly bought: string;
  readonly unlit: string;
  readonly rings: readonly string[];
}

function allPainted(element: HTMLElement): readonly string[] {
  const canvas = element.shadowRoot?.querySelector('canvas');
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) continue;
    const colour = [data[at], data[at + 1], data[at + 2], data[at + 3]].join(' ');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
}

const mostPainted = (element: HTMLElement): string => allPainted(element)[0] ?? 'nothing';

describe('pictures', () => {
  it('follow every custom property, in any syntax of CSS', async () => {
    const { colours } = await themed(`
      --brand: color(srgb 0 0 1);
      --ripple-first-round: oklch(62.8% 0.2577 29.23); --ripple-last-round: rgb(0 255 0); --ripple-newest-round: hsl(60 100% 50%);
      --ripple-broadcast: var(--brand); --ripple-unlit: rgb(0 0 0 / 50%); --ripple-shared-text: #010203`);
    const { lit, bought, unlit, rings } = await colours();
    expect(lit).toBe('255 255 0 255');
    expect(bought).toBe('0 0 255 255');
    expect(unlit).toBe('0 0 0 128');
    expect(rings).toContain('1 2 3 255');
    expect(rings.some((colour) => /^25[45] [0-4] [0-4] 255$/.test(colour))).toBe(true);
  });

  it('have rounds in the colours round that of sharing', async () => {
    const { colours } = await themed('--ripple-shared: oklch(0.5 0 0)');
    const [red = 0, green = 0, blue = 0] = (await colours()).lit.split(' ').map(Number);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue), 'a grey').toBeLessThanOrEqual(2);
    expect(red).toBeGreaterThan(90);
  });

  it('paint nothing where a colour is transparent, and the colour of the text for currentColor', async () => {
    const { colours } = await themed(
      '--ripple-unlit: transparent; --ripple-ink: #102030; --ripple-broadcast: currentColor',
    );
    const { unlit, bought } = await colours();
    expect(unlit).toBe('nothing');
    expect(bought).toBe('16 32 48 255');
  });

  it('are dark where color-scheme is dark, without anything else', async () => {
    const { colours } = await themed('color-scheme: dark');
    const { unlit, bought } = await colours();
    expect(unlit).toBe('36 45 63 255');
    expect(bought).toBe('58 151 211 255');
  });

  it('are painted anew when the theme changes', async () => {
    const { container, colours } = await themed('color-scheme: light');
    const light = await colours();
    expect(light.unlit).toBe('228 223 213 255');
    container.style.colorScheme = 'dark';
    const dark = await colours();
    expect(dark.unlit).toBe('36 45 63 255');
    expect(dark.rings).not.toEqual(light.rings);
    container.style.setProperty('--ripple-unlit', 'light-dark(red, lime)');
    expect((await colours()).unlit).toBe('0 255 0 255');
    document.body.append(Object.assign(document.createElement('div'), { style: '--ripple-unlit: blue' }));
    document.body.lastElementChild?.append(...container.children);
    expect((await colours()).unlit, 'in another place').toBe('0 0 255 255');
  });

  it('are painted anew when they are shown after another theme was chosen', async () => {
    const { container, colours } = await themed('color-scheme: light');
    await colours();
    container.style.display = 'none';
    container.style.colorScheme = 'dark';
    await colours();
    container.style.display = '';
    expect((await colours()).unlit).toBe('36 45 63 255');
  });
});

/** Computed colours of a part, as `red green blue opacity`. */
function paintOf(
  element: HTMLElement,
  selector: string,
  ...properties: readonly ('color' | 'backgroundColor')[]
): readonly string[] {
  const part = element.shadowRoot?.querySelector(selector);
  if (!part) throw new Error(`${selector} must be in ${element.localName}`);
  const style = getComputedStyle(part);
  return paintedColours(properties.map((property) => style[property])).map((colour) => colour.join(' '));
}

describe('on a transparent ground', () => {
  it.each([
    ['light', '#1a1f2b', '26 31 43 255', '255 255 255 255'],
    ['dark', '#e9ecf2', '233 236 242 255', '0 0 0 255'],
    ['light', 'currentColor', '0 0 0 255', '255 255 255 255'],
  ])('the play button is seen, %s, with ink %s', async (scheme, ink, button, triangle) => {
    const playbar = await show('ripple-playbar', { rounds: 3 });
    document.body.style.color = 'black';
    playbar.style.cssText = `color-scheme: ${scheme}; --ripple-ground: transparent; --ripple-ink: ${ink}`;
    await drawn();
    expect(paintOf(playbar, '.play', 'backgroundColor')).toEqual([button]);
    expect(paintOf(playbar, '.play svg', 'color')).toEqual([triangle]);
    document.body.style.color = '';
  });

  it('rows of a table do not show through its head', async () => {
    const chart = await show('ripple-reach-chart', { result, table: true });
    chart.style.cssText = 'color-scheme: light; --ripple-ground: transparent';
    expect(paintOf(chart, 'thead th', 'backgroundColor')).toEqual(['255 255 255 255']);
  });
});
