import type { YearWords } from './year-words.ts';

const after = (weeks: number): string =>
  weeks === 0 ? 'Am Anfang' : `Nach ${weeks} ${weeks === 1 ? 'Woche' : 'Wochen'}`;

/** The elements that show a year of posts, in German. */
export const germanYear: YearWords = {
  yearChart: {
    weeks: 'Wochen',
    week: 'Woche',
    after,
    same: '100 = kein Unterschied',
    value: ({ name, value }) => `${name}: ${value}`,
    range: ({ low, high }) => `zwischen ${low} und ${high}`,
    summary: (values) =>
      `Woche für Woche, 100 heißt kein Unterschied.${values.length === 0 ? '' : ` Am Ende ${values.join(', ')}.`} Die Tabelle enthält jede Woche.`,
    table: 'Woche für Woche, Tabelle',
  },
  roleChart: {
    advocates: 'Fürsprecher',
    critics: 'Kritiker',
    neither: 'weder noch',
    weeks: 'Wochen',
    week: 'Woche',
    fans: 'Zahl der Fans',
    after: ({ weeks, fans: { text, count } }) => `${after(weeks)}: ${text} ${count === 1 ? 'Fan' : 'Fans'}`,
    role: ({ name, people, share }) => `${name}: ${people} (${share})`,
    summary: (roles) =>
      `Fürsprecher und Kritiker nach Wochen, in Teilen aller Fans. Am Ende ${roles.join(', ')}. Die Tabelle enthält jede Woche.`,
    table: 'Fürsprecher und Kritiker, Tabelle',
  },
};
