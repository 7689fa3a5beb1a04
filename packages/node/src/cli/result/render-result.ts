import type { Preset, ResultDocument } from 'ripplecast/scenario';
import type { Rendering } from '../write-answer.ts';
import { renderReport } from './render-report.ts';
import { renderText } from './render-text.ts';
import { tabulateGenerations } from './tabulate-generations.ts';

/**
 * A result of `compare` or `simulate`.
 * @param preset - The preset from which the scenario started; null for a file.
 */
export function renderResult(result: ResultDocument, preset: Preset | null): Rendering {
  return {
    csv: () => tabulateGenerations(result),
    markdown: () => renderReport(result, preset),
    text: (layout) => renderText(result, preset, layout),
  };
}
