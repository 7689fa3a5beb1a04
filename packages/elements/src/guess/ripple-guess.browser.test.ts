import { afterEach, describe, expect, it } from 'vitest';
import { drawn, show } from '../../test/show-element.ts';
import type { RippleGuess } from './ripple-guess.ts';

afterEach(() => document.body.replaceChildren());

const rounds = { places: ['0', '1', '2', '3'], known: [1000], top: 50_000 };

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const values = (element: HTMLElement): string =>
  all(element, '[part="values"]')[0]?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';
const place = (element: HTMLElement, at: number): HTMLElement => all(element, `#place-${at}`)[0] ?? element;
const plot = (element: HTMLElement): HTMLElement => all(element, '.plot')[0] ?? element;

function press(element: HTMLElement, at: number, key: string): boolean {
  return place(element, at).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
}

/** A pointer event at a place of the axis and a height from 0 to 1. */
function point(element: HTMLElement, type: string, along: number, height: number): void {
  const box = plot(element).getBoundingClientRect();
  const at = { clientX: box.left + ((along + 0.5) / 4) * box.width, clientY: box.bottom - height * box.height };
  plot(element).dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, pointerId: 1, button: 0 }));
}

function told(element: RippleGuess): (readonly (number | null)[])[] {
  const heard: (readonly (number | null)[])[] = [];
  element.addEventListener('ripple-draw', ({ detail }) => heard.push(detail.drawn));
  return heard;
}

describe('ripple-guess', () => {
  it('is drawn with a pointer, over what is known already too', async () => {
    const element = await show('ripple-guess', rounds);
    const heard = told(element);
    plot(element).setPointerCapture = () => {};
    expect(all(element, '.draw')[0]?.textContent).toBe('Draw your guess here');
    point(element, 'pointerdown', 0, 0.8);
    point(element, 'pointermove', 2, 0.4);
    point(element, 'pointermove', 3, 0.8);
    point(element, 'pointerup', 3, 0.8);
    point(element, 'pointermove', 1, 0);
    await drawn();
    expect(element.drawn).toEqual([1000, 30_000, 20_000, 40_000]);
    expect(heard.at(-1)).toEqual(element.drawn);
    expect(all(element, '.draw')).toEqual([]);
    expect(all(element, '.point')).toHaveLength(4);
    expect(values(element), 'where the pointer is').toBe('Round 1: 30,000 people');
  });

  it('has a slider for each place, which are one stop of the Tab key', async () => {
    const element = await show('ripple-guess', rounds);
    const heard = told(element);
    expect(all(element, '[tabindex="0"]')).toEqual([place(element, 1)]);
    expect(place(element, 1).getAttribute('aria-valuetext')).toBe('Round 1: not drawn yet');
    press(element, 1, 'ArrowUp');
    await drawn();
    expect(place(element, 1).getAttribute('aria-valuetext'), 'from the place before').toBe('Round 1: 2,000 people');
    press(element, 1, 'PageUp');
    press(element, 1, 'ArrowDown');
    press(element, 1, 'ArrowRight');
    await drawn();
    expect(all(element, '[tabindex="0"]')).toEqual([place(element, 2)]);
    expect(element.shadowRoot?.activeElement).toBe(place(element, 2));
    press(element, 2, 'ArrowUp');
    expect(heard.at(-1)).toEqual([1000, 6000, 7000, null]);
    press(element, 2, 'End');
    press(element, 3, 'Home');
    await drawn();
    expect(element.shadowRoot?.activeElement).toBe(place(element, 0));
    press(element, 0, 'ArrowUp');
    expect(heard, 'what is known stays').toHaveLength(4);
    expect(press(element, 0, 'r'), 'other keys are left to the page').toBe(true);
    expect(press(element, 0, 'ArrowUp')).toBe(false);
  });

  it('shows what was computed beside it, and is drawn no more', async () => {
    const element = await show('ripple-guess', { ...rounds, drawn: [1000, 2000, 3000, 4000] });
    const heard = told(element);
    element.answer = [1000, 4000, 13_000, 40_000];
    await drawn();
    expect(all(element, 'path.guess, path.computed')).toHaveLength(2);
    expect(all(element, '.key span').map((line) => line.textContent)).toEqual(['your guess', 'computed']);
    expect(place(element, 3).getAttribute('aria-valuetext')).toBe('Round 3: guessed 4,000, computed 40,000 people');
    point(element, 'pointerdown', 2, 1);
    press(element, 2, 'ArrowUp');
    expect([heard, element.drawn[2]]).toEqual([[], 3000]);
    element.answer = null;
    await drawn();
    press(element, 2, 'ArrowUp');
    expect(heard).toHaveLength(1);
  });

  it('counts what the page says on its axis', async () => {
    const element = await show('ripple-guess', {
      ...rounds,
      axis: 'share rate',
      places: ['0.1 %', '1 %'],
      scale: 'log',
    });
    expect(place(element, 1).getAttribute('aria-label')).toBe('share rate 1 %');
    expect(all(element, '.axis span').map((tick) => tick.textContent)).toEqual(['1', '10', '100', '1,000', '10,000']);
  });

  it.each(['300px', '900px'])('has its points above their places in %s', async (width) => {
    document.body.style.width = width;
    const element = await show('ripple-guess', { ...rounds, drawn: [1000, 25_000, 50_000, 0] });
    const box = plot(element).getBoundingClientRect();
    all(element, '.point').forEach((each, at) => {
      const { left, width: wide } = each.getBoundingClientRect();
      const column = place(element, at).getBoundingClientRect();
      expect(left + wide / 2).toBeCloseTo(column.left + column.width / 2, 0);
    });
    const [, half] = all(element, '.point').map((each) => each.getBoundingClientRect());
    expect((half?.top ?? 0) + (half?.height ?? 0) / 2).toBeCloseTo(box.top + box.height / 2, 0);
    document.body.style.width = '';
  });
});
