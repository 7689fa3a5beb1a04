import { tabulateResult, type Preset, type ResultDocument } from 'ripplecast/scenario';
import type { Rendering } from '../write-answer.ts';
import { renderReport } from './render-report.ts';
import { renderText } from './render-text.ts';

/**
 * A result of `compare` or `simulate`.
 * @param preset - The preset from which the scenario started; null for a file.
 * @param isDrawn - Whether the forms for people have a drawing of the reach.
 */
export async function renderResult(
  result: ResultDocument,
  preset: Preset | null,
  isDrawn: boolean,
): Promise<Rendering> {
  const draw = isDrawn ? (await import('./plot-reach.ts')).plotReach : null;
  return {
    csv: () => tabulateResult(result),
    markdown: () => renderReport(result, preset, draw),
    text: (layout) => renderText(result, preset, layout, draw),
  };
}
