import { afterEach, describe, expect, it } from 'vitest';
import './define.ts';
import type { NumberChange } from './headline/ripple-headline.ts';

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

describe('ripple-rings', () => {
  /** The brand shows it to two fans; the second passes it on to three, one of whom passes it on to one more. */
  const cascade = {
    universe: 40,
    people: [40, 41, 42, 43, 44, 45],
    generations: [0, 0, 1, 1, 1, 2],
    shownBy: [-1, -1, 41, 41, 41, 43],
    sharedIn: [-1, 0, -1, 1, -1, -1],
    exposures: [2, 1, 1, 2, 1, 1],
  };
  type Rings = HTMLElementTagNameMap['ripple-rings'];

  /** The picture, which takes keys and pointers. */
  function surface(element: Rings): HTMLElement {
    const found = element.shadowRoot?.querySelector<HTMLElement>('[part="picture"]');
    if (!found) throw new Error('the element must have a picture');
    return found;
  }

  async function press(element: Rings, ...keys: readonly string[]): Promise<string> {
    for (const key of keys) {
      surface(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
      await drawn();
    }
    return element.shadowRoot?.querySelector('[aria-live]')?.textContent ?? '';
  }

  function pixels(element: Rings): string {
    return element.shadowRoot?.querySelector('canvas')?.toDataURL() ?? 'no canvas';
  }

  it('draws the same at a time, whichever way time went', async () => {
    const element = await show('ripple-rings', { cascade, time: 1 });
    const one = pixels(element);
    for (const time of [2, 0.5, -0.3, 1]) {
      element.time = time;
      await drawn();
      expect(pixels(element) === one, String(time)).toBe(time === 1);
    }
    expect(await element.updateComplete).toBe(true);
  });

  it('counts who is reached by then, of everyone', async () => {
    const element = await show('ripple-rings', { cascade, time: 1 });
    const count = (): string | null | undefined => element.shadowRoot?.querySelector('[part="count"]')?.textContent;
    expect(count()).toBe('5 of 40 people');
    expect(surface(element).getAttribute('aria-label')).toContain('5 of 40 people reached by round 1');
    element.time = 0;
    await drawn();
    expect(count()).toBe('2 of 40 people');
  });

  it('is walked with arrow keys, each step said aloud', async () => {
    const element = await show('ripple-rings', { cascade, time: 2 });
    const people: unknown[] = [];
    element.addEventListener('ripple-person', (event) => people.push((event as CustomEvent<unknown>).detail));
    expect(await press(element, 'ArrowDown')).toBe('The brand, its post was seen by 2 people.');
    expect(await press(element, 'ArrowDown')).toBe(
      'Person 41, round 0, shown by the brand, saw it once, passed it on to 3 people who had not seen it.',
    );
    expect(await press(element, 'ArrowDown')).toBe(
      'Person 43, round 1, shown by person 41, saw it 2 times in all, passed it on to 1 person who had not seen it.',
    );
    expect(await press(element, 'ArrowRight')).toMatch(/^Person 44, round 1, .* did not pass it on\.$/u);
    expect(await press(element, 'ArrowLeft', 'ArrowLeft')).toContain('Person 42');
    expect(await press(element, 'ArrowUp')).toContain('Person 41');
    expect(people).toEqual([-1, 41, 43, 44, 43, 42, 41].map((person) => ({ person })));
    await press(element, 'Escape');
    expect(element.shadowRoot?.querySelector('[part="facts"]')).toBeNull();
  });

  it('takes the arrow keys for itself and leaves other keys to the page', async () => {
    const element = await show('ripple-rings', { cascade, time: 2 });
    const taken = (key: string): boolean =>
      !surface(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
    expect([taken('ArrowLeft'), taken('Home'), taken(' '), taken('n')]).toEqual([true, true, false, false]);
  });

  it('going back in time leaves somebody for whoever is reached', async () => {
    const element = await show('ripple-rings', { cascade, time: 2 });
    await press(element, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    const facts = (): string => element.shadowRoot?.querySelector('[part="facts"] b')?.textContent ?? 'nobody';
    expect(facts()).toBe('Person 45');
    element.time = 0;
    await drawn();
    expect(facts()).toBe('Person 41');
  });

  it('shows the facts about whoever a pointer is on', async () => {
    const element = await show('ripple-rings', { cascade, time: 2 });
    const box = surface(element).getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, pointerType: 'mouse' };
    surface(element).dispatchEvent(new PointerEvent('pointermove', at));
    await drawn();
    expect(element.shadowRoot?.querySelector('[part="facts"]')?.textContent).toContain('its post was seen by 2 people');
    surface(element).dispatchEvent(new PointerEvent('pointerleave'));
    await drawn();
    expect(element.shadowRoot?.querySelector('[part="facts"]')).toBeNull();
  });

  it('lists the same people and facts, a hundred at once', async () => {
    const element = await show('ripple-rings', { cascade, time: 1, table: true });
    const rows = (): string[][] =>
      [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      );
    expect(rows()).toHaveLength(5);
    expect(rows()[1]).toEqual(['person 41', '0', 'the brand', '1', 'round 0', '3']);
    expect(rows()[3]).toEqual(['person 43', '1', 'person 41', '2', 'round 1', '0']);
    expect(rows()[4]).toEqual(['person 44', '1', 'person 41', '1', 'no', '–']);
    const people = Array.from({ length: 250 }, (_, i) => i);
    const fans = people.map(() => 0);
    const nobody = people.map(() => -1);
    element.cascade = { universe: 250, people, generations: fans, shownBy: nobody, sharedIn: nobody };
    await drawn();
    for (const [first, count] of [
      ['person 0', 100],
      ['person 100', 100],
      ['person 200', 50],
    ] as const) {
      expect([rows()[0]?.[0], rows().length]).toEqual([first, count]);
      element.shadowRoot?.querySelector<HTMLButtonElement>('.pages button:last-of-type')?.click();
      await drawn();
    }
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
