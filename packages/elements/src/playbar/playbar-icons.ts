import { svg, type TemplateResult } from 'lit';

/** A drawing of 20 by 20 in the colour of its text; `turns` with the direction in which the page is written. */
function icon(shape: TemplateResult, kind: string = ''): TemplateResult {
  return svg`<svg class=${kind} viewBox="0 0 20 20" aria-hidden="true">${shape}</svg>`;
}

/** A bar, and a triangle that points back to it. */
export const stepBackIcon: TemplateResult = icon(svg`<path d="M5 4v12M16 4 8 10l8 6z"></path>`, 'turns');
/** A triangle that points on to a bar. */
export const stepIcon: TemplateResult = icon(svg`<path d="M15 4v12M4 4l8 6-8 6z"></path>`, 'turns');
/** A triangle that points on. */
export const playIcon: TemplateResult = icon(svg`<path d="m6 3.5 11 6.5-11 6.5z"></path>`, 'turns');
/** Two bars. */
export const pauseIcon: TemplateResult = icon(svg`<path d="M5.5 4h3v12h-3zM11.5 4h3v12h-3z"></path>`);
/** An arrow that comes back to its start. */
export const replayIcon: TemplateResult = icon(
  svg`<path class="line" d="M4.2 7.5A6.5 6.5 0 1 1 3.5 10.6M4 3.2v4.5h4.5"></path>`,
  'turns',
);
/** A die that shows five. */
export const dieIcon: TemplateResult = icon(
  svg`<rect class="line" x="2.5" y="2.5" width="15" height="15" rx="3"></rect>
    ${['6.5 6.5', '13.5 6.5', '10 10', '6.5 13.5', '13.5 13.5'].map((at) => {
      const [x, y] = at.split(' ');
      return svg`<circle cx=${x} cy=${y} r="1.4"></circle>`;
    })}`,
  'die',
);
