import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import { unknownAnswers, type AnswerEffect } from 'ripplecast/desk';
import type { ResultDocument } from 'ripplecast/scenario';

/** Differences within so many standard errors of 0 are told as none. */
const SURE = 2;

/** What the desk changes of how many see a complaint: ", 823 fewer than without your desk"; empty without one, and where it has nothing to do. */
export function deskChange({ cascade }: ResultDocument): string {
  const { desk } = cascade;
  if (desk === undefined || desk.coverage === null) return '';
  const { mean, standardError } = desk.withoutDesk.reach.difference;
  const people = pageNumbers().count(Math.abs(mean));
  if (Math.abs(mean) <= SURE * (standardError ?? 0) || people === '0')
    return `, ${msg('about as many as without your desk')}`;
  return mean < 0
    ? `, ${msg(str`${people} fewer than without your desk`)}`
    : `, ${msg(str`${people} more than without your desk`)}`;
}

/** What the desk of a result covers and changes, with its band: help and harm; null without a desk. */
export function deskSentence({ cascade, provenance }: ResultDocument): string | null {
  const { desk } = cascade;
  if (desk === undefined) return null;
  const { coverage, coverageQuantiles: range, withoutDesk, changeBand } = desk;
  if (coverage === null) return msg('Nobody sees criticism, so the desk changes nothing.');
  const answers =
    range === null
      ? msg(str`Your desk answers before ${whole(coverage)} of the views.`)
      : msg(
          str`Your desk answers before ${whole(coverage)} of the views (${whole(range.p05)} to ${whole(range.p95)} in 9 runs in 10).`,
        );
  if (provenance.scenario.reply === undefined) return answers;
  const { mean, difference } = withoutDesk.critics;
  const change = mean === 0 ? null : difference.mean / mean;
  const assumed = change === null ? '' : ` ${msg(str`As assumed here, ${changed(change)} pass a complaint on.`)}`;
  const bounds =
    changeBand === null
      ? msg('How far it may help or harm has no bounds, as criticism may take off.')
      : msg(
          str`It may help (${changed(changeBand.low)}) or harm (${changed(changeBand.high)}): nobody has measured it.`,
        );
  return `${answers}${assumed} ${bounds}`;
}

/** "23 % fewer". */
function changed(change: number): string {
  const part = whole(Math.abs(change));
  return change < 0 ? msg(str`${part} fewer`) : msg(str`${part} more`);
}

function whole(fraction: number): string {
  return pageNumbers().percent(Number(fraction.toFixed(2)));
}

/** What its hours cost: "The desk costs $6,480, $0.27 for each view it answers."; where none was given, that; null without a desk. */
export function deskCostSentence({ cascade, provenance }: ResultDocument): string | null {
  const { desk } = cascade;
  if (desk === undefined) return null;
  if (desk.cost === null)
    return msg('No cost of an hour at the desk was given; “costPerHour” of a scenario file has it.');
  const { currency } = provenance.scenario;
  const cost = pageNumbers().money(desk.cost, currency);
  if (desk.costPerAnsweredSight === null) return msg(str`The desk costs ${cost}.`);
  const each = pageNumbers().money(desk.costPerAnsweredSight, currency);
  return msg(str`The desk costs ${cost}, ${each} for each view that it answers in time.`);
}

/** What the change rests on, which nobody has measured; null where nothing is answered. */
export function bandSentence({ cascade, provenance }: ResultDocument): string | null {
  const { reply } = provenance.scenario;
  if (reply === undefined || (cascade.desk?.coverage ?? null) === null) return null;
  const taken = msg(
    str`Assumed: of those who see an answer, ${stopped(reply)} no longer pass the complaint on, and each answer shows it to ${shownTo(reply)} more people.`,
  );
  if ((cascade.desk?.changeBand ?? null) === null) return taken;
  const { calming, spreading } = unknownAnswers;
  return `${taken} ${msg(str`At best ${ends(calming)}; at worst ${ends(spreading)}.`)}`;
}

function ends(answers: AnswerEffect): string {
  return msg(str`${stopped(answers)} no longer do and ${shownTo(answers)} more see it`);
}

function stopped({ effect }: AnswerEffect): string {
  return pageNumbers().percent(effect);
}

function shownTo({ publicity }: AnswerEffect): string {
  return pageNumbers().percent(publicity);
}
