import { linkEntriesAt } from './link-entries.ts';

/** Entries of a link by name, as text. */
export type LinkEntries = ReadonlyMap<string, string>;

/** Turns the entries of one version of the link format into those of the next. */
export type LinkMigration = (entries: LinkEntries) => LinkEntries;

/** Until version 1, `network` was all of a network as JSON; what cannot be a network is left to be refused. */
function spellNetworkOut(entries: LinkEntries): LinkEntries {
  const text = entries.get('network');
  if (text === undefined) return entries;
  const network = linkEntriesAt('network', valueOf(text));
  return network === null ? entries : new Map([...entries].filter(([name]) => name !== 'network').concat([...network]));
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Entry i leads from version i + 1 to version i + 2; old links stay readable for ever. */
export const linkMigrations: readonly LinkMigration[] = [spellNetworkOut];

/** Version of the links that are written now. */
export const linkVersion: number = linkMigrations.length + 1;

/** Entries of a link of any older version as those of the newest that the table leads to. */
export function migrateLinkEntries(
  entries: LinkEntries,
  version: number,
  migrations: readonly LinkMigration[] = linkMigrations,
): LinkEntries {
  return migrations.slice(version - 1).reduce((current, migrate) => migrate(current), entries);
}
