import { afterEach, describe, expect, it } from 'vitest';
import { result, timedResult } from '../../test/results.ts';
import { drawn, field, show } from '../../test/show-element.ts';
import { stepsOf } from '../results/steps-of-result.ts';
import { german } from '../words/german.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What an element tells from now on. */
function told(element: HTMLElement, ...types: readonly string[]): unknown[] {
  const heard: unknown[] = [];
  for (const type of types) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  return heard;
}

describe('ripple-playbar', () => {
  it('says of what it is the time', async () => {
    const playbar = await show('ripple-playbar', { rounds: 52 });
    expect(field(playbar, 'input[type="range"]').getAttribute('aria-label')).toBe('Round');
    playbar.timeLabel = 'Week';
    await drawn();
    expect(field(playbar, 'input[type="range"]').getAttribute('aria-label')).toBe('Week');
  });

  it('goes to the next and the last whole round by keys, never out of the cascade', async () => {
    const element = await show('ripple-playbar', { rounds: 4, position: 1.5 });
    const heard: unknown[] = [];
    element.addEventListener('ripple-seek', (event) => heard.push((event as CustomEvent<unknown>).detail));
    const scrubber = field(element, 'input');
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'n']) {
      scrubber.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    element.position = 4;
    await drawn();
    scrubber.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
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

  it('marks fewer rounds where it is narrow, none over another', async () => {
    document.body.style.width = '320px';
    const element = await show('ripple-playbar', { rounds: 21, noSteps: true, noReplay: true, noSpeed: true });
    const boxes = all(element, '.number').map((number) => number.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(2);
    for (const [at, box] of boxes.entries()) expect(box.left).toBeGreaterThan(boxes[at - 1]?.right ?? -Infinity);
  });

  it('has how many times as many people are new between two rounds, where there is room', async () => {
    document.body.style.width = '900px';
    const slim = { noSteps: true, noReplay: true, noSpeed: true };
    const element = await show('ripple-playbar', { result, position: 1, ...slim });
    const factors = (): readonly (string | null)[] => all(element, '.factor').map((factor) => factor.textContent);
    expect(factors()).toEqual(['×\u00a030', '×\u00a030']);
    expect(all(element, '.factor.lit'), 'of what has happened').toHaveLength(1);
    element.factors = [2.5, null];
    await drawn();
    expect(factors()).toEqual(['×\u00a02.5']);
    element.factors = null;
    document.body.style.width = '200px';
    await drawn();
    await drawn();
    expect(factors()).toEqual([]);
  });

  it('plays by Space and moves by arrows from anywhere in it; on a button Space presses', async () => {
    const element = await show('ripple-playbar', { rounds: 4, position: 2 });
    const heard = told(element, 'ripple-play', 'ripple-seek');
    const press = (selector: string, key: string): boolean =>
      field(element, selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(press('input', ' ')).toBe(false);
    expect(press('.roll', 'ArrowRight')).toBe(false);
    expect(press('.roll', ' '), 'is left to the button').toBe(true);
    expect(press('select', 'Home'), 'is left to the choice').toBe(true);
    expect(press('input', 'n')).toBe(true);
    expect(heard).toEqual([
      ['ripple-play', {}],
      ['ripple-seek', { position: 3 }],
    ]);
  });

  it('breaks a long word in the reason why it cannot roll', async () => {
    const element = await show('ripple-playbar', {
      rounds: 2,
      canRoll: false,
      rollReason: 'Donaudampfschifffahrt'.repeat(5),
    });
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  it('rolls again, and says why where it cannot', async () => {
    const element = await show('ripple-playbar', { rounds: 4, runLabel: 'run 12 of 1,000' });
    const heard = told(element, 'ripple-roll', 'ripple-replay');
    const roll = field(element, '.roll');
    expect(roll.textContent?.replaceAll(/\s+/gu, ' ').trim()).toBe('Roll again run 12 of 1,000');
    roll.click();
    field(element, '.replay').click();
    element.setAttribute('can-roll', 'false');
    element.rollReason = 'no chance in averages';
    await drawn();
    roll.click();
    expect(heard.map((entry) => (entry as readonly unknown[])[0])).toEqual(['ripple-roll', 'ripple-replay']);
    expect(roll.textContent).toContain('no chance in averages');
    roll.focus();
    expect(element.shadowRoot?.activeElement, 'who comes by keys learns it, too').toBe(roll);
    element.removeAttribute('can-roll');
    await drawn();
    expect(roll.getAttribute('aria-disabled')).toBe('false');
  });

  it('leaves out what a page has elsewhere, and stays one row then', async () => {
    document.body.style.width = '358px';
    const element = await show('ripple-playbar', { rounds: 5, noSteps: true, noReplay: true, noSpeed: true });
    expect(all(element, 'button').map(({ textContent }) => textContent?.trim())).toEqual(['', 'Roll again']);
    expect(all(element, 'select')).toEqual([]);
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(72);
    for (const button of all(element, 'button'))
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('has thumb, track and ticks in one place where the page is written from right to left', async () => {
    document.body.style.width = '900px';
    const element = await show('ripple-playbar', { rounds: 4, position: 1 });
    element.dir = 'rtl';
    await drawn();
    const middle = (selector: string, at = 0): number => {
      const { left, right } = all(element, selector)[at]?.getBoundingClientRect() ?? new DOMRect();
      return (left + right) / 2;
    };
    expect(middle('.tick', 0)).toBeGreaterThan(middle('.tick', 4));
    const filled = all(element, '.rail i')[0]?.getBoundingClientRect();
    expect(filled?.left).toBeCloseTo(middle('.tick', 1), 0);
    expect(filled?.right).toBeCloseTo(middle('.tick', 0), 0);
    const heard = told(element, 'ripple-seek');
    field(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(heard).toEqual([['ripple-seek', { position: 2 }]]);
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
        field(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
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
