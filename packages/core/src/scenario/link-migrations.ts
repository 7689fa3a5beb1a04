/** Entries of a link by name, as text. */
export type LinkEntries = ReadonlyMap<string, string>;

/** Turns the entries of one version of the link format into those of the next. */
export type LinkMigration = (entries: LinkEntries) => LinkEntries;

/** Entry i leads from version i + 1 to version i + 2; old links stay readable for ever. */
export const linkMigrations: readonly LinkMigration[] = [];

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
