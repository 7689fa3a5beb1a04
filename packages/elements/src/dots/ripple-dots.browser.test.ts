import { afterEach, describe, expect, it } from 'vitest';
import { paintedColours } from '../theme/painted-colours.ts';
import { german } from '../words/german.ts';
import { timedResult } from '../../test/results.ts';
import { drawn, show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

describe('ripple-dots', () => {
  /** Pixels of the canvas that are of the broadcast colour or nearly so. */
  function bluePixels(element: HTMLElement): number {
    const canvas = element.shadowRoot?.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('the element must have a canvas');
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] < 90 && data[at + 2] > 130) count += 1;
    }
    return count;
  }

  it('lights the people who are reached, and nobody before', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [400], arm: 'broadcast', position: -1 });
    expect(bluePixels(element)).toBe(0);
    element.position = 0;
    await drawn();
    const some = bluePixels(element);
    element.reach = [800];
    await drawn();
    expect(bluePixels(element) / some).toBeCloseTo(2, 1);
  });

  it('is the same picture again when time goes back', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [0, 500, 1000] });
    const pictureAt = async (position: number): Promise<string | undefined> => {
      element.position = position;
      await drawn();
      return element.shadowRoot?.querySelector('canvas')?.toDataURL();
    };
    const all = await pictureAt(2);
    expect(await pictureAt(0)).not.toBe(all);
    expect(await pictureAt(2)).toBe(all);
  });

  it('tells whose dot was pressed, by the order in which people are reached, where that means something', async () => {
    const element = await show('ripple-dots', { universe: 100_000, reach: [40_000], pressable: true });
    const pressed: unknown[] = [];
    element.addEventListener('ripple-dot', (event) => pressed.push((event as CustomEvent).detail));
    const canvas = element.shadowRoot?.querySelector('canvas');
    if (!canvas) throw new Error('the element must have a canvas');
    const box = canvas.getBoundingClientRect();
    const press = (x: number, y: number): boolean =>
      canvas.dispatchEvent(
        new MouseEvent('click', {
          clientX: box.left + x * box.width,
          clientY: box.top + y * box.height,
          bubbles: true,
          composed: true,
        }),
      );
    press(0.5, 0.5);
    const [middle] = pressed as { rank: number; people: number }[];
    expect(middle?.people).toBe(element.peoplePerDot);
    expect((middle?.rank ?? NaN) % element.peoplePerDot).toBe(0);
    expect(middle?.rank).toBeLessThan(1000);
    // Far from the middle are those who are reached last, or never.
    press(0.03, 0.5);
    expect((pressed as { rank: number }[])[1]?.rank).toBeGreaterThan(50_000);
    element.pressable = false;
    press(0.5, 0.5);
    expect(pressed).toHaveLength(2);
  });

  it('draws in one update each time, never one update out of another', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [1, 5], mark: 400, markLabel: 'Television' });
    expect(element.isUpdatePending).toBe(false);
    for (const change of [{ universe: 5000 }, { rngSeed: 'b' }, { reach: [3, 9] }, { scheme: 'dark' as const }]) {
      Object.assign(element, change);
      expect(await element.updateComplete).toBe(true);
    }
  });

  it('gives those who saw criticism first its colour', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [400], criticism: [100] });
    const coloured = (): number => {
      const canvas = element.shadowRoot?.querySelector('canvas');
      const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        // #4a1486, which no mixture of the others is near to.
        if (
          Math.abs((data[at] ?? 0) - 74) + Math.abs((data[at + 1] ?? 0) - 20) + Math.abs((data[at + 2] ?? 0) - 134) <
          30
        )
          count += 1;
      }
      return count;
    };
    const some = coloured();
    expect(some).toBeGreaterThan(0);
    element.criticism = [200];
    await drawn();
    expect(coloured() / some).toBeCloseTo(2, 1);
    element.criticism = null;
    await drawn();
    expect(coloured()).toBe(0);
  });

  it('has its name in the colour of criticism where nobody saw praise first', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [100, 400], criticism: [100, 400] });
    const colour = (): string =>
      getComputedStyle(element.shadowRoot?.querySelector('[part="heading"]') ?? element).color;
    const critical = colour();
    element.criticism = [100, 300];
    await drawn();
    const shared = colour();
    expect(shared).not.toBe(critical);
    element.criticism = null;
    await drawn();
    expect(colour()).toBe(shared);
  });

  it('says a time instead of a round where a result has a clock', async () => {
    const element = await show('ripple-dots', { result: timedResult });
    const textOf = (part: string): string => element.shadowRoot?.querySelector(`[part="${part}"]`)?.textContent ?? '';
    expect(textOf('heading')).toBe('Shared by friends, after 7 days');
    expect(textOf('count')).toMatch(/^17\d million \(.+\), 17\.\d million by criticism$/u);
    element.position = 0;
    await drawn();
    expect(textOf('heading')).toBe('Shared by friends, after 1 hour');
    expect(element.shadowRoot?.querySelector('canvas')?.getAttribute('aria-label')).toMatch(
      /^After 1 hour sharing has reached 6\.\d+ million/u,
    );
  });

  it('always says how many people a dot is', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [1] });
    expect(element.shadowRoot?.querySelector('[part="note"]')?.textContent).toContain('1 dot = 1 person');
    element.universe = 294_650_000;
    await drawn();
    expect(element.shadowRoot?.querySelector('[part="note"]')?.textContent).toMatch(/1 dot = [\d,]+000 people/u);
  });

  it('has its name in the colour of its arm, however the arm was set', async () => {
    const colourOf = (element: HTMLElement): string => {
      const heading = element.shadowRoot?.querySelector('[part="heading"]');
      if (!heading) throw new Error('the element must have a heading');
      return getComputedStyle(heading).color;
    };
    const element = await show('ripple-dots', { arm: 'broadcast', heading: 'A buy' });
    const colours = [colourOf(element)];
    element.arm = 'shared';
    await drawn();
    colours.push(colourOf(element));
    expect(paintedColours(colours)).toEqual([
      [0, 114, 178, 255],
      [179, 71, 0, 255],
    ]);
  });
});

/** Opaque pixels of a canvas of an element, by colour: `red green blue`. */
function coloursOf(element: HTMLElement, at = 0): ReadonlyMap<string, number> {
  const canvas = element.shadowRoot?.querySelectorAll('canvas')[at];
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    const colour = [data[i], data[i + 1], data[i + 2]].join(' ');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

const UNLIT = '228 223 213';
const BLUE = '0 114 178';
const partText = (element: HTMLElement, part: string): string =>
  element.shadowRoot?.querySelector(`[part="${part}"]`)?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? 'nothing';
const countOf = (element: HTMLElement, selector: string): number =>
  element.shadowRoot?.querySelectorAll(selector).length ?? 0;

describe('the zoom of ripple-dots', () => {
  it('shows a window of the population, with those who see it first in its middle', async () => {
    const element = await show('ripple-dots', { universe: 294_650_000, reach: [111e6], arm: 'broadcast', zoom: 1 });
    expect(element.peoplePerDot).toBe(1);
    expect(coloursOf(element).get(BLUE)).toBeGreaterThan(10_000);
    expect(coloursOf(element).get(UNLIT), 'nobody in the window is not reached').toBeUndefined();
    expect(partText(element, 'note')).toMatch(/^1 dot = 1 person; [\d,]+ of 295 million shown$/);
    element.zoom = null;
    await drawn();
    const [blue = 0, unlit = 0] = [BLUE, UNLIT].map((colour) => coloursOf(element).get(colour));
    expect(blue / (blue + unlit)).toBeCloseTo(111 / 294.65, 1);
    expect(partText(element, 'note')).toMatch(/^1 dot = [\d,]+ people$/);
  });

  it('changes as a scaling that depends on its progress only', async () => {
    const picture = (element: HTMLElement): string | undefined =>
      element.shadowRoot?.querySelector('canvas')?.toDataURL();
    const element = await show('ripple-dots', { universe: 294_650_000, reach: [1000, 31_000], zoom: 1 });
    const before = picture(element);
    const seen: (string | undefined)[] = [];
    Object.assign(element, { zoom: 100, zoomFrom: 1 });
    for (const progress of [0, 0.3, 0.8, 0.3, 1]) {
      element.zoomProgress = progress;
      await drawn();
      seen.push(picture(element));
    }
    expect(seen[0], 'it begins with the picture before').toBe(before);
    expect(seen[3], 'the same again').toBe(seen[1]);
    expect(new Set(seen).size).toBe(4);
    const after = await show('ripple-dots', { universe: 294_650_000, reach: [1000, 31_000], zoom: 100 });
    expect(seen[4], 'it ends with the picture after').toBe(picture(after));
  });

  it('refuses what is no number of people', () => {
    const element = document.createElement('ripple-dots');
    expect(() => (element.zoom = 0.5)).toThrow('ripple-dots.zoom must be a whole number of at least 1; got 0.5');
    expect(() => (element.zoomProgress = 2)).toThrow('ripple-dots.zoomProgress');
  });
});

describe('the rays of ripple-dots', () => {
  it('come from a tower, and everyone lights up after they have arrived', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [400], arm: 'broadcast', rays: 0.5 });
    expect([countOf(element, '.ray'), countOf(element, '.tip')]).toEqual([1, 1]);
    expect(coloursOf(element).get(BLUE)).toBeUndefined();
    element.rays = 1;
    await drawn();
    expect(countOf(element, '.broadcast .ray, .tip')).toBe(0);
    expect(coloursOf(element).get(BLUE)).toBeGreaterThan(100);
  });

  it('are those of a broadcast only', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [400], rays: 0.5 });
    expect(countOf(element, '.ray')).toBe(0);
  });
});

describe('outlines of ripple-dots', () => {
  it('are of the area of so many people, in grey for a setting before', async () => {
    const element = await show('ripple-dots', {
      universe: 100_000,
      reach: [1000],
      mark: 20_000,
      ghost: 5000,
      ghostLabel: '10 %',
    });
    const radius = (kind: string): number =>
      Number(element.shadowRoot?.querySelector(`circle.${kind}`)?.getAttribute('r'));
    expect(radius('mark') / radius('ghost')).toBeCloseTo(2, 1);
    expect(element.shadowRoot?.querySelector('text.ghost')?.textContent).toBe('10 %');
    element.ghost = null;
    await drawn();
    expect(countOf(element, '.ghost')).toBe(0);
  });
});

describe('the magnifier of ripple-dots', () => {
  it('shows few dots as more and smaller ones, and of less than one how many people they are', async () => {
    const element = await show('ripple-dots', { universe: 294_650_000, reach: [160, 229] });
    expect(partText(element, 'inset')).toMatch(/^Magnified: 1 dot = 1 person 229 of a dot’s [\d,]+ people$/);
    expect(coloursOf(element).size, 'none of the panel is lit').toBe(1);
    const lit = [...coloursOf(element, 1)].filter(([colour]) => colour !== UNLIT);
    expect(lit.length).toBeGreaterThan(1);
    element.noInset = true;
    await drawn();
    expect(partText(element, 'inset')).toBe('nothing');
  });

  it('lies at the end of the line of text, its line too, and its text keeps its own direction', async () => {
    const element = await show('ripple-dots', { universe: 294_650_000, reach: [160, 229] });
    const middle = (selector: string): number => {
      const { left = 0, right = 0 } = element.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? {};
      return (left + right) / 2;
    };
    const centre = middle('.picture');
    const sides = (): readonly boolean[] =>
      ['.lens', '.magnified > path:last-child'].map((selector) => middle(selector) > centre);
    expect(sides()).toEqual([true, true]);
    element.dir = 'rtl';
    await drawn();
    expect(sides()).toEqual([false, false]);
    const spans = [...(element.shadowRoot?.querySelectorAll('.inset span, [part="note"] > span') ?? [])];
    expect(spans.map((span) => getComputedStyle(span).unicodeBidi)).toEqual(spans.map(() => 'plaintext'));
  });

  it('is gone while nobody is reached, and where enough dots are lit', async () => {
    const element = await show('ripple-dots', { universe: 294_650_000, reach: [160, 111e6], position: -1 });
    const seen: string[] = [];
    for (const position of [-1, 0, 1]) {
      element.position = position;
      await drawn();
      seen.push(partText(element, 'inset'));
    }
    expect(seen).toEqual(['nothing', expect.stringContaining('160 of'), 'nothing']);
  });
});

describe('more people than there are in ripple-dots', () => {
  it('are said and drawn as whole populations', async () => {
    const element = await show('ripple-dots', { universe: 294_650_000, reach: [1000, 838e6] });
    expect(partText(element, 'excess')).toBe(
      '2.8\u202f× everyone: 543\u202fmillion more people than there are'.replaceAll('\u202f', ' '),
    );
    expect(countOf(element, '.squares > i')).toBe(3);
    element.position = 0;
    await drawn();
    expect(partText(element, 'excess')).toBe('nothing');
  });

  it('are in German, too', async () => {
    const element = await show('ripple-dots', { universe: 100, reach: [250], words: german });
    expect(partText(element, 'excess')).toBe('2,5 × alle: 150 Menschen mehr, als es gibt');
  });
});
