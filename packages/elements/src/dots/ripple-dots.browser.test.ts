import { afterEach, describe, expect, it } from 'vitest';
import { paintedColours } from '../theme/painted-colours.ts';
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
    expect(textOf('heading')).toBe('Shared: after 7 days');
    expect(textOf('count')).toMatch(/^17\d million \(.+\), 17\.\d million by criticism$/u);
    element.position = 0;
    await drawn();
    expect(textOf('heading')).toBe('Shared: after 1 hour');
    expect(element.shadowRoot?.querySelector('canvas')?.getAttribute('aria-label')).toMatch(
      /^Shared: after 1 hour sharing has reached 6\.\d+ million/u,
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
