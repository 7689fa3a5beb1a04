import { afterEach, describe, expect, it } from 'vitest';
import { drawn, field, show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (part: Element | undefined): string => part?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

const point = (insertions: number, kPlusReach: readonly number[]) => ({
  insertions,
  cost: 1000 * insertions,
  kPlusReach,
});
const points = [point(1, [500, 0, 0]), point(2, [700, 300, 0]), point(4, [850, 550, 300])];

describe('ripple-reach-curve', () => {
  it('draws reach, those who see it oftener, and the plan that is chosen', async () => {
    const element = await show('ripple-reach-curve', { points, chosen: points[1] ?? null, universe: 1000 });
    expect(all(element, 'path.reach')[0]?.getAttribute('d')).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+$/u);
    expect(all(element, '.label').map(textOf)).toEqual(['reached 850', '3 or more times 300']);
    expect(textOf(all(element, 'text.chosen')[0])).toBe('this schedule');
    expect(all(element, 'circle.planned')).toHaveLength(2);
    const middle = (circle: HTMLElement | undefined): number => {
      const { left = 0, right = 0 } = circle?.getBoundingClientRect() ?? {};
      return (left + right) / 2;
    };
    expect(middle(all(element, 'circle.planned')[0])).toBeCloseTo(middle(all(element, 'circle.dot')[1]), 3);
    element.levels = [2, 3];
    element.chosen = null;
    await drawn();
    expect(all(element, '.label')).toHaveLength(3);
    expect(all(element, 'circle.planned')).toEqual([]);
  });

  it('says its values by a pointer, and chooses a point', async () => {
    const element = await show('ripple-reach-curve', { points, universe: 1000 });
    const chosen: number[] = [];
    element.addEventListener('ripple-choose', ({ detail }) => chosen.push(detail.index));
    const chart = field(element, '.chart');
    const { right, top } = all(element, 'circle.dot')[2]?.getBoundingClientRect() ?? new DOMRect();
    chart.dispatchEvent(new PointerEvent('pointermove', { clientX: right, clientY: top }));
    await drawn();
    expect(all(element, '.card > *').map(textOf)).toEqual([
      '850 people, 85 % of everyone',
      '$4,000, 4 insertions',
      '3 or more times: 300 people',
    ]);
    chart.dispatchEvent(new PointerEvent('click', { clientX: right, clientY: top }));
    expect(chosen).toEqual([2]);
    chart.dispatchEvent(new PointerEvent('pointerleave'));
    await drawn();
    expect(all(element, '.card')).toEqual([]);
  });

  it('says the same by keys, in the order of the axis, and tells a point by its place in the list', async () => {
    const element = await show('ripple-reach-curve', {
      points: points.toReversed(),
      axis: 'insertions',
      chosen: points[1] ?? null,
    });
    const chosen: number[] = [];
    element.addEventListener('ripple-choose', ({ detail }) => chosen.push(detail.index));
    const chart = field(element, '.chart');
    const press = async (key: string): Promise<string | null> => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await drawn();
      return chart.getAttribute('aria-valuetext');
    };
    expect(chart.getAttribute('aria-label')).toBe(
      'People reached by insertions. This schedule: 700 people; 2 insertions, $2,000; 3 or more times: 0 people. The table has every point.',
    );
    expect(chart.getAttribute('aria-valuetext')).toContain('700 people');
    expect(await press('ArrowRight')).toBe('850 people. 4 insertions, $4,000. 3 or more times: 300 people');
    expect(await press('ArrowRight')).toContain('850 people');
    await press('Home');
    await press('Enter');
    expect(chosen, 'the point of one insertion is last in the list').toEqual([2]);
    await press('Escape');
    expect(all(element, '.card')).toEqual([]);
    expect(await press('x')).toContain('700 people');
  });

  it('has the same as a table, with the row of the plan marked', async () => {
    const element = await show('ripple-reach-curve', {
      points,
      chosen: { ...point(2, [700]) },
      universe: 1000,
      table: true,
    });
    expect(all(element, 'thead th').map(textOf)).toEqual([
      'Insertions',
      'Cost',
      'People reached',
      'Of everyone',
      '3 or more times',
    ]);
    expect(all(element, 'tbody tr').map((row) => [...row.children].map(textOf))).toEqual([
      ['1', '$1,000', '500', '50 %', '0'],
      ['2 this schedule', '$2,000', '700', '70 %', '0'],
      ['4', '$4,000', '850', '85 %', '300'],
    ]);
    expect(all(element, '[aria-current="true"]')).toHaveLength(1);
  });

  it('has room for its numbers in a narrow place, in German too', async () => {
    document.body.style.width = '320px';
    const large = points.map((each) => ({
      ...each,
      cost: each.cost * 1e3,
      kPlusReach: each.kPlusReach.map((count) => count * 1e5),
    }));
    const element = await show('ripple-reach-curve', { points: large, words: german, currency: 'EUR' });
    const { left, right } = element.getBoundingClientRect();
    const texts = all(element, 'svg text').map((text) => text.getBoundingClientRect());
    expect(texts.filter((text) => text.left < left - 1 || text.right > right + 1)).toEqual([]);
    expect(textOf(all(element, '.key')[0])).toBe(
      'Durchgezogen: mindestens einmal erreichte Menschen. Gestrichelt: 3-mal oder öfter.',
    );
  });

  it('tells of a number that rises where it cannot', async () => {
    const element = await show('ripple-reach-curve', {});
    expect(() => {
      element.points = [point(1, [5, 6])];
    }).toThrow(
      'ripple-reach-curve.points[0].kPlusReach[1] must be at most 5, as ripple-reach-curve.points[0].kPlusReach[0] is; got 6',
    );
  });
});
