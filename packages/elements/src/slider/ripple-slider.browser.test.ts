import { afterEach, describe, expect, it } from 'vitest';
import { changes, drawn, field, show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

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
});
