import { checkChoice } from '../../check.ts';
import type { BundledGraph } from './bundled-graph.ts';
import type { DatasetName } from './dataset-schema.ts';
import { florentineFamilies } from './florentine-families.ts';
import { karateClub } from './karate-club.ts';
import { lesMiserables } from './les-miserables.ts';

const datasets: Readonly<Record<DatasetName, () => BundledGraph>> = { karateClub, florentineFamilies, lesMiserables };

/**
 * A graph that comes with the package, by its name.
 * @returns New arrays each time.
 * @throws InvalidParameterError for a name that none has.
 * @example
 * ```ts
 * import { openDataset } from 'ripplecast/graph';
 * openDataset('lesMiserables').graph.people; // => 77
 * ```
 */
export function openDataset(name: DatasetName): BundledGraph {
  checkChoice('name', name, Object.keys(datasets) as DatasetName[]);
  return datasets[name]();
}
