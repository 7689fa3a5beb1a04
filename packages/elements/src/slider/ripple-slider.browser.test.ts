import { afterEach, describe, expect, it } from 'vitest';
import { changes, drawn, field, show } from '../../test/show-element.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

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

  it('takes what lies on its track, unless it is told to take more', async () => {
    const element = await show('ripple-slider', { min: 1, max: 100, value: 2 });
    const heard = changes(element);
    const text = field(element, 'input[type="text"]');
    for (const typed of ['70', '170']) {
      text.value = typed;
      text.dispatchEvent(new Event('change'));
    }
    await drawn();
    expect(heard.map(({ value }) => value)).toEqual([70]);
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain('Between 1 and 100.');
    element.highest = 1000;
    text.dispatchEvent(new Event('change'));
    expect(heard.map(({ value }) => value)).toEqual([70, 170]);
  });

  it('shows an amount that was not given as an empty field, and goes there and back', async () => {
    const budget = {
      ...fans,
      name: 'budget',
      label: 'Budget',
      kind: 'money',
      lowest: 0,
      optional: true,
      value: null,
    } as const;
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

  it.each<[object, string]>([
    [{ min: 3, max: 2 }, 'ripple-slider.min must be at most 2, as ripple-slider.max is; got 3'],
    [{ scale: 'log', max: 2 }, 'ripple-slider.min must be above 0, as ripple-slider.scale is "log"; got 0'],
  ])('refuses ends that do not fit: %j', async (ends, message) => {
    const element = Object.assign(document.createElement('ripple-slider'), ends);
    document.body.append(element);
    await expect(element.updateComplete).rejects.toThrow(message);
  });

  it('steps by keys and goes back to its default', async () => {
    const element = await show('ripple-slider', { ...share, value: 0.2 });
    const heard = changes(element);
    field(element, 'input[type="range"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    element.shadowRoot?.querySelector('button')?.click();
    expect(heard.map((change) => change.value)).toEqual([0.21, 0.1]);
  });

  const parted = {
    ...share,
    mark: 1 / 300,
    belowLabel: 'dies out',
    aboveLabel: 'spreads',
    ticks: [
      { value: 0.00288, label: 'measured 2012: 0.29\u202f%' },
      { value: 0.003, label: 'measured 2014: 0.3\u202f%' },
      { value: 2, label: 'not on the track' },
    ],
    origin: 'claim',
    originKind: 'claim',
    compact: true,
  } as const;

  it.each([200, 368, 900])('names values on the track, none over another, %s pixels wide', async (width) => {
    document.body.style.width = `${width}px`;
    const element = await show('ripple-slider', parted);
    const shown = all(element, '.tick-label, .zone-label').filter((label) => label.style.visibility !== 'hidden');
    const boxes = shown.map((label) => label.getBoundingClientRect()).toSorted((one, other) => one.left - other.left);
    const { left, right } = element.getBoundingClientRect();
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(boxes[at - 1]?.right ?? left);
      expect(box.right).toBeLessThanOrEqual(right);
    }
    expect(all(element, '.tick'), 'each has its place, even without room for its name').toHaveLength(2);
    const named = shown.map((label) => label.textContent);
    expect(named).toContain('dies out');
    if (width > 300) expect(named).toContain('measured 2012: 0.29\u202f%');
  });

  it('has label, field, track and names in 64 pixels where it is compact, and stays as high when a number is refused', async () => {
    document.body.style.width = '368px';
    const element = await show('ripple-slider', { ...parted, hint: 'How many share it.' });
    expect(element.getBoundingClientRect().height).toBe(64);
    const text = field(element, 'input[type="text"]');
    text.value = '130 %';
    text.dispatchEvent(new Event('change'));
    await drawn();
    expect(all(element, '[role="alert"]')[0]?.checkVisibility()).toBe(true);
    expect(element.getBoundingClientRect().height).toBe(64);
  });

  it('parts its track at the mark', async () => {
    const element = await show('ripple-slider', parted);
    const parts = (): readonly string[] => all(element, '.rail span').map(({ className }) => className.trim());
    expect(parts()).toEqual(['full below', 'full above', 'above']);
    element.value = 0.001;
    await drawn();
    expect(parts()).toEqual(['full below', 'below', 'above']);
    Object.assign(element, { belowLabel: '', aboveLabel: '' });
    await drawn();
    expect(parts()).toEqual(['full whole', 'whole']);
    expect(all(element, '.mark')).toHaveLength(1);
  });

  it('takes a named value that a drag comes near to', async () => {
    const element = await show('ripple-slider', { ...parted, ticks: [{ value: 0.00288, label: '2012' }] });
    const heard = changes(element, 'ripple-input');
    const range = field(element, 'input[type="range"]');
    const near = Math.round(1000 * (Math.log(28.8) / Math.log(10_000)));
    for (const position of [near + 4, near + 20]) {
      range.value = String(position);
      range.dispatchEvent(new Event('input'));
    }
    expect(heard.map(({ value }) => value)).toEqual([0.00288, 0.0035]);
  });

  it('says where its number comes from, and what is named on its track', async () => {
    const element = await show('ripple-slider', parted);
    const described = field(element, 'input[type="range"]').getAttribute('aria-describedby')?.split(' ') ?? [];
    const said = described.map((id) => all(element, `#${id}`)[0]?.textContent ?? '').join(' ');
    expect(said).toContain('claim');
    expect(said).toContain('measured 2014: 0.3');
  });

  it('goes with its handle where the page is written from right to left', async () => {
    document.body.style.width = '368px';
    const element = await show('ripple-slider', { ...share, value: 0.9, ticks: [{ value: 1, label: 'all' }] });
    element.dir = 'rtl';
    await drawn();
    const heard = changes(element);
    field(element, 'input[type="range"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    expect(heard.map(({ value }) => value)).toEqual([0.91]);
    const { left } = element.getBoundingClientRect();
    expect((all(element, '.tick')[0]?.getBoundingClientRect().left ?? 99) - left).toBeLessThan(10);
    expect(all(element, '.rail .full')[0]?.getBoundingClientRect().right).toBeGreaterThan(left + 340);
  });
});
