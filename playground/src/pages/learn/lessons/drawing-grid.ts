import { html, svg, type TemplateResult } from 'lit';
import { pageNumbers } from '../../../words/page-words.ts';

/** Size of the plot, and room for the numbers beside it and below it. */
const [WIDTH, HEIGHT] = [520, 200];
const [BESIDE, BELOW] = [90, 28];
/** Lines from the axis to the top. */
const LINES = 4;

/**
 * Axes with a grid to draw on: rounds along, people up.
 * @param top - People at the upper end.
 */
export function drawingGrid(rounds: number, top: number): TemplateResult {
  const { whole } = pageNumbers();
  const up = Array.from({ length: LINES + 1 }, (_, line) => line);
  const along = Array.from({ length: rounds }, (_, round) => round);
  const heightOf = (line: number): number => HEIGHT * (1 - line / LINES);
  const placeOf = (round: number): number => (WIDTH * round) / (rounds - 1);
  return html`
    <svg class="drawing-grid" aria-hidden="true" viewBox="${-BESIDE} -12 ${WIDTH + BESIDE + 12} ${HEIGHT + BELOW + 12}">
      ${up.map(
        (line) =>
          svg`<line x1="0" y1=${heightOf(line)} x2=${WIDTH} y2=${heightOf(line)}></line>
            <text class="beside" x="-8" y=${heightOf(line) + 5}>${whole((top * line) / LINES)}</text>`,
      )}
      ${along.map(
        (round) =>
          svg`<line x1=${placeOf(round)} y1="0" x2=${placeOf(round)} y2=${HEIGHT}></line>
            <text x=${placeOf(round)} y=${HEIGHT + 20}>${whole(round)}</text>`,
      )}
    </svg>
  `;
}
