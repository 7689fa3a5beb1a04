import { afterEach, describe, expect, it } from 'vitest';
import { timedResult } from '../../test/results.ts';
import { drawn, show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

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
    expect(cells.map((cell) => cell.textContent)).toEqual(['1', '40', '20', '60', '50\u202f%']);
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
      expect(part('svg')?.getAttribute('aria-label')).toMatch(/^People reached by time\. After .+: 17\d million\./u);
    });

    it('has a table of its moments, those who saw criticism first among them', async () => {
      const element = await show('ripple-reach-chart', { result: timedResult, table: true });
      const head = [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent);
      expect(head).toEqual([
        'Time',
        'People reached (mean)',
        '5\u202f%',
        '95\u202f%',
        'By criticism (mean)',
        'Super Bowl = 100\u202f%',
      ]);
      const rows = [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent);
      expect([rows[0], rows[4], rows.at(-1)]).toEqual(['1 hour', '5 hours', '7 days']);
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
