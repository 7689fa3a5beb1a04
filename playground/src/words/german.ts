/** All that the page needs to speak German: a file of its own, loaded for those who read it. */
import { numbersOf } from '@ripplecast/elements';
import { german as germanOfElements } from '@ripplecast/elements/words/de';
import { german, germanCampaign } from 'ripplecast/words';
import type { SpokenLanguage } from './page-words.ts';
import { sectionTitle } from './section-titles.ts';

export { templates } from '../generated/de.generated.ts';

/** What the core and the elements say. */
export const spokenGerman: SpokenLanguage = {
  words: german(numbersOf('de-DE')),
  elementWords: germanOfElements,
  campaign: germanCampaign,
  sectionTitle,
};
