import { msg, str } from '@lit/localize';
import type { HeadlinePart } from '@ripplecast/elements';
import { isDeterministic, universeOf, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import { hasComplaints } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import { besideBuy } from './beside-buy.ts';
import { buyWords } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { besideIt, sentence, shared, tell } from './sentence-parts.ts';

/** From this part of the runs on, that nobody shares is worth more than how many the average is. */
const OFTEN_SILENT = 0.5;

/**
 * The verdict where sharing adds little to those who see the post itself: why it stays with the fans, or what sharing adds to
 * them. Null where it grows, and where complaints, a spot or paid sharers begin it.
 * @param isNarrow - Whether it must fit on a phone.
 */
export function endsEarly(result: ResultDocument, isNarrow: boolean): readonly HeadlinePart[] | null {
  const { cascade, provenance } = result;
  const { scenario } = provenance;
  const fans = readValue(scenario, 'fans');
  const reach = cascade.reach.mean;
  if (fans === 0 || hasComplaints(scenario) || reach > universeOf(provenance) + 0.5) return null;
  if (cascade.mix !== undefined || scenario.message.paidSeeds !== undefined) return null;
  const why = cascade.earnedReach.mean === 0 ? whyItStays(scenario, reach) : null;
  if (why !== null) {
    const stays = fans === 1 ? msg(str`It stays with the one fan: ${why}.`) : msg(str`It stays with the fans: ${why}.`);
    const count = shared(pageNumbers().count(reach));
    const seen =
      reach === 1
        ? tell((put) => msg(str`${put(count)} person sees it.`))
        : tell((put) => msg(str`${put(count)} people see it.`));
    return sentence`${stays} ${seen}`;
  }
  const { replicates } = scenario.experiment;
  if (cascade.probabilityNoSharer === 1 && readValue(scenario, 'fanVisibility') === 1) {
    const nobody =
      replicates === 1
        ? msg('Nobody shares it in this run.')
        : msg(str`Nobody shares it in any of ${pageNumbers().whole(replicates)} runs.`);
    const end = fans === 1 ? msg('It ends with that one fan.') : msg('It ends with the fans who see it.');
    return sentence`${nobody} ${end}`;
  }
  const canGrow = cascade.criticism?.canTakeOff ?? (cascade.reproductionNumber ?? 2) > 1;
  // Of messages that differ some may take off though the average one does not.
  const someMayGrow = (cascade.probabilityAboveTippingPoint ?? 0) > 0;
  return canGrow || someMayGrow ? null : whatSharingAdds(result, fans, isNarrow);
}

/** "160,000 of the million fans see it; sharing adds 69,000. That is 1 in 480 of the Super Bowl audience." */
function whatSharingAdds(result: ResultDocument, fans: number, isNarrow: boolean): readonly HeadlinePart[] {
  const { cascade, broadcast, provenance } = result;
  const { mean: reach } = cascade.reach;
  const who = whoSees(provenance.scenario, fans);
  if ((cascade.probabilityNoSharer ?? 0) >= OFTEN_SILENT) {
    if (reach < 1.5)
      return tell((put) => msg(str`${put(who)}. Hardly anyone else sees it; in most runs nobody shares.`));
    const about = shared(pageNumbers().count(reach));
    return isSureOfFans(provenance.scenario, fans)
      ? tell((put) => msg(str`${put(who)}. About ${put(about)} people in the end; in most runs nobody shares.`))
      : tell((put) => msg(str`${put(who)}, ${put(about)} people in the end; in most runs nobody shares.`));
  }
  const more = shared(pageNumbers().count(addedBySharing(result, fans)));
  const adds = tell((put) => msg(str`${put(who)}; sharing adds ${put(more)}`));
  const words = buyWords(provenance.scenario);
  if (words === null || broadcast === null) {
    const end = shared(pageWords().people(reach));
    return tell((put) => msg(str`${put(adds)}. In the end, ${put(end)}.`));
  }
  const { part, of } = besideBuy(reach, broadcast.reach, words);
  if (isNarrow) return sentence`${adds}: ${besideIt(part)} ${words.ofThe}.`;
  return tell((put) => msg(str`${put(adds)}. That is ${put(besideIt(part))} ${of}.`));
}

/** "160,000 of the million fans see it", "All 1,000 fans see it", "That one fan sees it". */
function whoSees(scenario: CompleteScenario, fans: number): readonly HeadlinePart[] {
  const visibility = readValue(scenario, 'fanVisibility');
  if (fans === 1) {
    return sentence`${visibility === 1 ? msg('That one fan sees it') : msg('That one fan may not even see it')}`;
  }
  const all = pageNumbers().count(fans);
  if (visibility === 1) return sentence`${msg(str`All ${all} fans see it`)}`;
  const seen = shared(pageNumbers().count(fans * visibility));
  const isSure = isSureOfFans(scenario, fans);
  if (fans === 1e6)
    return tell((put) =>
      isSure
        ? msg(str`${put(seen)} of the million fans see it`)
        : msg(str`About ${put(seen)} of the million fans see it`),
    );
  return tell((put) =>
    isSure ? msg(str`${put(seen)} of the ${all} fans see it`) : msg(str`About ${put(seen)} of the ${all} fans see it`),
  );
}

/** Whether as many fans see it in most runs as are said to: those see it or not by chance, with one standard deviation around the mean. */
function isSureOfFans(scenario: CompleteScenario, fans: number): boolean {
  const visibility = readValue(scenario, 'fanVisibility');
  if (isDeterministic(scenario.level) || visibility === 1 || fans === 1) return true;
  const mean = fans * visibility;
  const deviation = Math.sqrt(mean * (1 - visibility));
  const { count } = pageNumbers();
  return count(mean - deviation) === count(mean + deviation);
}

/** From this part on that the difference of two rounded counts is off, what sharing adds is said by itself. */
const FAR_OFF = 0.02;

/**
 * What sharing adds to the fans who see it: the difference of the two counts as they are written, so that a reader can add them. Where
 * these are too coarse for that, what was counted.
 */
function addedBySharing({ cascade, provenance }: ResultDocument, fans: number): number {
  const { mean: counted } = cascade.earnedReach;
  const seen = fans * readValue(provenance.scenario, 'fanVisibility');
  const difference = asWritten(cascade.reach.mean) - asWritten(seen);
  return Math.abs(difference - counted) <= FAR_OFF * counted ? difference : counted;
}

/** A count with the digits that a sentence gives of it. */
function asWritten(people: number): number {
  return people < 10_000 ? Math.round(people) : Number(people.toPrecision(3));
}

/** Why nobody but fans can see it; null where only luck has it so. */
function whyItStays(scenario: CompleteScenario, reach: number): string | null {
  if (reach === readValue(scenario, 'universe')) return msg('everyone is a fan already');
  if (scenario.followers === 0) return msg('there are no friends to share it with');
  if (sharesNothing(scenario)) return msg('nobody shares it');
  if (readValue(scenario, 'visibility') === 0) return msg('no friend gets to see a share');
  return null;
}

function sharesNothing({ model }: CompleteScenario): boolean {
  if (!('shareProbability' in model)) return false;
  const { shareProbability: share } = model;
  if (typeof share === 'number') return share === 0;
  if ('perMessage' in share) return share.perMessage.mean === 0;
  return 'byExposure' in share && share.byExposure.every((each) => each === 0);
}
