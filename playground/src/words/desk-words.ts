import { formatPercent } from '@ripplecast/elements';
import { unknownAnswers, type AnswerEffect } from 'ripplecast/desk';
import type { ResultDocument } from 'ripplecast/scenario';
import { englishVerdict, verdictOf } from 'ripplecast/words';
import { buyWords } from './buy-name.ts';
import { pageWords } from './page-words.ts';

/** What the desk of a result covers and changes, with its sign and its band, in the sentence of the verdict; null without a desk. */
export function deskSentence(result: ResultDocument): string | null {
  const buy = buyWords(result.provenance.scenario)?.the ?? 'the broadcast';
  const { findings } = verdictOf(result, buy, englishVerdict(pageWords));
  return findings.find(({ topic }) => topic === 'desk')?.text ?? null;
}

/** What the change rests on, which nobody has measured, and between which two ends its band lies; null where nothing is answered. */
export function bandSentence({ cascade, provenance }: ResultDocument): string | null {
  const { reply } = provenance.scenario;
  if (reply === undefined || (cascade.desk?.coverage ?? null) === null) return null;
  const taken = `An answer is taken to stop ${stopped(reply)} of those who see it from passing the complaint on, and to show the complaint to ${shownTo(reply)} more people: nobody has measured how much it does.`;
  if ((cascade.desk?.changeBand ?? null) === null) return taken;
  const { calming, spreading } = unknownAnswers;
  return `${taken} The band goes from ${ends(calming)} to ${ends(spreading)}.`;
}

function ends(answers: AnswerEffect): string {
  return `${stopped(answers)} and ${shownTo(answers)}`;
}

function stopped({ effect }: AnswerEffect): string {
  return formatPercent(effect);
}

function shownTo({ publicity }: AnswerEffect): string {
  return formatPercent(publicity);
}
