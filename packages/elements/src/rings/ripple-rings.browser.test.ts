import { afterEach, describe, expect, it } from 'vitest';
import { drawn, show } from '../../test/show-element.ts';

afterEach(() => document.body.replaceChildren());

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
    expect(rows(), 'those who are reached, and everybody else').toHaveLength(5 + 40);
    expect(rows()[5]).toEqual(['person 0', '–', '–', '–', '–', '–']);
    expect(rows()[1]).toEqual(['person 41', '0', 'the brand', '1', 'round 0', '3']);
    expect(rows()[3]).toEqual(['person 43', '1', 'person 41', '2', 'round 1', '0']);
    expect(rows()[4]).toEqual(['person 44', '1', 'person 41', '1', 'no', '–']);
    element.begins = true;
    await drawn();
    expect(rows()[1]?.[2]).toBe('begins');
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
