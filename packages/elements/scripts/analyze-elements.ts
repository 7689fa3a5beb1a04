/**
 * The custom elements manifest: what the analyzer reads in the docstrings of the elements, and what the classes themselves say
 * of attributes and first values.
 */
import type {
  Attribute,
  ClassField,
  CssCustomProperty,
  CssPart,
  CustomElementDeclaration,
  CustomElementExport,
  Event,
  JavaScriptExport,
  Package,
  Slot,
} from 'custom-elements-manifest';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';
import type { LitElement, PropertyDeclaration } from 'lit';
import { elements } from '../src/elements.ts';
import { RipplePeople } from '../src/people/ripple-people.ts';
import { RippleRings } from '../src/rings/ripple-rings.ts';

/** An element: what its docstrings and its class say. */
export interface DescribedElement {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly fields: readonly DescribedField[];
  readonly events: readonly Event[];
  readonly slots: readonly Slot[];
  readonly cssParts: readonly CssPart[];
  readonly cssProperties: readonly CssCustomProperty[];
}

/** A property, with its attribute if it has one. */
export type DescribedField = ClassField & { readonly attribute?: string };

/** What the analyzer exports; its own types leave these two out. */
const { create, ts } = analyzer as unknown as {
  readonly create: (options: { readonly modules: readonly unknown[] }) => Package;
  readonly ts: {
    readonly createSourceFile: (name: string, text: string, target: number, setParentNodes: boolean) => unknown;
  };
};
const ES2015 = 2;

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Every element by its tag name. */
export const classes: Readonly<Record<string, typeof LitElement>> = {
  ...elements,
  'ripple-people': RipplePeople,
  'ripple-rings': RippleRings,
} as never;

/** Sources with docstrings, the class that all elements extend first. */
const sources: readonly string[] = [
  'src/ripple-element.ts',
  ...Object.keys(classes).map((tag) => `src/${tag.replace('ripple-', '')}/${tag}.ts`),
].toSorted((a, b) => Number(b.includes('ripple-element')) - Number(a.includes('ripple-element')));

/** `'count' | 'percent' | 'money'` by the name of the type. */
const wordsOf: ReadonlyMap<string, string> = new Map(
  readdirSync(pathOf('src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(pathOf(`src/${path}`), 'utf8').matchAll(/^export type (\w+) = ('\w+'(?: \| '\w+')*);$/gm),
    ])
    .map(([, name = '', words = '']) => [name, words]),
);

/** All elements by their tag names, in alphabetical order. */
export function describeElements(): readonly DescribedElement[] {
  const modules = sources.map((path) => {
    const text = readFileSync(pathOf(path), 'utf8');
    return ts.createSourceFile(path, text, ES2015, true);
  });
  const described = create({ modules }).modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((declaration) => {
      const tagName = basename(path, '.ts');
      const element = classes[tagName];
      if (declaration.kind !== 'class' || element === undefined) return [];
      return [describe(declaration as CustomElementDeclaration, tagName, element)];
    }),
  );
  return described.toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

function describe(
  declaration: CustomElementDeclaration,
  tagName: string,
  element: typeof LitElement,
): DescribedElement {
  // Asking for the attributes completes the properties.
  void element.observedAttributes;
  const { elementProperties } = element;
  const fields = (declaration.members ?? []).flatMap((member) => {
    if (member.kind !== 'field' || member.static === true || (member.privacy ?? 'public') !== 'public') return [];
    const settings = elementProperties.get(member.name);
    return settings === undefined ? [{ ...member, readonly: true }] : [withSettings(member, settings)];
  });
  const { events = [], description = '', cssParts = [], cssProperties = [], slots = [], name } = declaration;
  return {
    name,
    tagName,
    description,
    fields,
    // The analyzer also sees where events are made, without a name.
    events: events.filter((event) => event.name.startsWith('ripple-')),
    slots,
    cssParts,
    cssProperties,
  };
}

function withSettings(
  member: ClassField,
  settings: PropertyDeclaration & { readonly initial?: unknown },
): DescribedField {
  const { attribute: told, initial } = settings;
  const attribute = told === false ? undefined : typeof told === 'string' ? told : member.name.toLowerCase();
  return {
    ...member,
    ...(member.type && { type: { text: withWords(member.type.text) } }),
    ...(attribute === undefined ? {} : { attribute }),
    default: member.name === 'words' ? 'english' : JSON.stringify(initial),
  };
}

/** A type in which names of unions of words are those words: editors offer them, and readers see them. */
function withWords(type: string): string {
  return type.replaceAll(/\w+/g, (name) => wordsOf.get(name) ?? name);
}

/** The manifest of the package: its elements, and the module that registers them. */
export function manifestOf(described: readonly DescribedElement[]): Package {
  const exports: JavaScriptExport[] = described.map(({ name }) => ({
    kind: 'js',
    name,
    declaration: { name, module: 'dist/index.js' },
  }));
  const definitions: CustomElementExport[] = described.map(({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: 'dist/index.js' },
  }));
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: described.map(declarationOf),
        exports,
      },
      { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: definitions },
    ],
  };
}

function declarationOf(element: DescribedElement): CustomElementDeclaration {
  const { name, tagName, description, fields, events, slots, cssParts, cssProperties } = element;
  return {
    kind: 'class',
    name,
    tagName,
    customElement: true,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: fields.flatMap(attributeOf),
    members: fields.map(withoutOrigin),
    events: [...events],
    slots: [...slots],
    cssParts: [...cssParts],
    cssProperties: cssProperties.map(withoutOrigin),
  };
}

function attributeOf({
  name,
  attribute,
  description = '',
  type,
  default: first,
}: DescribedField): readonly Attribute[] {
  if (attribute === undefined) return [];
  return [{ name: attribute, fieldName: name, description, ...(type && { type }), ...(first && { default: first }) }];
}

/** Where something is inherited from is inside of the bundle. */
function withoutOrigin<Entry extends object>(entry: Entry): Entry {
  const { inheritedFrom: _origin, ...own } = entry as Entry & { readonly inheritedFrom?: unknown };
  return own as unknown as Entry;
}
