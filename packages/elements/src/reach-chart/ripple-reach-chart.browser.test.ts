import { afterEach, describe, expect, it } from 'vitest';
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
});
