import * as exported from '@ripplecast/elements';
import { afterEach, describe, expect, test } from 'vitest';

const { elements, register } = exported;
const names = [...(Object.keys(elements) as (keyof typeof elements)[]), 'ripple-rings'] as const;
const missing = (): readonly string[] => names.filter((name) => customElements.get(name) === undefined);

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
    expect(exported.RippleSlider).toBeTypeOf('function');
    expect(missing()).toEqual(names);
  });

  test('can leave the rings for later, which define registers', async () => {
    register(elements);
    expect(missing()).toEqual(['ripple-rings']);
    await define();
    expect(missing()).toEqual([]);
    expect(customElements.get('ripple-slider')).toBe(exported.RippleSlider);
  });

  test('leaves what is registered already as it is', () => {
    register({ 'ripple-slider': class extends HTMLElement {} });
    expect(customElements.get('ripple-slider')).toBe(exported.RippleSlider);
  });
});

test.each(names)('%s draws itself without any data', async (name) => {
  const element = await place(name);
  expect(element.shadowRoot?.childElementCount).toBeGreaterThan(0);
});
