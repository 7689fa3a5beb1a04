import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ElementSize } from '../observed-size.ts';
import type { PeopleWords } from '../words/people-words.ts';
import type { PersonFacts } from './people-facts.ts';
import type { PeopleMark } from './people-marks.ts';
import type { Place } from './people-picture.ts';
import { factPhrases, titleOf, type PeopleMoment } from './ripple-people.words.ts';

/** Distance of the card from the person, in CSS pixels: beyond the ring and the name. */
const APART = 24;

/**
 * The card of facts about one person, beside them.
 * @param place - Where the person stands, in CSS pixels of the picture.
 * @param size - Of the picture.
 */
export function peopleCard(
  facts: PersonFacts,
  { x, y }: Place,
  size: ElementSize,
  moment: PeopleMoment,
): TemplateResult {
  const across = x < size.width / 2 ? `left:${x + APART}px` : `right:${size.width - x + APART}px`;
  const down = y < size.height / 2 ? `top:${Math.max(0, y - 10)}px` : `bottom:${Math.max(0, size.height - y - 10)}px`;
  return html`<div class="facts" part="facts" style="${across};${down}">
    <b>${titleOf(moment.nameOf(facts.person))}</b
    >${factPhrases(facts, moment).map((phrase) => html`<span>${phrase}</span>`)}
  </div>`;
}

/** What dots look like. */
export function peopleLegend(
  words: PeopleWords,
  arm: 'shared' | 'broadcast',
  hasCriticism: boolean,
  marks: readonly PeopleMark[],
): TemplateResult {
  return html`
    <span class="legend">
      <span>${words.dotIs}</span>
      <span>${sign(svg`<circle class="knows" cx="7" cy="7" r="4.5"></circle>`)}${words.knows}</span>
      ${
        arm === 'broadcast'
          ? nothing
          : html`<span
              >${sign(
                svg`<circle class="knows" cx="7" cy="7" r="4"></circle><circle class="ring" cx="7" cy="7" r="6.5"></circle>`,
              )}${words.shares}</span
            >`
      }
      <span>${sign(svg`<circle class="rest" cx="7" cy="7" r="4.5"></circle>`)}${words.doesNotKnow}</span>
      ${
        hasCriticism
          ? html`<span
              >${sign(svg`<path class="criticises" d="M7 0 14 7 7 14 0 7Z"></path><text x="7" y="10">!</text>`)}${words.criticised}</span
            >`
          : nothing
      }
      ${marks.map((mark) => html`<span>${sign(signs[mark.sign])}${mark.name}</span>`)}
    </span>
  `;
}

const signs = {
  circle: svg`<circle class="mark" cx="7" cy="7" r="6"></circle>`,
  square: svg`<rect class="mark" x="1" y="1" width="12" height="12"></rect>`,
};

function sign(shapes: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 14 14" aria-hidden="true">${shapes}</svg>`;
}
