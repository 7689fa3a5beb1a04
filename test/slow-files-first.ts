import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isSlow = ({ moduleId }: TestSpecification): boolean => moduleId.includes('.slow.test.');

/** The other way round than vitest's, so that the slow files of the largest project, the core, come right before its others. */
function againstProjectOrder(one: TestSpecification, other: TestSpecification): number {
  if (one.project.name === other.project.name) return 0;
  return one.project.name < other.project.name ? 1 : -1;
}

/**
 * Slow files first: vitest orders files by how large they are, project by project, and would leave some slow ones to the end, where
 * all processors but one have nothing to do.
 */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = sorted.filter(isSlow).toSorted(againstProjectOrder);
    return [...slow, ...sorted.filter((file) => !isSlow(file))];
  }
}
