import { afterEach, describe, expect, it } from 'vitest';
import { drawn, field, show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

describe('ripple-playbar', () => {
  it('goes to the next and the last whole round by keys, never out of the cascade', async () => {
    const element = await show('ripple-playbar', { rounds: 4, position: 1.5 });
    const heard: unknown[] = [];
    element.addEventListener('ripple-seek', (event) => heard.push((event as CustomEvent<unknown>).detail));
    const scrubber = field(element, 'input');
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'n']) {
      scrubber.dispatchEvent(new KeyboardEvent('keydown', { key }));
    }
    element.position = 4;
    await drawn();
    scrubber.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(heard).toEqual([2, 1, 0, 4, 4].map((position) => ({ position })));
  });

  it('marks every round of a short cascade, and every fifth of one with a hundred', async () => {
    const element = await show('ripple-playbar', { rounds: 24 });
    const numbers = (): readonly (string | null)[] =>
      [...(element.shadowRoot?.querySelectorAll('.number') ?? [])].map((number) => number.textContent);
    expect(numbers()).toHaveLength(25);
    element.rounds = 100;
    await drawn();
    expect(numbers().slice(0, 3)).toEqual(['0', '5', '10']);
  });
});
