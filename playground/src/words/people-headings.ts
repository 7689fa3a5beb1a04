import { pageNumbers } from './page-words.ts';

/** Two ways in which news comes to people, each in a line: from one to all, and from friends to friends. */
export const peopleHeadings = {
  broadcast: 'TV: one sender, everybody at once',
  shared: 'Friends: each tells their friends',
} as const;

/** Where the page speaks of the average, which cannot be drawn: "The picture shows run 2; on average 19 of 30". */
export function besideAverage(run: number, average: number, people: number): string {
  return `The picture shows run ${pageNumbers().whole(run + 1)}; on average ${pageNumbers().whole(Math.round(average))} of ${pageNumbers().whole(people)}`;
}
