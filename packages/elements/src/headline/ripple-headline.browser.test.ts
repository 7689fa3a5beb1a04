import { afterEach, describe, expect, it } from 'vitest';
import { changes, drawn, field, show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

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
