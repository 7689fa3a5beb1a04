import { html, nothing, type TemplateResult } from 'lit';
import { classResultWords } from '../../../words/class-result-words.ts';
import { pageNumbers } from '../../../words/page-words.ts';
import type { ClassResult } from './class-controller.ts';
import { placeDots } from './class-dots.ts';
import { peopleOf, whatOf, whoOf } from './class-result-parts.ts';

/** A result that a pointer is at, by its place; null for none. */
export type PointAt = (place: number | null) => void;

/**
 * All results of a class in one picture, a dot for each.
 * @param at - Place of the result that is named below the picture; null for none.
 */
export function classPicture(
  results: readonly ClassResult[],
  sentences: readonly string[],
  at: number | null,
  point: PointAt,
): TemplateResult {
  const { dots, columns, most, ticks, isOfParts } = placeDots(results.map(({ outcome }) => outcome));
  const { count, percent } = pageNumbers();
  const kinds = (['run', 'average', 'guess'] as const).filter((kind) => results.some(({ says }) => says.kind === kind));
  const shown = at === null ? undefined : results[at];
  return html`
    <figure class="class-picture">
      <div
        class="dots"
        role="img"
        aria-label=${sentences.join(' ')}
        style="--columns:${columns};--most:${most}"
        @pointerover=${({ target }: PointerEvent) => {
          const place = (target as HTMLElement).dataset['place'];
          point(place === undefined ? null : Number(place));
        }}
        @pointerleave=${() => point(null)}
      >
        ${results.map(({ says }, place) => {
          const { column = 0, height = 0 } = dots[place] ?? {};
          return html`<i
            class="${says.kind} ${place === at ? 'at' : ''}"
            data-place=${place}
            style="--column:${column};--height:${height}"
          ></i>`;
        })}
      </div>
      <div class="axis" aria-hidden="true">
        ${ticks.map((tick) => html`<span>${isOfParts ? percent(tick) : count(tick)}</span>`)}
      </div>
      <figcaption>
        <span>${isOfParts ? classResultWords.axisOfParts() : classResultWords.axis()}</span>
        ${kinds.map((kind) => html`<span class="mark"><i class=${kind}></i> ${classResultWords.marks[kind]()}</span>`)}
        <output>${shown === undefined ? nothing : html`${whoOf(shown)}: ${whatOf(shown)}, ${peopleOf(shown)}`}</output>
      </figcaption>
    </figure>
  `;
}
