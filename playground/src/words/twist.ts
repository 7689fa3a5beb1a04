import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';

/** What the page offers next: a sentence, and the words of its button. */
export interface Twist {
  readonly says: string;
  readonly offer: string;
}

/** What comes after the world that is shown: the measured rates, a million fans, one's own numbers; null in those. */
export function twistOf(world: 'claim' | 'measured' | 'mine', scenario: CompleteScenario): Twist | null {
  if (world === 'mine') return null;
  const measured = presets.measured2012;
  if (world === 'claim') {
    const [fans, share] = [readValue(measured, 'fanVisibility'), readValue(measured, 'share')].map((each) =>
      pageNumbers().percent(each),
    );
    return {
      says: msg(str`In 2012, ${fans} of fans saw a post and ${share} of viewers shared it.`),
      offer: msg('What was measured →'),
    };
  }
  if (readValue(scenario, 'fans') < readValue(measured, 'fans'))
    return { says: msg('Perhaps 1,000 fans are too few.'), offer: msg('Give it a million fans →') };
  return { says: msg('Your fans and rates may differ.'), offer: msg('My numbers →') };
}
