import { afterEach, describe, expect, it } from 'vitest';
import { changes, drawn, field, show } from '../../test/show-element.ts';

const fans = {
  edit: 'fans',
  kind: 'count',
  current: 1000,
  display: '1,000',
  label: 'Fans',
  min: 0,
  max: 5000,
} as const;

afterEach(() => document.body.replaceChildren());

describe('ripple-headline', () => {
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
    expect(problem()).toBe('Fans: between 0 and 5,000. It stays 1,000; “6000” was not taken.');
    type('1.5', 'Enter');
    await drawn();
    expect(problem()).toBe('Fans: whole people only. It stays 1,000; “1.5” was not taken.');
    expect(number.value, 'what was refused has left the sentence').toBe('1,000');
    element.parts = [{ ...fans, current: 2000, display: '2,000' }, { text: ' fans' }];
    await drawn();
    expect(problem()).toBeUndefined();
    expect(heard).toHaveLength(1);
  });

  it('has the number that stays back in its place at once, and nothing moves', async () => {
    const element = await show('ripple-headline', { parts: [fans, { text: ' fans' }] });
    const before = element.getBoundingClientRect().height;
    const number = field(element, 'input');
    number.focus();
    number.value = 'x'.repeat(40);
    number.dispatchEvent(new InputEvent('input'));
    await drawn();
    number.blur();
    await drawn();
    expect(number.value).toBe('1,000');
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toContain(
      `“${'x'.repeat(24)}…” was not taken`,
    );
    expect(element.getBoundingClientRect().height).toBe(before);
  });

  it('is a heading, or a paragraph of the page, with as many lines as it is told', async () => {
    const element = await show('ripple-headline', { parts: [{ text: 'Short.' }] });
    const sentence = (): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>('.sentence');
    const height = (): number => sentence()?.getBoundingClientRect().height ?? 0;
    const one = height();
    expect(sentence()?.localName).toBe('h1');
    Object.assign(element, { plain: true, lines: 3 });
    await drawn();
    expect(sentence()?.localName).toBe('p');
    expect(height()).toBeCloseTo(3 * one, 0);
    element.style.setProperty('--ripple-headline-lines', '2');
    expect(height()).toBeCloseTo(2 * one, 0);
  });

  it('keeps a long word inside', async () => {
    document.body.style.width = '200px';
    const element = await show('ripple-headline', { parts: [{ text: 'a'.repeat(80) }] });
    expect(element.scrollWidth).toBeLessThanOrEqual(200);
    document.body.style.width = '';
  });

  it('has its numbers dragged along the line; a press begins to edit', async () => {
    const element = await show('ripple-headline', { parts: [fans, { text: ' fans' }] });
    const [inputs, heard] = [changes(element, 'ripple-input'), changes(element)];
    const number = field(element, 'input');
    number.setPointerCapture = () => undefined;
    const point = (type: string, clientX: number): boolean =>
      number.dispatchEvent(new PointerEvent(type, { clientX, button: 0, cancelable: true }));
    for (const x of [100, 103]) point(x === 100 ? 'pointerdown' : 'pointermove', x);
    expect(number.dispatchEvent(new MouseEvent('mousedown', { cancelable: true })), 'no focus yet').toBe(false);
    point('pointermove', 113);
    point('pointermove', 119);
    point('pointerup', 119);
    expect(inputs.map(({ value }) => value)).toEqual([1200, 1300]);
    expect(heard).toEqual([{ name: 'fans', value: 1300 }]);
    expect(element.shadowRoot?.activeElement).toBeNull();
    point('pointerdown', 100);
    point('pointerup', 101);
    expect(element.shadowRoot?.activeElement).toBe(number);
    point('pointerdown', 100);
    point('pointermove', 150);
    point('pointerup', 150);
    expect(heard, 'in a number that is edited a pointer selects').toHaveLength(1);
  });
});

describe('typing in ripple-headline again', () => {
  const selected = (number: HTMLInputElement): string =>
    number.value.slice(number.selectionStart ?? 0, number.selectionEnd ?? 0);

  it('replaces the number after Enter, and after a click on it', async () => {
    const element = await show('ripple-headline', { parts: [fans, { text: ' fans' }] });
    const number = field(element, 'input');
    number.focus();
    number.value = '2000';
    number.dispatchEvent(new InputEvent('input'));
    await drawn();
    number.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    element.parts = [{ ...fans, current: 2000, display: '2,000' }, { text: ' fans' }];
    await drawn();
    expect(selected(number)).toBe('2,000');
    number.setSelectionRange(2, 2);
    number.dispatchEvent(new MouseEvent('click'));
    expect(selected(number)).toBe('2,000');
    number.value = '2,0';
    number.setSelectionRange(1, 1);
    number.dispatchEvent(new InputEvent('input'));
    number.dispatchEvent(new MouseEvent('click'));
    expect(selected(number), 'what is being typed is edited').toBe('');
  });
});
