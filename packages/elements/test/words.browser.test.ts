import { english, englishPlanning, englishYear, type ElementWords } from '@ripplecast/elements';
import { german } from '@ripplecast/elements/words/de';
import { afterEach, describe, expect, it } from 'vitest';
import { cascades } from './random-cascade.ts';
import { result, timedResult } from './results.ts';
import { drawn, field, show } from './show-element.ts';

afterEach(() => document.body.replaceChildren());

/** The same words with no letter of the Latin alphabet: what still has one does not come from them. */
function veiled(words: unknown): unknown {
  if (typeof words === 'string') return words.replaceAll(/[A-Za-z]/gu, 'ж');
  if (Array.isArray(words)) return words.map((part: unknown) => (typeof part === 'string' ? veiled(part) : part));
  if (typeof words === 'function') {
    const say = words as (...facts: readonly unknown[]) => unknown;
    return (...facts: readonly unknown[]) => veiled(say(...facts));
  }
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, veiled(value)]));
}

// Japanese has no Latin letters in its numbers.
const words = {
  ...(veiled({ ...english, planning: englishPlanning, year: englishYear }) as ElementWords),
  locale: 'ja',
};
const SPOKEN = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** Every text of an element that has a Latin letter, shown or spoken. */
function latin(element: HTMLElement): readonly string[] {
  const root = element.shadowRoot;
  if (root === null) throw new Error('the element must have drawn itself');
  const texts = [...root.querySelectorAll('*')].flatMap((part) => [
    ...[...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...SPOKEN.map((name) => part.getAttribute(name) ?? ''),
  ]);
  expect(texts.join(''), 'something is said').toMatch(/\p{Letter}/u);
  return texts.filter((text) => /[A-Za-z]/u.test(text));
}

async function refuse(element: HTMLElement, selector: string): Promise<void> {
  const input = field(element, selector);
  input.focus();
  input.value = '…';
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await drawn();
}

describe('no word is written into a template', () => {
  it.each(['shared', 'broadcast'] as const)('of the dots, %s', async (arm) => {
    expect(latin(await show('ripple-dots', { words, arm, result }))).toEqual([]);
    expect(latin(await show('ripple-dots', { words, arm, result: { ...result, broadcast: null } }))).toEqual([]);
  });

  it.each([false, true])('of the chart of reach, as a table: %s', async (table) => {
    expect(latin(await show('ripple-reach-chart', { words, result, table }))).toEqual([]);
    const points = [{ generation: 0, reach: 1, low: null, high: null }];
    expect(latin(await show('ripple-reach-chart', { words, points, table }))).toEqual([]);
  });

  it.each([false, true])('of the costs, as a table: %s', async (table) => {
    expect(latin(await show('ripple-cost-table', { words, result, table }))).toEqual([]);
    const free = { ...result, cascade: { ...result.cascade, cost: null, cpm: null, costPerThousandReached: null } };
    expect(latin(await show('ripple-cost-table', { words, result: free, table }))).toEqual([]);
  });

  it('of the bars of cost', async () => {
    expect(latin(await show('ripple-cost-bars', { words, result }))).toEqual([]);
    for (const cost of [null, 1]) {
      const free = { ...result, cascade: { ...result.cascade, cost, cpm: null, costPerThousandReached: null } };
      expect(latin(await show('ripple-cost-bars', { words, result: free }))).toEqual([]);
    }
  });

  it.each([null, 'https://playground.example/'])('of a playground at %s', async (src) => {
    expect(latin(await show('ripple-playground', { words, src }))).toEqual([]);
  });

  it('of the strip of outcomes', async () => {
    for (const reach of [[], [1, 9], [5, 6]]) {
      expect(latin(await show('ripple-outcomes', { words, result: { ...result, outcomes: { reach } } }))).toEqual([]);
    }
    const outcomes = [200_000_000];
    expect(latin(await show('ripple-outcomes', { words, result, outcomes, selected: 0 }))).toEqual([]);
  });

  it('of a guess', async () => {
    const asked = { words, places: ['1', '2', '3'], known: [5], top: 10 };
    const element = await show('ripple-guess', asked);
    expect(latin(element)).toEqual([]);
    element.drawn = [5, 7, null];
    await drawn();
    expect(latin(element)).toEqual([]);
    expect(latin(await show('ripple-guess', { ...asked, drawn: [5, 6, 7], answer: [5, 8, 9] }))).toEqual([]);
  });

  it.each([false, true])('of who saw criticism, as a table: %s', async (table) => {
    expect(latin(await show('ripple-sights-bar', { words, result: timedResult, table }))).toEqual([]);
  });

  it.each([false, true])('of a reach curve, as a table: %s', async (table) => {
    const chosen = { insertions: 3, cost: 30, kPlusReach: [5, 2, 1] };
    const points = [{ insertions: 1, cost: 10, kPlusReach: [4, 0, 0] }, chosen];
    const element = await show('ripple-reach-curve', { words, points, chosen, universe: 9, currency: 'JPY', table });
    if (!table) field(element, '.chart').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true }));
    await drawn();
    expect(latin(element)).toEqual([]);
  });

  it.each([false, true])('of a year of posts, as a table: %s', async (table) => {
    const values = [100, 105];
    const lines = [
      { name: 'ж', kind: 'counter', values },
      { name: 'ж', kind: 'relationship', values, low: [99, 104], high: [101, 106] },
    ] as const;
    const year = await show('ripple-year-chart', { words, lines, marks: [{ week: 1, label: '1' }], table });
    const roles = await show('ripple-role-chart', { words, fans: [9, 9], advocates: [0, 2], critics: [0, 1], table });
    for (const element of [year, roles]) {
      const key = new KeyboardEvent('keydown', { key: 'End', cancelable: true });
      if (!table) field(element, '.chart').dispatchEvent(key);
      await drawn();
      expect(latin(element)).toEqual([]);
    }
  });

  it('of who is reached how often, and by what', async () => {
    const bars = await show('ripple-frequency-bars', { words, kPlusReach: [9, 0], universe: 9, effective: 1 });
    expect(latin(bars)).toEqual([]);
    expect(latin(await show('ripple-parts-bar', { words, televisionOnly: 3, both: 2, postsOnly: 1 }))).toEqual([]);
    expect(latin(await show('ripple-parts-bar', { words }))).toEqual([]);
  });

  it('of a certificate', async () => {
    const certified = { reach: 18, lowerBound: 15, upperBound: 20, confidence: 0.99 };
    const others = [{ name: 'ж', reach: 12 }];
    expect(latin(await show('ripple-certificate', { words, ...certified, others }))).toEqual([]);
    expect(latin(await show('ripple-certificate', { words }))).toEqual([]);
  });

  it.each([false, true])('of a clock, as a table: %s', async (table) => {
    expect(latin(await show('ripple-reach-chart', { words, result: timedResult, table }))).toEqual([]);
    expect(latin(await show('ripple-playbar', { words, result: timedResult, position: 3 }))).toEqual([]);
    expect(latin(await show('ripple-dots', { words, result: timedResult }))).toEqual([]);
    expect(latin(await show('ripple-headline', { words, result: timedResult }))).toEqual([]);
  });

  it('of the headline', async () => {
    expect(latin(await show('ripple-headline', { words, result }))).toEqual([]);
    const edit = { edit: 'a', kind: 'count', current: 1, display: '1', label: 'ж', min: 0, max: 9 } as const;
    const edited = await show('ripple-headline', { words, parts: [{ text: 'ж ' }, edit] });
    await refuse(edited, 'input');
    expect(edited.shadowRoot?.querySelector('[role="alert"]')).not.toBeNull();
    expect(latin(edited)).toEqual([]);
  });

  it('of the playbar', async () => {
    for (const playing of [false, true]) {
      expect(latin(await show('ripple-playbar', { words, result, playing, position: 1 }))).toEqual([]);
    }
  });

  it('of the slider', async () => {
    const element = await show('ripple-slider', { words, label: 'ж', optional: true, kind: 'money', max: 10 });
    expect(latin(element)).toEqual([]);
    await refuse(element, 'input[type="text"]');
    expect(element.shadowRoot?.querySelector('[role="alert"]')).not.toBeNull();
    expect(latin(element)).toEqual([]);
  });

  it('of the rings', async () => {
    const cascade = cascades['a small group'] ?? null;
    const element = await show('ripple-rings', { words, cascade });
    for (const key of ['Home', 'ArrowDown', 'ArrowDown']) {
      const picture = element.shadowRoot?.querySelector('[part="picture"]');
      picture?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await drawn();
      expect(latin(element)).toEqual([]);
    }
    element.table = true;
    await drawn();
    expect(latin(element)).toEqual([]);
    element.time = -1;
    await drawn();
    expect(latin(element)).toEqual([]);
  });
});

describe('German', () => {
  it('is said with German numbers', async () => {
    const element = await show('ripple-headline', { result, words: german });
    expect(element.shadowRoot?.textContent?.trim()).toBe(
      'In 2 Runden erreicht es 930.000 Menschen, 0,0084\u202f× so viele wie der Super Bowl 2011.',
    );
    element.locale = 'en-US';
    await drawn();
    expect(element.shadowRoot?.textContent).toContain('930,000 Menschen');
  });

  it('says hours', async () => {
    const element = await show('ripple-headline', { result: timedResult, words: german });
    expect(element.shadowRoot?.textContent?.trim()).toMatch(
      /^Nach 7 Tagen hat es 17\d Millionen Menschen erreicht, 1,6/u,
    );
  });

  it('has room in a narrow place', async () => {
    document.body.style.width = '460px';
    const playbar = await show('ripple-playbar', { result, words: german });
    const part = (selector: string): DOMRect | undefined =>
      playbar.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
    expect(part('.roll')?.left).toBeGreaterThan(part('.transport')?.right ?? Infinity);
    expect(part('.more')?.left).toBeGreaterThan(part('.roll')?.right ?? Infinity);
    const million = [{ generation: 0, reach: 3e8, low: null, high: null }];
    const chart = await show('ripple-reach-chart', { points: million, words: german });
    const numbers = [...(chart.shadowRoot?.querySelectorAll('text.y') ?? [])];
    expect(numbers.some((number) => number.textContent?.includes('Mio.'))).toBe(true);
    const { left } = chart.getBoundingClientRect();
    for (const number of numbers) expect(number.getBoundingClientRect().left).toBeGreaterThanOrEqual(left);
    document.body.style.width = '';
  });
});
