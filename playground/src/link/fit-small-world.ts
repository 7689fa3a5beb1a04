import { presets, type CompleteScenario } from 'ripplecast/scenario';
import type { PageNote } from '../shell/page-notes.ts';
import { complaintsOf } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import {
  friendsLimits,
  MAX_PEOPLE,
  peopleLimits,
  smallWorldOf,
  toSmallWorld,
  withSmallWorld,
} from '../state/small-world.ts';

/**
 * Brings a network that a link asks for within what the page can draw person by person, with a note for each thing that
 * is not as the link says. Scenarios of other levels are left as they are.
 */
export function fitSmallWorld(asked: CompleteScenario, notes: PageNote[]): CompleteScenario {
  if (asked.level !== 'network') return asked;
  const note = (text: string): void => {
    notes.push({ text, offer: null });
  };
  let scenario = asked;
  const { model, message } = asked;
  const plain = model.kind === 'share' && typeof model.visibility === 'number' && !isColumn(model.shareProbability);
  if (!plain) {
    scenario = { ...scenario, model: presets.seedExample.model };
    note('This page draws people who pass something on; the link’s model is one that the command line runs.');
  }
  if ('seeds' in message) {
    scenario = { ...scenario, message: { fans: message.seeds.length, fanVisibility: 1, ...complaintsOf(scenario) } };
    note('The link names the people who start; on this page as many fans are drawn by chance.');
  }
  if (smallWorldOf(scenario) === null) {
    note('The link’s network cannot be drawn here: this page grows friends in communities. The command line runs it.');
    const { broadcast } = scenario;
    return { ...toSmallWorld(scenario, Infinity), broadcast };
  }
  return fitNumbers(scenario, note);
}

function isColumn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'column' in value;
}

function fitNumbers(scenario: CompleteScenario, note: (text: string) => void): CompleteScenario {
  const asked = smallWorldOf(scenario);
  if (asked === null) return scenario;
  const people = within(Math.round(asked.people), peopleLimits(0, 0));
  const meanFriends = within(Math.round(asked.meanFriends), friendsLimits(people));
  let fitted = scenario;
  if (people !== asked.people || meanFriends !== asked.meanFriends) {
    fitted = withSmallWorld(fitted, { ...asked, people, meanFriends });
    note(
      `A world whose people are all drawn has ${peopleLimits(0, 0).min} to ${MAX_PEOPLE.toLocaleString('en-US')} of them, and friends are whole numbers and at most a tenth of everyone. The link’s world is brought within that.`,
    );
  }
  const fans = readValue(fitted, 'fans');
  if (fans <= people) return fitted;
  note(`The link has more fans than there are people here; everyone is a fan.`);
  return {
    ...fitted,
    message: { ...complaintsOf(fitted), fans: people, fanVisibility: readValue(fitted, 'fanVisibility') },
  };
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
