import { afterEach, describe, expect, it } from 'vitest';
import { show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';

afterEach(() => document.body.replaceChildren());

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (part: Element | undefined): string => part?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

describe('ripple-frequency-bars', () => {
  it('has a bar for each number of times, on one scale from 0', async () => {
    const element = await show('ripple-frequency-bars', { kPlusReach: [800, 400, 200, 0.1], universe: 1000 });
    expect(textOf(all(element, '[part="title"]')[0])).toBe('How many see it so often or more');
    expect(all(element, 'li').map(textOf)).toEqual(['1+ 80080 %', '2+ 40040 %', '3+ 20020 %', '4+ nobody']);
    const widths = all(element, '.fill').map((bar) => bar.getBoundingClientRect().width);
    expect(widths).toHaveLength(3);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 2);
  });

  it('leaves out parts of everyone with many zeros', async () => {
    const element = await show('ripple-frequency-bars', { kPlusReach: [800, 20], universe: 1e8 });
    expect(all(element, 'li').map(textOf)).toEqual(['1+ 800', '2+ 20']);
    expect(all(element, 'li')[0]?.ariaLabel).toContain('of everyone');
  });

  it('marks the bar from which on a spot counts, by more than its colour', async () => {
    const element = await show('ripple-frequency-bars', { kPlusReach: [800, 400, 200], effective: 3 });
    const [, , third] = all(element, 'li');
    expect(third?.getAttribute('aria-description')).toBe('effective reach');
    const weight = (at: number): string => getComputedStyle(all(element, '.name')[at] ?? element).fontWeight;
    expect([weight(1), weight(2)]).toEqual(['400', '600']);
  });

  it('says of each bar how many, and how many exactly so often; in German too', async () => {
    const element = await show('ripple-frequency-bars', { kPlusReach: [800, 1], universe: 1000 });
    const heard = (): readonly string[] =>
      all(element, 'li').map((bar) => `${bar.ariaLabel} | ${bar.getAttribute('aria-description')}`);
    expect(heard()).toEqual([
      'at least once: 800 people, 80\u202f% of everyone | exactly once: 799 people',
      '2 or more times: 1 person, 0.1\u202f% of everyone | null',
    ]);
    element.words = german;
    await element.updateComplete;
    expect(heard()[0]).toBe('mindestens einmal: 800 Menschen, 80\u202f% von allen | genau einmal: 799 Menschen');
  });
});
