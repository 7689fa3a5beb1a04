import { msg, str } from '@lit/localize';
import { presetCatalogue, type CompleteScenario } from 'ripplecast/scenario';
import { changedTitle, titleOf } from '../state/preset-of.ts';
import { pageWords } from './page-words.ts';

/**
 * The title of a scenario in the page's language, where it is not that of the default: a preset's, also where it was changed, or the
 * one that a link gives it.
 */
export function scenarioTitle(scenario: CompleteScenario): string | null {
  const title = titleOf(scenario);
  if (title === null) return null;
  const { from, isChanged } = changedTitle(title);
  const preset = presetCatalogue.find((each) => each.title === from);
  if (preset === undefined) return title;
  const own = pageWords().preset(preset).title;
  return isChanged ? msg(str`${own}, changed`) : own;
}
