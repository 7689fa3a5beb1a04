import { columnOf, optionOf, wordsOf } from '../../../schema/schema-node.ts';
import { modelNode } from './model-schema.ts';
import type { NetworkModelKind } from './network-model-kind.ts';

/** What the declaration of a model says of its keys. */
type DeclaredKeys<Kind extends string> = Pick<
  NetworkModelKind<{ readonly kind: Kind }>,
  'kind' | 'parameters' | 'edgeValues' | 'personValues'
>;

/** The keys of the model of a kind, as documents have them; those that leave no choice are no parameters. */
export function declaredKeys<Kind extends string>(kind: Kind): DeclaredKeys<Kind> {
  const entries = Object.entries(optionOf(modelNode, kind)?.entries ?? {});
  const columnKey = (file: 'edges' | 'people'): string | null =>
    entries.find(([, entry]) => columnOf(entry) === file)?.[0] ?? null;
  return {
    kind,
    parameters: entries.filter(([, entry]) => wordsOf(entry).length !== 1).map(([name]) => name),
    edgeValues: columnKey('edges'),
    personValues: columnKey('people'),
  };
}
