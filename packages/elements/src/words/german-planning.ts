import type { Counted } from './counted.ts';
import type { PlanningWords } from './planning-words.ts';

const people = ({ text, count }: Counted): string => `${text} ${count === 1 ? 'Mensch' : 'Menschen'}`;
const ofEveryone = (share: string | null): string => (share === null ? '' : `, ${share} von allen`);
const atLeast = (times: number): string => (times === 1 ? 'mindestens einmal' : `${times}-mal oder öfter`);
const exactly = (times: number): string => (times === 1 ? 'genau einmal' : `genau ${times}-mal`);

/** The elements that show plans, in German. */
export const germanPlanning: PlanningWords = {
  reachCurve: {
    cost: 'Kosten',
    insertions: 'Schaltungen',
    reached: 'erreicht',
    atLeast,
    atLeastShort: (times) => `${times}+`,
    chosen: 'dieser Plan',
    countedInsertions: ({ text, count }) => `${text} ${count === 1 ? 'Schaltung' : 'Schaltungen'}`,
    peopleReached: ({ people: reached, share }) => `${people(reached)}${ofEveryone(share)}`,
    frequency: ({ times, people: reached }) => `${atLeast(times)}: ${people(reached)}`,
    summary: ({ axis, plan }) =>
      `Erreichte Menschen nach ${axis === 'cost' ? 'Kosten' : 'Schaltungen'}.${plan === null ? '' : ` Dieser Plan: ${plan}.`} Die Tabelle enthält jeden Punkt.`,
    key: (times) =>
      `Durchgezogen: mindestens einmal erreichte Menschen.${times.length === 0 ? '' : ` Gestrichelt: ${times.join(', ')}.`}`,
    table: 'Reichweitenkurve, Tabelle',
    peopleColumn: 'Erreichte Menschen',
    shareColumn: 'Von allen',
  },
  frequencyBars: {
    title: 'Wie viele es so oft oder öfter sehen',
    atLeast: (times) => `${times}+`,
    people: ({ times, people: reached, share }) => `${atLeast(times)}: ${people(reached)}${ofEveryone(share)}`,
    exactly: ({ times, people: reached }) => `${exactly(times)}: ${people(reached)}`,
    effective: 'wirksame Reichweite',
    nobody: 'niemand',
  },
  partsBar: {
    televisionOnly: 'nur Fernsehen',
    both: 'beides',
    postsOnly: 'nur Beiträge',
    bar: ({ people: reached, parts }) => `${people(reached)}: ${parts.join(', ')}`,
    part: ({ name, people: reached, share }) => `${name}: ${people(reached)} (${share})`,
    nobody: 'Niemand wird erreicht',
  },
  certificate: {
    chosen: 'die Ausgewählten',
    reached: ({ name, people: reached }) => `${name}: ${people(reached)}`,
    atLeast: (reached) => `mindestens ${people(reached)}`,
    about: (reached) => `im Mittel ${people(reached)}`,
    atMost: (reached) => `keine andere Auswahl erreicht mehr als ${people(reached)}`,
    certified: (share) => `Mindestens ${share} des Bestmöglichen`,
    confidence: (share) => `mit ${share} Sicherheit`,
    nobody: 'Niemand wurde ausgewählt',
  },
  picking: { key: 'Eingabetaste: auswählen oder zurücknehmen.' },
};
