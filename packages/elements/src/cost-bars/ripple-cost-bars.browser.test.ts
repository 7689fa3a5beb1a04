import { afterEach, describe, expect, it } from 'vitest';
import { result } from '../../test/results.ts';
import { drawn, show } from '../../test/show-element.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const rows = (element: HTMLElement): readonly string[] =>
  all(element, 'li').map((row) => row.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '');
const widthOf = (element: HTMLElement, selector: string): number =>
  all(element, selector)[0]?.getBoundingClientRect().width ?? 0;

const free = { ...result.cascade, cost: null, cpm: null, costPerThousandReached: null };

describe('ripple-cost-bars', () => {
  it('has sharing with its range, then the buy, each with its amount', async () => {
    const element = await show('ripple-cost-bars', { result });
    expect(all(element, '[part="title"]')[0]?.textContent).toBe('Per 1,000 people reached (each counted once)');
    expect(rows(element)).toEqual(['Sharing $53.76 9 runs in 10: between $44.80 and $67.20', 'Super Bowl $36.94']);
    element.currency = 'EUR';
    await drawn();
    expect(rows(element)[1]).toBe('Super Bowl €36.94');
  });

  it('shows arms that a page has counted itself, such as one run, which has no range', async () => {
    const arms = [{ arm: 'shared' as const, name: 'Sharing, run 2', cost: 50_000, costPerThousandReached: 0.18 }];
    const element = await show('ripple-cost-bars', { result, arms });
    expect(rows(element)).toEqual(['Sharing, run 2 $0.18']);
  });

  it('draws lengths as the amounts are', async () => {
    const element = await show('ripple-cost-bars', { result });
    expect(widthOf(element, '.shared .fill') / widthOf(element, '.broadcast .fill')).toBeCloseTo(53.76 / 36.94, 2);
  });

  it('says what is missing instead of drawing nothing', async () => {
    const element = await show('ripple-cost-bars', { result: { ...result, cascade: free } });
    expect(rows(element)[0]).toBe('Sharing no budget yet');
    expect(all(element, '.shared .fill')).toEqual([]);
    element.result = { ...result, cascade: { ...free, cost: 50_000 } };
    await drawn();
    expect(rows(element)[0]).toBe('Sharing nobody reached');
    element.result = { ...result, broadcast: null, comparison: null };
    await drawn();
    expect(rows(element)).toHaveLength(1);
  });

  it.each([175, 368])('has its numbers at the ends of the bars and inside, %s pixels wide', async (width) => {
    document.body.style.width = `${width}px`;
    const element = await show('ripple-cost-bars', { result });
    const box = element.getBoundingClientRect();
    for (const row of all(element, 'li')) {
      const [fill, amount] = ['.fill', '.amount'].map((part) => row.querySelector(part)?.getBoundingClientRect());
      expect(amount?.left).toBeGreaterThanOrEqual(fill?.right ?? Infinity);
      expect((amount?.left ?? Infinity) - (fill?.right ?? 0)).toBeLessThan(12);
      expect(amount?.right).toBeLessThanOrEqual(box.right + 0.5);
    }
  });

  it.each([175, 358])('has its unit and its range in 80 pixels where it is compact, %s pixels wide', async (width) => {
    document.body.style.width = `${width}px`;
    const element = await show('ripple-cost-bars', { result, compact: true });
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(width < 256 ? 128 : 80);
    expect(all(element, 'li').every((row) => row.checkVisibility())).toBe(true);
    expect(all(element, '[part="title"], .range').every((part) => part.checkVisibility())).toBe(true);
  });
});
