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

const roles = { fans: [1000, 1000, 1200], advocates: [0, 10, 24], critics: [0, 2, 6] };

describe('ripple-role-chart', () => {
  it('stacks advocates above a line and critics below it, as parts of the fans', async () => {
    const element = await show('ripple-role-chart', { ...roles, heading: 'H' });
    expect(all(element, '.label').map(textOf)).toEqual(
      ['advocates 2\u202f%', 'critics 0.5\u202f%'].map((text) => text.replace('\u202f', ' ')),
    );
    const middle = all(element, '.middle')[0]?.getBoundingClientRect().top ?? 0;
    const [above, below] = ['advocates', 'critics'].map((kind) =>
      all(element, `.area.${kind}:not(.to-come)`)[0]?.getBoundingClientRect(),
    );
    expect(above?.bottom).toBeCloseTo(middle, 0);
    expect(below?.top).toBeCloseTo(middle, 0);
    element.critics = [0, 0, 0];
    element.position = 1;
    await drawn();
    expect(all(element, '.label').map(textOf)).toEqual(['advocates 1 %']);
  });

  it('has the scale of the chart beside it', async () => {
    const element = await show('ripple-role-chart', { ...roles, critics: [0, 0, 0], top: 0.3, bottom: 0.1 });
    expect(all(element, 'text.y').map(textOf)).toEqual(['10 %', '0 %', '10 %', '20 %', '30 %']);
  });

  it('says its people by keys, and moves the playhead', async () => {
    const element = await show('ripple-role-chart', { ...roles, position: 1 });
    const sought: number[] = [];
    element.addEventListener('ripple-seek', ({ detail }) => sought.push(detail.position));
    const chart = field(element, '.chart');
    expect(chart.getAttribute('aria-label')).toBe(
      'Advocates and critics by week, in parts of all fans. At the end advocates: 24 (2\u202f%), critics: 6 (0.5\u202f%), neither: 1,170 (97.5\u202f%). The table has every week.',
    );
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true }));
    await drawn();
    expect(all(element, '.card > *').map(textOf)).toEqual([
      'At the start: 1,000 fans',
      'advocates: 0 (0 %)',
      'critics: 0 (0 %)',
      'neither: 1,000 (100 %)',
    ]);
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    expect(sought).toEqual([0]);
  });

  it('has the same as a table', async () => {
    const element = await show('ripple-role-chart', { ...roles, table: true, position: 2 });
    expect(all(element, 'thead th').map(textOf)).toEqual(['Week', 'Fans', 'advocates', 'critics']);
    expect(textOf(all(element, '[aria-current="true"]')[0])).toBe('2 1,200 24 (2 %) 6 (0.5 %)');
  });

  it('cuts nothing in a narrow place, in German', async () => {
    document.body.style.width = '320px';
    const element = await show('ripple-role-chart', { ...roles, words: german });
    const { left, right } = element.getBoundingClientRect();
    const texts = all(element, 'svg text').map((text) => text.getBoundingClientRect());
    expect(texts.filter((text) => text.left < left - 1 || text.right > right + 1)).toEqual([]);
  });

  it('says nothing of critics and advocates where there are no fans', async () => {
    const element = await show('ripple-role-chart', { fans: [0, 0], advocates: [0, 0], critics: [0, 0] });
    expect(all(element, '.label').map(textOf)).toEqual(['advocates 0 %']);
    expect(all(await show('ripple-role-chart', {}), 'svg')).toEqual([]);
  });
});
