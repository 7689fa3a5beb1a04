import type { HeadlinePart } from '@ripplecast/elements';
import { universeOf, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import { besideBuy } from './beside-buy.ts';
import { buyWords } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { besideIt, sentence, shared } from './sentence-parts.ts';

/** From this part of the runs on, that nobody shares is worth more than how many the average is. */
const OFTEN_SILENT = 0.5;

/**
 * The verdict where sharing adds little to those who see the post itself: why it stays with the fans, or what sharing adds to
 * them. Null where it grows, and where complaints begin it.
 * @param isNarrow - Whether it must fit on a phone.
 */
export function endsEarly(result: ResultDocument, isNarrow: boolean): readonly HeadlinePart[] | null {
  const { cascade, provenance } = result;
  const { scenario } = provenance;
  const fans = readValue(scenario, 'fans');
  if (fans === 0 || hasComplaints(scenario) || cascade.reach.mean > universeOf(provenance) + 0.5) return null;
  const why = cascade.earnedReach.mean === 0 ? whyItStays(scenario, cascade.reach.mean) : null;
  if (why !== null) {
    const who = fans === 1 ? 'the one fan' : 'the fans';
    return sentence`It stays with ${who}: ${why}. ${shared(pageNumbers().count(cascade.reach.mean))} ${cascade.reach.mean === 1 ? 'person sees' : 'people see'} it.`;
  }
  const { replicates } = scenario.experiment;
  if (cascade.probabilityNoSharer === 1 && readValue(scenario, 'fanVisibility') === 1)
    return sentence`Nobody shares it in ${replicates === 1 ? 'this run' : `any of ${pageWords().runs(replicates)}`}. It ends with ${fans === 1 ? 'that one fan' : 'the fans who see it'}.`;
  const canGrow = cascade.criticism?.canTakeOff ?? (cascade.reproductionNumber ?? 2) > 1;
  return canGrow ? null : whatSharingAdds(result, fans, isNarrow);
}

/** "160,000 of the million fans see it; sharing adds 69,000. That is 1 in 480 of the Super Bowl audience." */
function whatSharingAdds(result: ResultDocument, fans: number, isNarrow: boolean): readonly HeadlinePart[] {
  const { cascade, broadcast, provenance } = result;
  const { mean: reach } = cascade.reach;
  const who = whoSees(provenance.scenario, fans);
  if ((cascade.probabilityNoSharer ?? 0) >= OFTEN_SILENT) {
    const count =
      reach < 1.5
        ? 'Hardly anyone else sees it'
        : sentence`About ${shared(pageNumbers().count(reach))} people in the end`;
    return sentence`${who}. ${count}; in most runs nobody shares.`;
  }
  const adds = sentence`${who}; sharing adds ${shared(pageNumbers().count(cascade.earnedReach.mean))}`;
  const words = buyWords(provenance.scenario);
  if (words === null || broadcast === null) return sentence`${adds}. In the end, ${shared(pageWords().people(reach))}.`;
  const { part, of } = besideBuy(reach, broadcast.reach, words);
  if (isNarrow) return sentence`${adds}: ${besideIt(part)} of ${words.the}.`;
  return sentence`${adds}. That is ${besideIt(part)} ${of}.`;
}

/** "160,000 of the million fans see it", "All 1,000 fans see it", "That one fan sees it". */
function whoSees(scenario: CompleteScenario, fans: number): readonly HeadlinePart[] {
  const visibility = readValue(scenario, 'fanVisibility');
  if (fans === 1) {
    return visibility === 1 ? sentence`That one fan sees it` : sentence`That one fan may not even see it`;
  }
  const all = fans === 1e6 ? 'million' : pageNumbers().count(fans);
  if (visibility === 1) return sentence`All ${fans === 1e6 ? pageNumbers().count(fans) : all} fans see it`;
  return sentence`${shared(pageNumbers().count(fans * visibility))} of the ${all} fans see it`;
}

/** Why nobody but fans can see it; null where only luck has it so. */
function whyItStays(scenario: CompleteScenario, reach: number): string | null {
  if (reach === readValue(scenario, 'universe')) return 'everyone is a fan already';
  if (scenario.followers === 0) return 'there are no friends to share it with';
  if (sharesNothing(scenario)) return 'nobody shares it';
  if (readValue(scenario, 'visibility') === 0) return 'no friend gets to see a share';
  return null;
}

function sharesNothing({ model }: CompleteScenario): boolean {
  if (!('shareProbability' in model)) return false;
  const { shareProbability: share } = model;
  if (typeof share === 'number') return share === 0;
  return 'byExposure' in share && share.byExposure.every((each) => each === 0);
}
