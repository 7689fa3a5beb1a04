import { msg } from '@lit/localize';

/** What the button says that gives a page the whole screen; pressed, it gives it back. */
export function fullScreenWords(): string {
  return msg('Full screen');
}
