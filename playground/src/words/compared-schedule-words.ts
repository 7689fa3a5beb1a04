import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';

/** Rows of compared plans that have schedules of TV spots. */
export function comparedScheduleWords() {
  return {
    often: (times: number): string => msg(str`TV spot: see it ${pageNumbers().whole(times)} or more times`),
    basis: msg('TV spot: whom it counts'),
  };
}
