import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';

/** How far runs are that are counted: "200 of 1,000 runs". */
export function countedRuns(counted: number, wanted: number): string {
  return msg(str`${pageNumbers().whole(counted)} of ${pageNumbers().whole(wanted)} runs`);
}
