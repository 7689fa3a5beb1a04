import { msg, str } from '@lit/localize';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
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
  const id = presetId(from);
  if (id === null) return title;
  const own = pageWords().preset({ id, title: from, summary: '' }).title;
  return isChanged ? msg(str`${own}, changed`) : own;
}

/** The id of the preset of a title, without its sources, which the page loads late: its name in `presets`, with hyphens. */
export function presetId(title: string): string | null {
  const [key] = Object.entries(presets).find(([, preset]) => preset.title === title) ?? [];
  return key?.replaceAll(/[A-Z]|\d+/gu, (part) => `-${part.toLowerCase()}`) ?? null;
}
