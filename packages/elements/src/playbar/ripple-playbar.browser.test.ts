import { afterEach, describe, expect, it } from 'vitest';
import { timedResult } from '../../test/results.ts';
import { drawn, field, show } from '../../test/show-element.ts';
import { stepsOf } from '../results/steps-of-result.ts';
import { german } from '../words/german.ts';

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

  describe('on a clock', () => {
    const hours = [1, 2, 5, 10, 24, 168];
    const texts = (element: HTMLElement, selector: string): readonly (string | null)[] =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((part) => part.textContent);

    it('marks minutes, hours, days, weeks and years, fewer where there is little room', async () => {
      const element = await show('ripple-playbar', { hours: [1 / 60, 1, 24, 168, 8760, 87_600] });
      expect(texts(element, '.number').map((text) => text?.replace('\u202f', ' '))).toEqual([
        '1 min',
        '10 min',
        '1 h',
        '6 h',
        '1 d',
        '1 wk',
        '4 wk',
        '1 y',
        '10 y',
      ]);
      const shown = (): number =>
        [...(element.shadowRoot?.querySelectorAll('.tick') ?? [])].filter((tick) => tick.checkVisibility()).length;
      expect(shown()).toBe(9);
      document.body.style.width = '420px';
      await drawn();
      expect(shown()).toBe(4);
      document.body.style.width = '';
    });

    it('is scrubbed by the logarithm of time, and rests at moments', async () => {
      const element = await show('ripple-playbar', { hours });
      const heard: number[] = [];
      element.addEventListener('ripple-seek', ({ detail }) => heard.push(detail.position));
      const scrubber = field(element, 'input');
      expect(scrubber.getAttribute('aria-label')).toBe('Time');
      scrubber.value = String(Math.log(10) / Math.log(168));
      scrubber.dispatchEvent(new Event('input'));
      scrubber.value = '0.001';
      scrubber.dispatchEvent(new Event('change'));
      expect(heard).toEqual([expect.closeTo(3, 2), 0]);
    });

    it('goes from moment to moment by keys, never beyond the last', async () => {
      const element = await show('ripple-playbar', { hours, position: 1 });
      const heard: number[] = [];
      element.addEventListener('ripple-seek', ({ detail }) => heard.push(detail.position));
      const press = (key: string): boolean =>
        field(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key }));
      for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) press(key);
      element.position = 5;
      await drawn();
      press('ArrowRight');
      expect(heard).toEqual([2, 0, 0, 5, 5]);
    });

    it('reads a result: the time, the people, and when the buy is passed with its range', async () => {
      const element = await show('ripple-playbar', { result: timedResult });
      const steps = stepsOf(timedResult);
      element.position = steps.findIndex((step) => step.hours === 28);
      await drawn();
      expect(field(element, 'input').getAttribute('aria-valuetext')).toBe('After 1 day 4 hours: 112 million people');
      expect(texts(element, '.passing')).toEqual([
        'passes the Super Bowl: 1\u202fd 4\u202fh (21\u202fh to 1\u202fd 19\u202fh)',
      ]);
      expect(element.shadowRoot?.querySelector('.passing-range')).not.toBeNull();
      element.words = german;
      await drawn();
      expect(field(element, 'input').getAttribute('aria-valuetext')).toBe(
        'Nach 1 Tag 4 Stunden: 112 Millionen Menschen',
      );
    });
  });
});
