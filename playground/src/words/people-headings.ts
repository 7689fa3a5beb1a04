import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';

/** Two ways in which news comes to people, each in a line: from one to all, and from friends to friends. */
export function peopleHeadings() {
  return {
    broadcast: msg('TV: one sender, everybody at once'),
    shared: msg('Friends: each tells their friends'),
  };
}

/** Where the page speaks of the average, which cannot be drawn: "The picture shows run 2; on average 19 of 30". */
export function besideAverage(run: number, average: number, people: number): string {
  const { whole } = pageNumbers();
  return msg(
    str`The picture shows run ${whole(run + 1)}; on average ${whole(Math.round(average))} of ${whole(people)}`,
  );
}
