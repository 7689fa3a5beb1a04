import type { CompleteScenario } from 'ripplecast/scenario';
import type { PageNote } from '../shell/page-notes.ts';
import { complaintsOf } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import {
  friendsLimits,
  MAX_PEOPLE,
  peopleLimits,
  peopleOfNetwork,
  smallWorldOf,
  toSmallWorld,
  withSmallWorld,
} from '../state/small-world.ts';
import { networkFilesOf } from '../state/own-files.ts';
import { absentStarters, withoutAbsentStarters } from '../state/starters.ts';
import { refusalNotes } from '../words/refusal-notes.ts';

/**
 * Brings a network that a link asks for within what the page can draw person by person, with a note for each thing that
 * is not as the link says. Scenarios of other levels are left as they are.
 * @param takesFiles - Whether the page can read the file of a network.
 */
export function fitSmallWorld(asked: CompleteScenario, takesFiles: boolean, notes: PageNote[]): CompleteScenario {
  if (asked.level !== 'network') return asked;
  const note = (text: string): void => {
    notes.push({ text, offer: null });
  };
  if (takesFiles && networkFilesOf(asked)?.people === null) {
    if (asked.broadcast !== null) note(refusalNotes.nothingBesideNetwork());
    return { ...asked, broadcast: null };
  }
  return fitStarters(fitFans(fitNetwork(asked, note), note), note);
}

type Note = (text: string) => void;

/** A network that can be drawn; friends in communities in place of one that cannot. */
function fitNetwork(asked: CompleteScenario, note: Note): CompleteScenario {
  const people = peopleOfNetwork(asked);
  if (people === null) {
    note(refusalNotes.networkInFile());
    return { ...toSmallWorld(asked, Infinity), broadcast: asked.broadcast };
  }
  if (smallWorldOf(asked) !== null) return fitNumbers(asked, note);
  if (people <= MAX_PEOPLE) return asked;
  note(refusalNotes.networkTooLarge(people, MAX_PEOPLE));
  return { ...toSmallWorld(asked, Infinity), broadcast: asked.broadcast };
}

function fitNumbers(scenario: CompleteScenario, note: Note): CompleteScenario {
  const asked = smallWorldOf(scenario);
  if (asked === null) return scenario;
  const people = within(Math.round(asked.people), peopleLimits(0, 0));
  const meanFriends = within(Math.round(asked.meanFriends), friendsLimits(people));
  if (people === asked.people && meanFriends === asked.meanFriends) return scenario;
  const { min, max } = peopleLimits(0, 0);
  note(refusalNotes.broughtWithin(min, max, friendsLimits(people).max));
  return withSmallWorld(scenario, { ...asked, people, meanFriends });
}

function fitFans(scenario: CompleteScenario, note: Note): CompleteScenario {
  const people = peopleOfNetwork(scenario) ?? 0;
  if (!('fans' in scenario.message) || scenario.message.fans <= people) return scenario;
  note(refusalNotes.moreFansThanPeople());
  const fanVisibility = readValue(scenario, 'fanVisibility');
  return { ...scenario, message: { ...complaintsOf(scenario), fans: people, fanVisibility } };
}

function fitStarters(scenario: CompleteScenario, note: Note): CompleteScenario {
  const absent = absentStarters(scenario);
  if (absent.length === 0) return scenario;
  const people = peopleOfNetwork(scenario) ?? 0;
  note(refusalNotes.notAmongThem(people, absent));
  return withoutAbsentStarters(scenario);
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
