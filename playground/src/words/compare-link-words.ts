import { msg } from '@lit/localize';

/** Where a scenario is set beside another one. */
export function compareThis(): string {
  return msg('Compare this');
}

/** Where a plan goes that was opened alone. */
export function backToComparison(): string {
  return msg('Back to the comparison');
}
