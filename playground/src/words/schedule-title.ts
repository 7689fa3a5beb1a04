import { msg } from '@lit/localize';

/** What the part of the page is called that has the reader's own television schedule. */
export function scheduleTitle(): string {
  return msg('Your TV schedule');
}

/** The way to it: "More programmes, loyal viewers". */
export function toSchedule(): string {
  return msg('More programmes, loyal viewers');
}
