import type { Preset, ResultDocument } from 'ripplecast/scenario';
import { type OutputFormat, renderJson } from './write-output.ts';
import { chooseLayout, plainLayout } from './terminal.ts';

/**
 * A result in the form that was asked for; what only the others need is not loaded.
 * @param preset - The preset from which the scenario started; null for a file.
 * @param toFile - Whether it goes to a file, whose width no terminal decides.
 */
export async function renderResult(
  result: ResultDocument,
  preset: Preset | null,
  format: OutputFormat,
  toFile: boolean,
): Promise<string> {
  switch (format) {
    case 'json':
      return renderJson(result);
    case 'csv':
      return (await import('./commands/simulate/render-generations.ts')).renderGenerations(result);
    case 'markdown':
      return (await import('../text/render-report.ts')).renderReport(result, preset);
    case 'text': {
      const { renderComparison } = await import('./commands/compare/render-comparison.ts');
      return renderComparison(result, preset, toFile ? plainLayout() : chooseLayout());
    }
  }
}
