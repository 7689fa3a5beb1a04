import { html, nothing, type TemplateResult } from 'lit';
import { formatWhole, numbersOf } from '../numbers/format-number.ts';
import type { ElementSize } from '../observed-size.ts';
import type { DotsWords } from '../words/element-words.ts';
import { insetSize, type InsetPlan } from './dot-inset.ts';

/** What the magnifier lies on. */
export interface InsetGround extends ElementSize {
  /** People reached. */
  readonly people: number;
  /** People for each dot of the panel. */
  readonly perDot: number;
}

/** The magnifier with its own scale; of less than one dot also how many of its people they are. */
export function dotsInset(
  { perDot }: InsetPlan,
  { width, height, ...panel }: InsetGround,
  words: DotsWords,
  locale: string,
): TemplateResult {
  const whole = (count: number): string => formatWhole(count, locale);
  const size = insetSize(width, height);
  // A line ends before the scale or after it.
  const scale = words.dotIs({ text: whole(perDot), count: perDot }).replaceAll(' ', '\u00a0');
  const part = words.partOfDot({ people: numbersOf(locale).count(panel.people), perDot: whole(panel.perDot) });
  return html`<div class="inset" part="inset">
    <p>
      <span>${words.magnified(scale)}</span>
      ${panel.people < panel.perDot ? html`<span>${part}</span>` : nothing}
    </p>
    <canvas class="lens" aria-hidden="true" style="width:${size}px;height:${size}px"></canvas>
  </div>`;
}
