import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, show } from '../../test/show-element.ts';
import { german } from '../words/german.ts';

afterEach(() => document.body.replaceChildren());

const certified = { reach: 18.2, lowerBound: 16, upperBound: 20, confidence: 0.99 };
const others = [{ name: 'your choice', reach: 10 }];

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (part: Element | undefined): string => part?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? 'nothing';

describe('ripple-certificate', () => {
  it('says what is certified, and how many the chosen reach, at least and at most', async () => {
    const element = await show('ripple-certificate', certified);
    expect(textOf(all(element, '[part="title"]')[0])).toBe('At least 80 % of the best possible');
    expect(all(element, '.legend li').map(textOf)).toEqual([
      'at least 16 people',
      '18.2 people on average',
      'no other choice reaches more than 20 people',
      'with 99 % confidence',
    ]);
    expect(all(element, '.row')[0]?.ariaLabel).toBe(
      'the chosen: 18.2 people; at least 16 people; no other choice reaches more than 20 people',
    );
  });

  it('has bars as long as there are people in them, others on the same scale', async () => {
    const element = await show('ripple-certificate', { ...certified, others });
    const track = all(element, '.track')[0]?.getBoundingClientRect().width ?? 0;
    const shares = all(element, '.piece').map((piece) => piece.getBoundingClientRect().width / track);
    expect(shares.map((share) => Math.round(100 * share))).toEqual([80, 11, 9, 50]);
  });

  it('tells what is certain from what is likely without colours', async () => {
    const element = await show('ripple-certificate', certified);
    const looks = all(element, '.piece').map((piece) => getComputedStyle(piece));
    expect(looks[0]?.backgroundImage).toBe('none');
    expect(looks[1]?.backgroundImage).toContain('repeating-linear-gradient');
    expect(looks[2]?.borderTopStyle).toBe('dashed');
  });

  it('is one stop of the Tab key, whose bars show their values', async () => {
    const element = await show('ripple-certificate', { ...certified, others });
    await userEvent.keyboard('{Tab}{ArrowDown}');
    await drawn();
    expect(all(element, '[part="values"]').map(textOf)).toEqual(['your choice: 10 people']);
  });

  it('says where nobody was chosen, in its language', async () => {
    const element = await show('ripple-certificate', { words: german });
    expect([textOf(all(element, '.nobody')[0]), all(element, '.piece').length]).toEqual([
      'Niemand wurde ausgewählt',
      0,
    ]);
  });

  it('takes its numbers as attributes', async () => {
    document.body.innerHTML = '<ripple-certificate reach="3" lower-bound="2" upper-bound="4"></ripple-certificate>';
    await drawn();
    expect(document.querySelector('ripple-certificate')?.upperBound).toBe(4);
  });
});
