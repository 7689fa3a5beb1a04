import { whatDecides } from 'ripplecast/experiment';
import type { ResultDocument } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import type { FoundScenario } from '../../find-scenario.ts';
import type { DecidesFlags, OutputOptions } from '../../options.ts';
import { formatOf } from '../../write-answer.ts';

/** Refuses `--what-decides` with CSV, before the work. */
export function checkDecidesForm(options: DecidesFlags & OutputOptions): void {
  if (options.whatDecides === true && formatOf(options) === 'csv') {
    throw new BadInputError('--what-decides does not go with CSV, which has the rounds only');
  }
}

/**
 * What the document has besides, where `--what-decides` was typed.
 * @throws BadInputError for a scenario without costs to compare, and where the mean field does not know what it describes.
 */
export function decidingOf(
  { scenario, explain }: FoundScenario,
  { whatDecides: isAsked }: DecidesFlags,
): Pick<ResultDocument, 'whatDecides'> {
  if (isAsked !== true) return {};
  for (const part of ['cost', 'broadcast'] as const) {
    if (scenario[part] !== null) continue;
    throw new BadInputError(`--what-decides compares costs, for which the scenario needs a ${part}; got null`);
  }
  try {
    return { whatDecides: whatDecides(scenario) };
  } catch (error) {
    throw explain(error);
  }
}
