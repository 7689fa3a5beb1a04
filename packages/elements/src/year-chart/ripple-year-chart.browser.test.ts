import { afterEach, describe, expect, it } from 'vitest';
import { drawn, field, show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';
import type { YearLine } from './year-line.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (part: Element | undefined): string => part?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

const weeks = Array.from({ length: 53 }, (_, week) => week);
const goodwill = weeks.map((week) => 100 - 5 * (1 - 0.5 ** (week / 13)));
const lines: readonly YearLine[] = [
  { name: 'likes', kind: 'counter', values: weeks.map((week) => (week === 0 ? 100 : 110)) },
  {
    name: 'goodwill',
    kind: 'relationship',
    values: goodwill,
    low: goodwill.map((value) => value - 1),
    high: goodwill.map((value) => value + 1),
  },
];
const marks = [
  { week: 1, label: '5 %' },
  { week: 30 / 7, label: '21 %' },
  { week: 90 / 7, label: '50 %' },
];

describe('ripple-year-chart', () => {
  it('draws counters and the relationship with their values, the range, and how much shows when', async () => {
    const element = await show('ripple-year-chart', { lines, marks, note: 'N' });
    expect(all(element, '.label').map(textOf)).toEqual(['likes 110', 'goodwill 95.3']);
    expect(all(element, 'path.band')).toHaveLength(1);
    expect(all(element, '.mark')).toHaveLength(3);
    expect(all(element, '.mark-label').map(textOf)).toEqual(['5 %', '21 %', '50 %']);
    expect(textOf(all(element, '.same-label')[0])).toBe('100 = no difference');
    expect(textOf(all(element, '.key')[0])).toBe('N');
  });

  it('goes with time: what is to come is faint, and marks come when their time has come', async () => {
    const element = await show('ripple-year-chart', { lines, marks, position: 4.5 });
    const length = (path: HTMLElement | undefined): number => path?.getAttribute('d')?.split('L').length ?? 0;
    const drawnPaths = all(element, 'path.line');
    expect(drawnPaths.map((path) => [path.classList.contains('to-come'), length(path)])).toEqual([
      [true, 53],
      [false, 6],
      [true, 53],
      [false, 6],
    ]);
    expect(all(element, '.mark')).toHaveLength(2);
    element.position = 0;
    await drawn();
    expect(all(element, '.mark')).toHaveLength(0);
    expect(all(element, '.label').map(textOf)).toEqual(['likes 100', 'goodwill 100']);
  });

  it('says its values by a pointer and by keys, and moves the playhead', async () => {
    const element = await show('ripple-year-chart', { lines, marks, position: 12 });
    const sought: number[] = [];
    element.addEventListener('ripple-seek', ({ detail }) => sought.push(detail.position));
    const chart = field(element, '.chart');
    expect(chart.getAttribute('aria-label')).toBe(
      'By week, 100 is no difference. At the end likes: 110, goodwill: 95.3. The table has every week.',
    );
    const press = async (key: string): Promise<string | null> => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await drawn();
      return chart.getAttribute('aria-valuetext');
    };
    expect(await press('ArrowRight')).toBe('After 13 weeks. likes: 110. goodwill: 97.5, between 96.5 and 98.5');
    expect(await press('PageUp')).toContain('After 26 weeks');
    expect(await press('Home')).toBe('At the start. likes: 100. goodwill: 100, between 99 and 101');
    expect(all(element, '.card > *').map(textOf)[0]).toBe('At the start');
    await press('Enter');
    expect(await press('Escape')).toContain('After 12 weeks');
    expect(all(element, '.card')).toEqual([]);
    const { left, right, top } = chart.getBoundingClientRect();
    chart.dispatchEvent(new PointerEvent('pointermove', { clientX: right, clientY: top }));
    await drawn();
    expect(all(element, '.card > *').map(textOf)[0]).toBe('After 52 weeks');
    chart.dispatchEvent(new PointerEvent('pointerleave'));
    chart.dispatchEvent(new PointerEvent('click', { clientX: left, clientY: top }));
    expect(sought).toEqual([0, 0]);
  });

  it('has the same as a table, with the week of the playhead marked', async () => {
    const element = await show('ripple-year-chart', { lines, table: true, position: 13 });
    expect(all(element, 'thead th').map(textOf)).toEqual(['Week', 'likes', 'goodwill']);
    expect(all(element, 'tbody tr')).toHaveLength(53);
    expect([...(all(element, '[aria-current="true"]')[0]?.children ?? [])].map(textOf)).toEqual(['13', '110', '97.5']);
  });

  it('leaves out the labels of marks for which a narrow place has no room, and nothing is cut, in German too', async () => {
    document.body.style.width = '320px';
    const element = await show('ripple-year-chart', { lines, marks, words: german });
    const shown = all(element, '.mark-label').map((label) => label.getBoundingClientRect());
    expect(shown.length).toBeLessThan(3);
    expect(all(element, '.mark')).toHaveLength(3);
    const { left, right } = element.getBoundingClientRect();
    const texts = all(element, 'svg text').map((text) => text.getBoundingClientRect());
    expect(texts.filter((text) => text.left < left - 1 || text.right > right + 1)).toEqual([]);
    expect(field(element, '.chart').getAttribute('aria-label')).toContain('100 heißt kein Unterschied');
  });

  it('draws nothing without lines', async () => {
    const element = await show('ripple-year-chart', { finding: 'F' });
    expect(all(element, 'svg')).toEqual([]);
    expect(textOf(all(element, 'h2')[0])).toBe('F');
  });
});
