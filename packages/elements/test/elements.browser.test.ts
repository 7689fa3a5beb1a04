import * as elements from '@ripplecast/elements';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

const names = [
  'ripple-cost-table',
  'ripple-dots',
  'ripple-headline',
  'ripple-playbar',
  'ripple-reach-chart',
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

describe('the slider', () => {
  test('is a slider and a field of the same name, and tells what was typed', async () => {
    const slider = await place('ripple-slider');
    Object.assign(slider, { name: 'fans', label: 'Fans', min: 0, max: 10_000, highest: 1_000_000, value: 1000 });
    const changes: unknown[] = [];
    slider.addEventListener('ripple-change', (event) => changes.push((event as CustomEvent<unknown>).detail));
    await slider.updateComplete;
    await expect.element(page.getByRole('slider', { name: 'Fans' })).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Fans' });
    await field.fill('2,500');
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([{ name: 'fans', value: 2500 }]);
  });

  test('moves by keyboard', async () => {
    const slider = await place('ripple-slider');
    Object.assign(slider, { name: 'fans', label: 'Fans', min: 0, max: 10_000, highest: 10_000, value: 1000 });
    const values: number[] = [];
    slider.addEventListener('ripple-change', (event) => {
      const { value } = (event as CustomEvent<{ value: number }>).detail;
      values.push(value);
      slider.value = value;
    });
    await slider.updateComplete;
    slider.shadowRoot?.querySelector<HTMLElement>('[type=range]')?.focus();
    await userEvent.keyboard('{ArrowRight}{Home}');
    expect(values).toHaveLength(2);
    expect(values[0]).toBeGreaterThan(1000);
    expect(values[1]).toBe(0);
  });

  test('says what is wrong with a text that is no number, and changes nothing', async () => {
    const slider = await place('ripple-slider');
    Object.assign(slider, { name: 'fans', label: 'Fans', highest: 10, value: 1 });
    const changes: Event[] = [];
    slider.addEventListener('ripple-change', (event) => changes.push(event));
    await slider.updateComplete;
    const field = page.getByRole('textbox', { name: 'Fans' });
    await field.fill('many');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(changes).toEqual([]);
  });
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

describe('the costs', () => {
  test('say where no cost is given, instead of a zero', async () => {
    const costs = await place('ripple-cost-table');
    const arm = { name: 'Sharing', arm: 'shared', reach: 10, impressions: 10 } as const;
    costs.arms = [{ ...arm, cost: null, cpm: null, costPerThousandReached: null }];
    await costs.updateComplete;
    expect(costs.shadowRoot?.textContent).toContain('no cost given');
  });
});
