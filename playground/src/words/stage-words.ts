import { msg, str } from '@lit/localize';
import { formatSpan } from '@ripplecast/elements';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import { elementWords, pageNumbers, pageWords } from './page-words.ts';

/** What the people are who are drawn one by one. */
export function aboutPeople({ provenance }: ResultDocument): string {
  const people = pageWords().people(universeOf(provenance));
  return msg(
    str`The ${people} live in friend groups that are grown by chance: a village to look at, not a part of a country.`,
  );
}

/** What the people of a graph that comes with the package are, by whoever wrote down who is friends with whom. */
export function aboutPeopleOfGraph({ provenance }: ResultDocument, citation: string): string {
  const people = pageWords().people(universeOf(provenance));
  return msg(str`The ${people} and who is friends with whom are those of ${citation}.`);
}

/** What the people of a file of the reader's own are. */
export function aboutPeopleOfFile({ provenance }: ResultDocument, file: string): string {
  const people = pageWords().people(universeOf(provenance));
  return msg(str`The ${people} and who follows whom are those of your file ${file}, which stays on this device.`);
}

/** What the picture of people and the chart show: one run both, or the chart the average. */
export function aboutPicture(isOneRun: boolean): string {
  return isOneRun
    ? msg('The picture and the chart show the same run.')
    : msg('The picture is one run; the chart is the average of all runs among the same people.');
}

/** How one run has ended: "nobody shared it", "died out after 6 rounds". */
export function endOfRun({ last, isClock }: { readonly last: number; readonly isClock: boolean }): string {
  if (last === 0) return msg('nobody shared it');
  return msg(str`died out after ${isClock ? formatSpan(last, elementWords()) : pageWords().rounds(last)}`);
}

/** People of all who are drawn: "24 of 30 people". */
export function reachedOf(reached: number, everyone: number): string {
  return msg(str`${pageNumbers().whole(reached)} of ${pageWords().people(everyone)}`);
}
