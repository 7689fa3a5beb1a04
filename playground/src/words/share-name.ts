import { msg } from '@lit/localize';

/** What the button is called that opens the dialog in which results are taken along, and that dialog. */
export function shareName(): string {
  return msg('Share');
}
