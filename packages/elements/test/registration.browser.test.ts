import * as elements from '@ripplecast/elements';
import { afterEach, describe, expect, test } from 'vitest';

const names = [
  'ripple-cost-table',
  'ripple-dots',
  'ripple-headline',
  'ripple-playbar',
  'ripple-reach-chart',
  'ripple-rings',
  'ripple-slider',
] as const;

/** Registered by this import alone; the tests before it see none. */
const define = (): Promise<unknown> => import('@ripplecast/elements/define');

async function place<Name extends (typeof names)[number]>(name: Name): Promise<HTMLElementTagNameMap[Name]> {
  await define();
  const element = document.createElement(name);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('registration', () => {
  test('importing the classes registers nothing', () => {
    expect(elements.RippleSlider).toBeTypeOf('function');
    expect(names.filter((name) => customElements.get(name) !== undefined)).toEqual([]);
  });

  test('importing define registers every element under its name', async () => {
    await define();
    expect(customElements.get('ripple-slider')).toBe(elements.RippleSlider);
    expect(names.filter((name) => customElements.get(name) === undefined)).toEqual([]);
  });
});

test.each(names)('%s draws itself without any data', async (name) => {
  const element = await place(name);
  expect(element.shadowRoot?.childElementCount).toBeGreaterThan(0);
});

describe('the dots', () => {
  test('light as many as were reached, and go back when the position does', async () => {
    const dots = await place('ripple-dots');
    Object.assign(dots, { universe: 1000, reach: [0, 500, 1000], position: 2, label: 'Shared' });
    dots.style.cssText = 'display: block; width: 300px; height: 300px';
    const colours = async (): Promise<string> => {
      await dots.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return dots.shadowRoot?.querySelector('canvas')?.toDataURL() ?? 'no canvas';
    };
    const all = await colours();
    dots.position = 0;
    const none = await colours();
    dots.position = 2;
    expect(none).not.toBe(all);
    expect(await colours()).toBe(all);
  });
});
