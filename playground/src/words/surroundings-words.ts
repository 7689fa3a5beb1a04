import { msg } from '@lit/localize';
/** What a page says of its connection and of a version that waits. */
export interface SurroundingsWords {
  readonly offline: string;
  readonly offlineNotKept: string;
  readonly newVersion: string;
  readonly load: string;
  readonly later: string;
}

/** The sentences of the line below the header. */
export function surroundingsWords(): SurroundingsWords {
  return {
    offline: msg('You are offline. Everything here works without a connection.'),
    offlineNotKept: msg('You are offline. What is not loaded yet may be missing.'),
    newVersion: msg('A new version is ready.'),
    load: msg('Load it'),
    later: msg('Later'),
  };
}
