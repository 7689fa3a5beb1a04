import { afterEach, describe, expect, it } from 'vitest';
import { timedResult } from '../../test/results.ts';
import { drawn, field, show } from '../../test/show-element.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (part: Element | undefined): string => part?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

describe('ripple-reach-chart', () => {
  it('has a real table behind the drawing', async () => {
    const points = [
      { generation: 0, reach: 10, low: 10, high: 10 },
      { generation: 1, reach: 40, low: 20, high: 60 },
    ];
    const element = await show('ripple-reach-chart', {
      points,
      broadcast: 80,
      broadcastLabel: 'Television',
    });
    expect(element.shadowRoot?.querySelectorAll('circle')).toHaveLength(2);
    // Straight from round to round: a curve would cross the line of the broadcast at a time that nobody computed.
    expect(element.shadowRoot?.querySelector('path.mean')?.getAttribute('d')).toMatch(/^M[\d.,]+L[\d.,]+$/u);
    element.table = true;
    await drawn();
    const cells = [...(element.shadowRoot?.querySelectorAll('tbody tr:last-child > *') ?? [])];
    expect(cells.map(textOf)).toEqual(['1 shown now', '40', '20', '60', '50 %']);
  });

  const points = [
    { generation: 0, reach: 10, low: 10, high: 10 },
    { generation: 1, reach: 40, low: 20, high: 60 },
    { generation: 2, reach: 50, low: 20, high: 80 },
  ];

  it('says whose points they are: of all runs, of one, or without chance', async () => {
    const single = points.map((point) => ({ ...point, low: null, high: null }));
    const element = await show('ripple-reach-chart', { points });
    expect(textOf(field(element, '.key'))).toContain('average of all runs');
    element.points = single;
    await drawn();
    expect(textOf(field(element, '.key'))).toBe(
      'Points: people reached after each round. This level has no chance in it.',
    );
    element.run = 12;
    await drawn();
    expect(textOf(field(element, '.key'))).toBe('Points: people reached after each round, in run 12 alone.');
  });

  it('says its values where a pointer is, and moves the playhead there', async () => {
    const element = await show('ripple-reach-chart', { points, position: 0 });
    const heard: unknown[] = [];
    element.addEventListener('ripple-seek', ({ detail }) => heard.push(detail.position));
    const chart = field(element, '.chart');
    const at = (selector: string, index: number): { clientX: number; clientY: number } => {
      const { left, width, top } = all(element, selector)[index]?.getBoundingClientRect() ?? new DOMRect();
      return { clientX: left + width / 2 + 3, clientY: top };
    };
    expect(all(element, '.card')).toEqual([]);
    chart.dispatchEvent(new PointerEvent('pointermove', at('circle.dot', 1)));
    await drawn();
    expect(all(element, '.card > *').map(textOf)).toEqual(['Round 1: 40 people', '9 runs in 10: 20–60 people']);
    expect(all(element, '.crosshair')).toHaveLength(2);
    chart.dispatchEvent(new PointerEvent('click', at('circle.dot', 1)));
    expect(heard).toEqual([1]);
    chart.dispatchEvent(new PointerEvent('pointerleave'));
    await drawn();
    expect(all(element, '.card')).toEqual([]);
  });

  it('says the same by keys: arrows, Home and End go along, Enter moves the playhead, Escape ends it', async () => {
    const element = await show('ripple-reach-chart', { points, position: 0 });
    const heard: unknown[] = [];
    element.addEventListener('ripple-seek', ({ detail }) => heard.push(detail.position));
    const chart = field(element, '.chart');
    const press = async (key: string): Promise<string> => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await drawn();
      return `${chart.getAttribute('aria-valuenow')} ${chart.getAttribute('aria-valuetext')}`;
    };
    expect(chart.getAttribute('aria-valuetext')).toBe('Round 0: 10 people');
    expect(await press('ArrowRight')).toBe('1 Round 1: 40 people. 9 runs in 10: 20–60 people');
    expect(await press('End')).toContain('2 Round 2: 50 people');
    expect(await press('ArrowRight')).toContain('2 Round 2');
    await press('Enter');
    expect(heard).toEqual([2]);
    await press('Escape');
    expect(all(element, '.card')).toEqual([]);
    expect(await press('x'), 'other keys are left to the page').toContain('0 Round 0');
  });

  it('keeps the setting before as a grey line, with its values', async () => {
    const ghost = [5, 20, 90, 95].map((reach, generation) => ({ generation, reach, low: null, high: null }));
    const element = await show('ripple-reach-chart', { points, ghost });
    expect(all(element, 'path.ghost')[0]?.getAttribute('d')?.match(/[ML]/gu)).toHaveLength(3);
    expect(all(element, '.label').map(textOf)).toEqual(['Sharing 50', 'before 90']);
    expect(field(element, '.chart').getAttribute('aria-valuetext')).toContain('before: 90 people');
    element.ghost = null;
    await drawn();
    expect(all(element, '.label')).toHaveLength(1);
  });

  it('has the row of the playhead marked and in view, in a table that is longer than its box', async () => {
    const many = Array.from({ length: 60 }, (_, generation) => ({
      generation,
      reach: generation,
      low: null,
      high: null,
    }));
    const element = await show('ripple-reach-chart', { points: many, table: true, position: 40 });
    const isInView = (): boolean => {
      const [box, row] = ['.scroll', '[aria-current="step"]'].map((part) =>
        all(element, part)[0]?.getBoundingClientRect(),
      );
      return row !== undefined && box !== undefined && row.top >= box.top && row.bottom <= box.bottom;
    };
    expect(all(element, '[aria-current]').map(textOf)).toEqual(['40 shown now 40']);
    expect(isInView()).toBe(true);
    element.position = 3;
    await drawn();
    expect(isInView()).toBe(true);
    expect(all(element, 'thead th').map(textOf), 'no columns of a range without chance').toEqual([
      'Round',
      'People reached',
    ]);
  });

  it('has short numbers where it is narrow', async () => {
    document.body.style.width = '340px';
    const million = [{ generation: 0, reach: 294_650_000, low: null, high: null }];
    const element = await show('ripple-reach-chart', { points: million, table: true });
    expect(textOf(all(element, 'td')[0])).toBe('295M');
    document.body.style.width = '900px';
    await drawn();
    expect(textOf(all(element, 'td')[0])).toBe('294,650,000');
  });

  describe('on a clock', () => {
    it('has hours as their logarithms lie, and marks when the buy is passed', async () => {
      const element = await show('ripple-reach-chart', { result: timedResult });
      const part = (selector: string): SVGGraphicsElement | null | undefined =>
        element.shadowRoot?.querySelector<SVGGraphicsElement>(selector);
      const marks = [...(element.shadowRoot?.querySelectorAll('.axis text:not(.y)') ?? [])].map(
        (text) => text.textContent?.replace('\u202f', ' ') ?? '',
      );
      expect(marks).toEqual(expect.arrayContaining(['1 h', '6 h', '1 d', '1 wk', 'time since the start']));
      const [one, six, day] = ['1\u202fh', '6\u202fh', '1\u202fd'].map((wanted) => {
        const texts = [...(element.shadowRoot?.querySelectorAll('.axis text') ?? [])];
        return Number(texts.find((text) => text.textContent === wanted)?.getAttribute('x'));
      });
      expect(((six ?? 0) - (one ?? 0)) / ((day ?? 0) - (one ?? 0))).toBeCloseTo(Math.log(6) / Math.log(24), 6);
      expect(part('.passing')).not.toBeNull();
      expect(part('.passes')).not.toBeNull();
      expect(part('path.criticism')).not.toBeNull();
      expect(element.shadowRoot?.querySelector('[part="title"]')?.textContent).toBe(
        'Sharing passes the Super Bowl after 1 day 4 hours',
      );
      expect(field(element, '.chart').getAttribute('aria-label')).toMatch(
        /^People reached by time\. After .+: 17\d million\./u,
      );
    });

    it('has a table of its moments, those who saw criticism first among them', async () => {
      const element = await show('ripple-reach-chart', { result: timedResult, table: true });
      expect(all(element, 'thead th').map(textOf)).toEqual([
        'Time',
        'People reached, average',
        '9 runs in 10',
        'By criticism, average',
        '% of the Super Bowl audience',
        'from',
        'to',
      ]);
      const rows = all(element, 'tbody th').map(textOf);
      expect([rows[0], rows[4], rows.at(-1)]).toEqual(['1 hour', '5 hours', '7 days shown now']);
    });

    it('has one line, in the colour of criticism, where nobody saw praise first', async () => {
      const points = [10, 50].map((reach, generation) => ({
        generation,
        hours: generation + 1,
        reach,
        low: null,
        high: null,
        byCriticism: reach,
      }));
      const element = await show('ripple-reach-chart', { points });
      const all = (selector: string): readonly Element[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
      const stroke = (): string => getComputedStyle(all('path.mean')[0] ?? element).stroke;
      const critical = stroke();
      expect(all('path.criticism')).toEqual([]);
      expect(all('.label').map((label) => label.textContent?.replaceAll(/\s+/gu, ' ').trim())).toEqual([
        'By criticism 50',
      ]);
      element.points = points.map((point) => ({ ...point, byCriticism: 5 }));
      await drawn();
      expect(stroke()).not.toBe(critical);
      expect(getComputedStyle(all('path.criticism')[0] ?? element).stroke).toBe(critical);
      expect(all('.label')).toHaveLength(2);
    });

    it('says its values at a moment, by pointer and by keys', async () => {
      const element = await show('ripple-reach-chart', { result: timedResult, position: 0 });
      const chart = field(element, '.chart');
      chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      await drawn();
      expect(textOf(all(element, '.card b')[0])).toMatch(/^After 2 hours: [\d.,]+( million)? people$/u);
      expect(all(element, '.card span').map(textOf).join()).toMatch(/^9 runs in 10: .+–.+ people,.+ by criticism$/u);
      const { right, top } = chart.getBoundingClientRect();
      chart.dispatchEvent(new PointerEvent('pointermove', { clientX: right, clientY: top }));
      await drawn();
      expect(textOf(all(element, '.card b')[0])).toMatch(/^After 7 days: /u);
    });

    it('tells of a point whose time does not go on', async () => {
      const points = [1, 3, 3].map((hours, generation) => ({ generation, hours, reach: 1, low: null, high: null }));
      const element = await show('ripple-reach-chart', {});
      expect(() => {
        element.points = points;
      }).toThrow('ripple-reach-chart.points.hours[2] must be above 3, as time goes on; got 3');
      expect(() => {
        element.points = [...points.slice(0, 2), { generation: 2, reach: 1, low: null, high: null }];
      }).toThrow('ripple-reach-chart.points[2].hours must be given as in the first point; got nothing');
    });
  });
});
