import * as exported from '@ripplecast/elements';
import { afterEach, describe, expect, test } from 'vitest';

const { elements, register } = exported;
const names = [...(Object.keys(elements) as (keyof typeof elements)[]), 'ripple-rings'] as const;
/** As a page has it that sets its properties before the script has come. */
const early = Object.assign(document.createElement('ripple-playbar'), { speed: 'fast', rounds: 2 });
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
    const reported: string[] = [];
    const report = (event: ErrorEvent): void => {
      event.preventDefault();
      reported.push(event.message);
    };
    window.addEventListener('error', report);
    document.body.append(early);
    register(elements);
    await early.updateComplete;
    window.removeEventListener('error', report);
    expect(reported, 'what was wrong before').toEqual([
      expect.stringContaining('ripple-playbar.speed must be one of 0.5, 1, 2; got "fast"'),
    ]);
    expect([early.speed, early.rounds]).toEqual([1, 2]);
    expect(early.shadowRoot?.querySelectorAll('.number'), 'is drawn').toHaveLength(3);
    early.rounds = 4;
    await early.updateComplete;
    expect(early.shadowRoot?.querySelectorAll('.number'), 'is alive').toHaveLength(5);
    expect(() => Object.assign(early, { speed: 'fast' })).toThrow('ripple-playbar.speed');
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
