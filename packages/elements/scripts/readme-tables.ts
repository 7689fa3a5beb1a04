import type { DescribedElement, DescribedField } from './analyze-elements.ts';

/** Everything about the elements as Markdown: what all have in common first. */
export function readmeText(described: readonly DescribedElement[]): string {
  const [first] = described;
  if (first === undefined) return '';
  const inherited = <Entry extends object>(entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((entry) => 'inheritedFrom' in entry);
  const own = <Entry extends object>(entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((entry) => !('inheritedFrom' in entry));
  const common = [
    '### Every element',
    propertyTable(inherited(first.fields)),
    table('CSS property', inherited(first.cssProperties).map(named)),
  ];
  const each = described.flatMap(({ tagName, description, fields, events, slots, cssParts, cssProperties }) => [
    `### \`${tagName}\``,
    description,
    propertyTable(own(fields)),
    table(
      'Event',
      events.map(({ name, type, description: says }) => [`\`${name}\``, `${says ?? ''} ${detailOf(type.text)}`.trim()]),
    ),
    table(
      'Slot',
      slots.map(({ name, description: says = '' }) => [name === '' ? '(without a name)' : `\`${name}\``, says]),
    ),
    table('CSS part', cssParts.map(named)),
    table('CSS property', own(cssProperties).map(named)),
  ]);
  return [...common, ...each].filter((block) => block !== '').join('\n\n');
}

/** `CustomEvent<NumberChange>` → "Detail: `NumberChange`."; nothing where an event has no detail. */
function detailOf(type: string): string {
  const detail = /^CustomEvent<(.*)>$/s.exec(type)?.[1] ?? '';
  return detail === 'object' || detail === '' ? '' : `Detail: \`${detail.replaceAll('readonly ', '')}\`.`;
}

function named({
  name,
  description = '',
}: {
  readonly name: string;
  readonly description?: string;
}): readonly string[] {
  return [`\`${name}\``, description];
}

function propertyTable(fields: readonly DescribedField[]): string {
  const rows = fields.map(({ name, attribute, type, default: first, readonly, description = '' }) => [
    `\`${name}\``,
    attribute === undefined ? '' : `\`${attribute}\``,
    `\`${type?.text ?? 'unknown'}\``,
    readonly === true ? 'read only' : `\`${first ?? ''}\``,
    description,
  ]);
  return markdownTable(['Property', 'Attribute', 'Type', 'Unless set', 'What it is'], rows);
}

function table(title: string, rows: readonly (readonly string[])[]): string {
  return markdownTable([title, 'What it is'], rows);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
