import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { result, timedResult } from './results.ts';
import { drawn, show } from './show-element.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.paddingTop = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const card = (element: HTMLElement): readonly string[] =>
  [...(all(element, '[part="values"]')[0]?.children ?? [])].map(({ textContent }) => textContent ?? '');

/** The charts of bars, their bars, and the first two cards. */
const charts = [
  [
    'ripple-cost-bars',
    { result },
    'li',
    ['Sharing: $53.76', '9 runs in 10: between $44.80 and $67.20', 'Cost: $50,000'],
    ['Super Bowl: $36.94', 'Cost: $4.1 million', 'People reached: 111 million'],
  ],
  [
    'ripple-cost-table',
    { result },
    '.bar',
    ['Super Bowl XLV: $36.94', 'Cost: $4.1 million', 'People reached: 111 million'],
    ['Sharing: $53.76', '9 runs in 10: between $44.80 and $67.20', 'Cost: $50,000'],
  ],
  [
    'ripple-sights-bar',
    { result: timedResult },
    '.piece',
    ['400 without an answer (21\u202f%)', 'With the desk: 1,900 views'],
    ['1,200 with the answer (63\u202f%)', 'With the desk: 1,900 views'],
  ],
  [
    'ripple-frequency-bars',
    { kPlusReach: [800, 300] },
    'li',
    ['at least once: 800 people', 'exactly once: 500 people'],
    ['2 or more times: 300 people'],
  ],
] as const;

describe.each(charts)('the bars of %s', (tag, properties, bars, first, second) => {
  it('have their values by a pointer, with a line where the bar ends', async () => {
    document.body.style.paddingTop = '120px';
    const element = await show(tag, properties);
    expect(card(element)).toEqual([]);
    await userEvent.hover(all(element, bars)[0]);
    await drawn();
    expect(card(element)).toEqual(expect.arrayContaining([...first]));
    const crosses = all(element, '.cross').map((cross) => Math.round(cross.getBoundingClientRect().x));
    expect(crosses.length).toBeGreaterThan(0);
    expect(new Set(crosses).size, 'one line through all bars').toBe(1);
    await userEvent.unhover(all(element, bars)[0]);
    await drawn();
    expect([card(element), all(element, '.cross')]).toEqual([[], []]);
  });

  it('have them by keys, as one stop of the Tab key, and Escape takes them away', async () => {
    document.body.style.paddingTop = '120px';
    const element = await show(tag, properties);
    expect(all(element, '[tabindex="0"]')).toHaveLength(1);
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement).toBe(all(element, bars)[0]);
    await drawn();
    expect(card(element)).toEqual(expect.arrayContaining([...first]));
    await userEvent.keyboard('{ArrowDown}');
    await drawn();
    expect(element.shadowRoot?.activeElement).toBe(all(element, bars)[1]);
    expect(card(element)).toEqual(expect.arrayContaining([...second]));
    await userEvent.keyboard('{End}{ArrowDown}{Home}');
    await drawn();
    expect(element.shadowRoot?.activeElement).toBe(all(element, bars)[0]);
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect(card(element)).toEqual([]);
  });

  it('say the same to those who do not see it', async () => {
    const element = await show(tag, properties);
    const [bar] = all(element, bars);
    const said = bar?.ariaLabel ?? bar?.textContent ?? '';
    const heard = [bar?.parentElement?.ariaLabel ?? '', said, bar?.getAttribute('aria-description') ?? ''].join(' ');
    for (const line of first) {
      for (const part of line.split(': ')) {
        expect(heard.replaceAll(/\s+/gu, ' ')).toContain(part.replaceAll(/\s+/gu, ' '));
      }
    }
  });
});
