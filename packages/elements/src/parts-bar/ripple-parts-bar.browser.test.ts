import { afterEach, describe, expect, it } from 'vitest';
import { drawn, show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';

afterEach(() => document.body.replaceChildren());

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (part: Element | undefined): string => part?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

describe('ripple-parts-bar', () => {
  it('has three parts as long as there are people in them, with their numbers below', async () => {
    const element = await show('ripple-parts-bar', { televisionOnly: 600, both: 100, postsOnly: 300 });
    const widths = all(element, '.piece').map((piece) => piece.getBoundingClientRect().width);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(6, 2);
    expect(all(element, '.legend li').map(textOf)).toEqual([
      'television only 600 · 60 %',
      'both 100 · 10 %',
      'posts only 300 · 30 %',
    ]);
    expect(all(element, '.track')[0]?.ariaLabel).toBe(
      '1,000 people: television only: 600 people (60\u202f%), both: 100 people (10\u202f%), posts only: 300 people (30\u202f%)',
    );
  });

  it('tells its parts apart without colours', async () => {
    const element = await show('ripple-parts-bar', { televisionOnly: 600, both: 100, postsOnly: 300 });
    const [first, second] = all(element, '.piece').map((piece) => getComputedStyle(piece).backgroundImage);
    expect([first, second?.startsWith('repeating-linear-gradient')]).toEqual(['none', true]);
  });

  it('leaves out a part in which nobody is, and says where nobody is reached at all', async () => {
    const element = await show('ripple-parts-bar', { televisionOnly: 600 });
    expect(all(element, '.piece')).toHaveLength(1);
    element.televisionOnly = 0;
    element.words = german;
    await drawn();
    expect([all(element, '.piece').length, textOf(all(element, '.nobody')[0])]).toEqual([0, 'Niemand wird erreicht']);
  });

  it('takes its numbers as attributes', async () => {
    document.body.innerHTML = '<ripple-parts-bar television-only="5" both="3" posts-only="2"></ripple-parts-bar>';
    await drawn();
    expect(document.querySelector('ripple-parts-bar')?.postsOnly).toBe(2);
  });
});
