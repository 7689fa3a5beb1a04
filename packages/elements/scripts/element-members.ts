import type { DescribedElement } from './analyze-elements.ts';

/** The types of what a page may set and hear, for event listeners and JSX. */
export function membersText(described: readonly DescribedElement[]): string {
  const settable = described.map(({ tagName, fields }) => {
    const names = fields.filter((field) => field.readonly !== true).map(({ name }) => `'${name}'`);
    return `  readonly '${tagName}': ${names.join(' | ')};`;
  });
  const listeners = described.map(
    ({ tagName, events }) =>
      `  /** Events of \`${tagName}\`. */\n  readonly '${tagName}': ${
        events.length === 0 ? 'object' : `Pick<RippleEvents, ${events.map(({ name }) => `'${name}'`).join(' | ')}>`
      };`,
  );
  const events = new Map<string, { readonly type: string; readonly says: readonly string[] }>();
  for (const { tagName, events: own } of described) {
    for (const { name, type, description = '' } of own) {
      const says = [...(events.get(name)?.says ?? []), `\`${tagName}\`: ${description}`];
      events.set(name, { type: type.text, says });
    }
  }
  const each = [...events]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { type, says }]) =>
        `  /**\n${says.map((line) => `   * ${line}`).join('\n')}\n   */\n  readonly '${name}': ${type};`,
    );
  return `// Made by scripts/generate-manifest.ts from the docstrings of the elements. Do not edit.
import type { NumberChange } from './numbers/number-change.ts';
import type { PlaygroundFigures } from './playground/playground-messages.ts';

/** Every event of the elements, by its name. */
export interface RippleEvents {
${each.join('\n')}
}

/** Events by element. */
export interface ElementEvents {
${listeners.join('\n')}
}

/** Names of the properties that a page may set, by element. */
export interface ElementProperties {
${settable.map((line) => `  /** A name. */\n${line}`).join('\n')}
}
`;
}
