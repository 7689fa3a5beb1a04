import { msg } from '@lit/localize';

/** Below a playground in another page: to the same one as a page of its own. */
export function openAlone(): string {
  return msg('Open in Ripplecast');
}
