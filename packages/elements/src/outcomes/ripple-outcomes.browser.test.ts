import { afterEach, describe, expect, it } from 'vitest';
import { result } from '../../test/results.ts';
import { drawn, show } from '../../test/show-element.ts';
import type { RippleOutcomes } from './ripple-outcomes.ts';

afterEach(() => document.body.replaceChildren());

const lottery = [1, 295e6, 1, 1];
const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (element: HTMLElement, part: string): string =>
  all(element, `[part="${part}"]`)[0]?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';
const strip = (element: HTMLElement): HTMLElement => all(element, '[role="listbox"]')[0] ?? element;
const press = (element: HTMLElement, key: string): boolean =>
  strip(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

function chosen(element: RippleOutcomes): number[] {
  const heard: number[] = [];
  element.addEventListener('ripple-outcome', ({ detail }) => heard.push(detail.index));
  return heard;
}

describe('ripple-outcomes', () => {
  it('has a bar for each run in order of luck, and names both worlds', async () => {
    const element = await show('ripple-outcomes', { outcomes: lottery });
    expect(all(element, '[role="option"]').map((run) => run.getAttribute('aria-label'))).toEqual([
      'Run 1: 1 person',
      'Run 3: 1 person',
      'Run 4: 1 person',
      'Run 2: 295 million people',
    ]);
    expect(all(element, '.groups span').map((group) => group.textContent)).toEqual([
      '3 of 4 runs: 1 person',
      '1 of 4 runs: 295 million people',
    ]);
    expect(all(element, '.median')[0]?.textContent).toBe('median: 1 person');
    element.outcomes = [5, 30, 18];
    await drawn();
    expect(textOf(element, 'groups')).toBe('3 runs: 5–30 people');
  });

  it('speaks of a single run as of one', async () => {
    const element = await show('ripple-outcomes', { outcomes: [1] });
    expect(textOf(element, 'run')).toBe('1 run. Choose it to see it.');
    expect(strip(element).getAttribute('aria-label')).toBe('1 run');
  });

  it('takes the runs of what simulate returns, and none of its document', async () => {
    const withRuns = { ...result, outcomes: { reach: Float64Array.of(900_000, 960_000) } };
    const element = await show('ripple-outcomes', { result: withRuns });
    expect(all(element, '[role="option"]')).toHaveLength(2);
    expect(all(element, '.broadcast')[0]?.textContent, 'the buy is not on the scale').toBe(
      'Super Bowl: 111 million, far above ↑',
    );
    element.result = result;
    await drawn();
    expect(textOf(element, 'run')).toBe('No runs yet.');
    expect(() => {
      element.result = { ...result, outcomes: { reach: [-1] } };
    }).toThrow('ripple-outcomes.result.outcomes.reach[0] must be a finite number of at least 0; got -1');
  });

  it('is one stop, in which the keys go from run to run and Enter chooses', async () => {
    const element = await show('ripple-outcomes', { outcomes: lottery, selected: 2 });
    const heard = chosen(element);
    expect(all(element, '[tabindex="0"]')).toEqual([strip(element)]);
    expect(strip(element).getAttribute('aria-activedescendant')).toBe('run-1');
    expect(textOf(element, 'run')).toBe('Run 3: 1 person');
    press(element, 'ArrowRight');
    press(element, 'ArrowRight');
    press(element, 'ArrowRight');
    await drawn();
    expect(textOf(element, 'run')).toBe('Run 2: 295 million people');
    press(element, 'Enter');
    press(element, 'Home');
    press(element, ' ');
    expect(heard).toEqual([1, 0]);
    expect(press(element, 'r'), 'other keys are left to the page').toBe(true);
  });

  it('goes the other way where the page is written from right to left', async () => {
    const element = await show('ripple-outcomes', { outcomes: lottery, selected: 0 });
    element.dir = 'rtl';
    await drawn();
    press(element, 'ArrowLeft');
    await drawn();
    expect(strip(element).getAttribute('aria-activedescendant')).toBe('run-1');
    const [first, last] = [all(element, '#run-0')[0], all(element, '#run-3')[0]].map((run) =>
      run?.getBoundingClientRect(),
    );
    expect(first?.left).toBeGreaterThan(last?.left ?? Infinity);
    const heard = chosen(element);
    strip(element).dispatchEvent(
      new PointerEvent('click', { clientX: (last?.left ?? 0) + 2, clientY: last?.top ?? 0, bubbles: true }),
    );
    expect(heard).toEqual([1]);
  });

  it('chooses the run at the pointer, and tells it before', async () => {
    const element = await show('ripple-outcomes', { outcomes: lottery });
    const heard = chosen(element);
    const box = all(element, '#run-2')[0]?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: box.left + 1, clientY: box.top + 1, bubbles: true };
    strip(element).dispatchEvent(new PointerEvent('pointermove', at));
    await drawn();
    expect(textOf(element, 'run')).toBe('Run 4: 1 person');
    strip(element).dispatchEvent(new PointerEvent('click', at));
    expect(heard).toEqual([3]);
    strip(element).dispatchEvent(new PointerEvent('pointerleave'));
    await drawn();
    expect(textOf(element, 'run')).toBe('4 runs in order of luck. Choose one to see it.');
  });

  it('marks the run that is shown, and no run that is not there', async () => {
    const element = await show('ripple-outcomes', { outcomes: lottery, selected: 1 });
    expect(all(element, '[aria-selected="true"]').map(({ id }) => id)).toEqual(['run-3']);
    element.selected = 9;
    await drawn();
    expect(all(element, '[aria-selected="true"]')).toEqual([]);
  });

  it.each(['175px', '368px', '984px'])('has a hundred runs side by side in %s, none of them outside', async (width) => {
    document.body.style.width = width;
    const outcomes = Array.from({ length: 100 }, (_, run) => run);
    const element = await show('ripple-outcomes', { outcomes, universe: 99 });
    const box = element.getBoundingClientRect();
    for (const run of all(element, '[role="option"]')) {
      const { left, right } = run.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(box.left - 0.01);
      expect(right).toBeLessThanOrEqual(box.right + 0.01);
    }
    const widths = new Set(all(element, '[role="option"]').map((run) => run.getBoundingClientRect().width.toFixed(2)));
    expect(widths.size).toBe(1);
    document.body.style.width = '';
  });
});
