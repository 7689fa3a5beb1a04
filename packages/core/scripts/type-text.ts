import {
  alternativesOf,
  isRequired,
  type KeyFacts,
  type ObjectNode,
  type SchemaNode,
} from '../src/schema/schema-node.ts';

/** TypeScript's types as text, from the nodes of documents. */

/** As people write a document, or as it is once it has been read: every default filled in, short forms written out. */
export type Form = 'written' | 'complete';

/** The types of values as people write them, by the name of the complete one; others are written out where they are. */
export const writtenTypes: Readonly<Record<string, { readonly name: string; readonly what: string }>> = {
  CompleteScenario: { name: 'Scenario', what: 'A scenario' },
  CompleteCampaign: { name: 'Campaign', what: 'A campaign' },
  CompleteCampaignContent: { name: 'CampaignContent', what: 'A kind of content' },
  CompletePlanEntry: { name: 'PlanEntry', what: 'An entry of a plan' },
  CompleteCampaignFeelings: { name: 'CampaignFeelings', what: 'What makes and ends feelings' },
  CompleteCampaignMix: { name: 'CampaignMix', what: 'A variant of a campaign' },
  CompleteProbabilityByRole: { name: 'ProbabilityByRole', what: 'A probability for each role' },
  CompleteRepeatedPost: { name: 'RepeatedPost', what: 'Posts at equal distances' },
  CompleteCampaignTrust: { name: 'CampaignTrust', what: 'What a value is multiplied by' },
};

/** The declaration of a type with a name, with a docstring for it and for each of its keys. */
export function declarationOf(name: string, says: string, node: SchemaNode, form: Form): string {
  const doc = docOf(says, '');
  if (node.kind === 'object' && node.base?.type === undefined)
    return `${doc}export interface ${name} ${membersOf(node, form)}\n`;
  return `${doc}export type ${name} = ${valueText(node, form)};\n`;
}

/** Named types inside a node, those that others need first; the node's own last, where it has a name. */
export function namedNodesOf(node: SchemaNode): Map<string, SchemaNode> {
  const found = new Map<string, SchemaNode>();
  collect(node, found);
  return found;
}

function collect(node: SchemaNode, found: Map<string, SchemaNode>): void {
  const inside =
    node.kind === 'object'
      ? [...(node.base === undefined ? [] : [node.base]), ...Object.values(node.entries)]
      : node.kind === 'list' || node.kind === 'record'
        ? [node.item]
        : node.kind === 'union' || node.kind === 'variant'
          ? node.options
          : [];
  for (const inner of inside) collect(inner, found);
  if (node.type !== undefined) found.set(node.type.name, node);
}

/** The sentence of a key: what it means, when it is null, what it is where it is left out. */
export function sentenceOf(
  { says = '', nullWhere, default: value, sameAs }: KeyFacts,
  withDefault: boolean = false,
): string {
  const orNull = nullWhere === undefined ? '' : `; null where ${nullWhere}`;
  const isPlain = value !== undefined && value !== null && JSON.stringify(value) !== '{}';
  const text = sameAs === undefined ? JSON.stringify(value) : `that of \`${sameAs}\``;
  const fallback = withDefault && (isPlain || sameAs !== undefined) ? ` Default: ${text}.` : '';
  return `${says}${orNull}.${fallback}`;
}

function typeText(node: SchemaNode, form: Form): string {
  const isSame = form === 'complete' || !changesOnReading(node);
  const name = node.type === undefined || isSame ? node.type?.name : writtenTypes[node.type.name]?.name;
  const text = name ?? valueText(node, form);
  const mayBeNull = node.nullable === true || (node.awayWhereNull === true && form === 'written');
  return mayBeNull ? `${text} | null` : text;
}

/** The type of a value that is there, without its name. */
function valueText(node: SchemaNode, form: Form): string {
  switch (node.kind) {
    case 'number':
      return node.min === node.max ? String(node.min) : 'number';
    case 'text':
      return 'string';
    case 'choice':
      return node.words.map((word) => `'${word}'`).join(' | ');
    case 'flag':
      return 'boolean';
    case 'list': {
      const item = typeText(node.item, form);
      return isPair(node.min, node.max) ? `readonly [${item}, ${item}]` : `readonly (${item})[]`;
    }
    case 'object':
      return objectText(node, form);
    case 'record':
      return `Readonly<Record<string, ${typeText(node.item, form)}>>`;
    case 'union':
    case 'variant': {
      const options = node.options.filter((option) => form === 'written' || option.completed === undefined);
      return [...new Set(options.map((option) => typeText(option, form)))].join(' | ');
    }
  }
}

/** Lists of two have a type for each place; longer ones of one length are lists. */
function isPair(min: number, max: number): boolean {
  return min === 2 && max === 2;
}

function objectText(node: ObjectNode, form: Form): string {
  const { base } = node;
  if (base?.type === undefined) return membersOf(node, form);
  const own = Object.entries(node.entries).filter(([key]) => !(key in base.entries));
  return `(${membersOf({ kind: 'object', entries: Object.fromEntries(own) }, form)} & ${base.type.name})`;
}

function membersOf(node: ObjectNode, form: Form): string {
  const members = Object.entries(node.entries).flatMap(([key, entry]) => {
    if (form === 'complete' && entry.dropped === true) return [];
    const isOptional = form === 'written' ? !isRequired(entry) : entry.optional === true;
    return `${docOf(sentenceOf(entry, form === 'written'), '  ')}  readonly ${key}${isOptional ? '?' : ''}: ${typeText(entry, form)};\n`;
  });
  return `{\n${members.join('')}}`;
}

/** Whether what is read may have another type than what was written. */
function changesOnReading(node: SchemaNode): boolean {
  if (node.completed !== undefined || node.dropped === true || node.awayWhereNull === true) return true;
  return alternativesOf(node).some((form) => {
    if (form.completed !== undefined) return true;
    if (form.kind === 'list' || form.kind === 'record') return changesOnReading(form.item);
    if (form.kind !== 'object') return false;
    return Object.values(form.entries).some(
      (entry) => entry.default !== undefined || entry.sameAs !== undefined || changesOnReading(entry),
    );
  });
}

/** A docstring, broken into lines that fit a page. */
function docOf(text: string, indent: string): string {
  const line = `${indent}/** ${text} */\n`;
  if (line.length <= 121) return line;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + 3 + last.length + 1 + word.length <= 120)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return `${indent}/**\n${lines.map((each) => `${indent} * ${each}\n`).join('')}${indent} */\n`;
}
