import { afterEach, describe, expect, it } from 'vitest';
import './define.ts';
import type { NumberChange } from './ripple-headline.ts';

afterEach(() => document.body.replaceChildren());

/** Puts an element on the page with its properties and waits until it is drawn. */
async function show<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = Object.assign(document.createElement(name), properties);
  document.body.append(element);
  await drawn();
  return element;
}

/** Two frames: the first draws, the second follows the size that was measured. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function changes(element: HTMLElement, type = 'ripple-change'): NumberChange[] {
  const heard: NumberChange[] = [];
  element.addEventListener(type, (event) => heard.push((event as CustomEvent<NumberChange>).detail));
  return heard;
}

function field(element: HTMLElement, selector: string): HTMLInputElement {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`${selector} must be in ${element.localName}`);
  return found;
}

describe('ripple-dots', () => {
  /** Pixels of the canvas that are of the broadcast colour or nearly so. */
  function bluePixels(element: HTMLElement): number {
    const canvas = element.shadowRoot?.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('the element must have a canvas');
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 0) < 90 && (data[at + 2] ?? 0) > 130) count += 1;
    }
    return count;
  }

  it('lights the people who are reached, and nobody before', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [400], arm: 'broadcast', position: -1 });
    expect(bluePixels(element)).toBe(0);
    element.position = 0;
    await drawn();
    const some = bluePixels(element);
    element.reach = [800];
    await drawn();
    expect(bluePixels(element) / some).toBeCloseTo(2, 1);
  });

  it('draws in one update each time, never one update out of another', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [1, 5], mark: 400, markLabel: 'Television' });
    expect(element.isUpdatePending).toBe(false);
    for (const change of [{ universe: 5000 }, { rngSeed: 'b' }, { reach: [3, 9] }, { scheme: 'dark' as const }]) {
      Object.assign(element, change);
      expect(await element.updateComplete).toBe(true);
    }
  });

  it('always says how many people a dot is', async () => {
    const element = await show('ripple-dots', { universe: 1000, reach: [1] });
    expect(element.shadowRoot?.querySelector('[part="note"]')?.textContent).toContain('1 dot = 1 person');
    element.universe = 294_650_000;
    await drawn();
    expect(element.shadowRoot?.querySelector('[part="note"]')?.textContent).toMatch(/1 dot = [\d,]+000 people/u);
  });
});

describe('ripple-slider', () => {
  const share = {
    name: 'share',
    label: 'Pass it on',
    kind: 'percent',
    scale: 'log',
    min: 0.0001,
    max: 1,
    value: 0.1,
    preset: 0.1,
  } as const;

  it('reads what is typed and tells it once', async () => {
    const element = await show('ripple-slider', share);
    const heard = changes(element);
    const text = field(element, 'input[type="text"]');
    text.value = '0,3 %';
    text.dispatchEvent(new Event('change'));
    expect(heard).toEqual([{ name: 'share', value: 0.003 }]);
    element.value = 0.003;
    await drawn();
    expect(text.value).toBe('0.3\u202f%');
    text.dispatchEvent(new Event('change'));
    expect(heard).toHaveLength(1);
  });

  it('answers what it cannot read beside the field and tells nobody', async () => {
    const element = await show('ripple-slider', share);
    const heard = changes(element);
    const text = field(element, 'input[type="text"]');
    text.value = '130 %';
    text.dispatchEvent(new Event('change'));
    await drawn();
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('Between 0');
    expect(text.getAttribute('aria-invalid')).toBe('true');
    expect(heard).toEqual([]);
  });

  const fans = { name: 'fans', label: 'Fans', kind: 'count', min: 1, max: 5000, value: 1000, highest: 5000 } as const;

  it('never rounds a count', async () => {
    const element = await show('ripple-slider', fans);
    const heard = changes(element);
    const text = field(element, 'input[type="text"]');
    text.value = '1.5';
    text.dispatchEvent(new Event('change'));
    await drawn();
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain(
      'Whole people only. The last good value stays.',
    );
    expect(heard).toEqual([]);
    element.value = 2000;
    await drawn();
    expect(element.shadowRoot?.querySelector('[role="alert"]')).toBeNull();
    expect(text.value).toBe('2,000');
  });

  it('shows an amount that was not given as an empty field, and goes there and back', async () => {
    const budget = { ...fans, name: 'budget', label: 'Budget', kind: 'money', optional: true, value: null } as const;
    const element = await show('ripple-slider', budget);
    const heard = changes(element);
    const text = field(element, 'input[type="text"]');
    expect([text.value, text.placeholder]).toEqual(['', 'not given']);
    expect(field(element, 'input[type="range"]').getAttribute('aria-valuetext')).toBe('not given');
    text.value = '0';
    text.dispatchEvent(new Event('change'));
    element.value = 0;
    await drawn();
    expect(text.value).toBe('0');
    text.value = ' ';
    text.dispatchEvent(new Event('change'));
    expect(heard.map((change) => change.value)).toEqual([0, null]);
  });

  it('does not take an empty field where the number is needed', async () => {
    const element = await show('ripple-slider', fans);
    const heard = changes(element);
    const text = field(element, 'input[type="text"]');
    text.value = '';
    text.dispatchEvent(new Event('change'));
    await drawn();
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('Write a number such as 1,000');
    expect(heard).toEqual([]);
  });

  it('steps by keys and goes back to its default', async () => {
    const element = await show('ripple-slider', { ...share, value: 0.2 });
    const heard = changes(element);
    field(element, 'input[type="range"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    element.shadowRoot?.querySelector('button')?.click();
    expect(heard.map((change) => change.value)).toEqual([0.21, 0.1]);
  });
});

describe('ripple-headline', () => {
  const fans = {
    edit: 'fans',
    kind: 'count',
    current: 1000,
    display: '1,000',
    label: 'Fans',
    min: 0,
    max: 5000,
  } as const;

  it('commits with Enter, takes back with Escape, and keeps to its limits', async () => {
    const element = await show('ripple-headline', { parts: [fans, { text: ' fans' }] });
    const heard = changes(element);
    const number = field(element, 'input');
    const type = (text: string, key: string): void => {
      number.value = text;
      number.dispatchEvent(new InputEvent('input'));
      number.dispatchEvent(new KeyboardEvent('keydown', { key }));
    };
    type('2000', 'Enter');
    type('3000', 'Escape');
    expect(number.value).toBe('1,000');
    type('6000', 'Enter');
    await drawn();
    expect(heard).toEqual([{ name: 'fans', value: 2000 }]);
    const problem = (): string | undefined => element.shadowRoot?.querySelector('[role="alert"]')?.textContent;
    expect(problem()).toBe('Fans: between 0 and 5,000. It stays 1,000.');
    type('1.5', 'Enter');
    await drawn();
    expect(problem()).toBe('Fans: whole people only. It stays 1,000.');
    element.parts = [{ ...fans, current: 2000, display: '2,000' }, { text: ' fans' }];
    await drawn();
    expect(problem()).toBeUndefined();
    expect(heard).toHaveLength(1);
  });
});

describe('ripple-cost-table', () => {
  it('never shows a cost that was not given as zero', async () => {
    const sharing = {
      arm: 'shared',
      name: 'Sharing',
      reach: 10,
      impressions: 20,
      cost: null,
      cpm: null,
      costPerThousandReached: null,
    } as const;
    const element = await show('ripple-cost-table', { arms: [sharing], finding: 'No cost' });
    expect(element.shadowRoot?.textContent).toContain('no cost given');
    expect(element.shadowRoot?.textContent).not.toContain('$');
  });
});

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
      universe: 100,
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
