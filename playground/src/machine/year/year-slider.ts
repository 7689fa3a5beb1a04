import type { NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import { usualNumbers, yearNumbers, type YearNumber, type YearNumbers } from '../../state/year-numbers.ts';
import { yearNumberWords, yearOriginName } from '../../words/year-number-words.ts';

/**
 * The slider of one number of a year.
 * @param compact - Whether its hint is only heard.
 * @param set - Told of another value, and whether more of them are coming.
 */
export function yearSlider(
  numbers: YearNumbers,
  name: YearNumber,
  compact: boolean,
  set: (value: number, dragging: boolean) => void,
): TemplateResult {
  const { kind, scale, min, max, origin } = yearNumbers[name];
  const words = yearNumberWords(name);
  const change = (event: CustomEvent<NumberChange>, dragging: boolean): void => {
    event.stopPropagation();
    const { value } = event.detail;
    if (value !== null) set(value, dragging);
  };
  return html`
    <ripple-slider
      name=${name}
      label=${words.label}
      hint=${words.hint}
      unit=${words.unit ?? ''}
      .counted=${words.counted ?? null}
      kind=${kind}
      scale=${scale}
      ?compact=${compact}
      origin=${origin === null ? '' : yearOriginName(origin)}
      origin-kind=${origin === 'measured' ? 'measured' : 'claim'}
      min=${min}
      max=${max}
      .value=${numbers[name]}
      .preset=${usualNumbers[name]}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-slider>
  `;
}
