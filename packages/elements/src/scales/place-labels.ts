/** A label of a mark on an axis. */
export interface AxisLabel {
  /** Where its mark stands, in pixels. */
  readonly at: number;
  /** Its width, in pixels. */
  readonly width: number;
}

/** Where labels may stand, in pixels. */
export interface LabelRoom {
  readonly low: number;
  readonly high: number;
  /** Least distance between two labels. */
  readonly gap: number;
}

/** Labels that touch, set side by side. */
interface Block {
  /** Places of its labels in the list, from left to right. */
  readonly labels: readonly number[];
  /** Sum over its labels of where the block would begin if only they counted. */
  readonly wanted: number;
  readonly width: number;
  readonly start: number;
}

/**
 * Sets labels side by side without overlap, each with its middle as near to its mark as the others allow, and never farther
 * from it than the gap. Where there is no room for all, the first in the list stay. O(labels²).
 * @returns Left edge of each label, in the order of the list; null for those without room.
 */
export function placeLabels(labels: readonly AxisLabel[], room: LabelRoom): readonly (number | null)[] {
  let kept: readonly number[] = [];
  let edges: ReadonlyMap<number, number> = new Map();
  for (let label = 0; label < labels.length; label++) {
    const tried = [...kept, label].toSorted((a, b) => labels[a].at - labels[b].at || a - b);
    const found = setSideBySide(labels, tried, room);
    if (found === null) continue;
    kept = tried;
    edges = found;
  }
  return labels.map((_, label) => edges.get(label) ?? null);
}

/** Left edges of labels that are ordered by their marks; null where one would have to leave its mark. */
function setSideBySide(
  labels: readonly AxisLabel[],
  order: readonly number[],
  room: LabelRoom,
): ReadonlyMap<number, number> | null {
  const blocks: Block[] = [];
  for (const label of order) {
    const { at, width } = labels[label];
    let block = blockOf({ labels: [label], wanted: at - width / 2, width }, room);
    for (let before = blocks.at(-1); before && before.start + before.width + room.gap > block.start;) {
      blocks.pop();
      const shift = before.width + room.gap;
      block = blockOf(
        {
          labels: [...before.labels, ...block.labels],
          wanted: before.wanted + block.wanted - block.labels.length * shift,
          width: shift + block.width,
        },
        room,
      );
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const edges = new Map<number, number>();
  for (const block of blocks) {
    if (block.start < room.low) return null;
    let edge = block.start;
    for (const label of block.labels) {
      const { at, width } = labels[label];
      if (at < edge - room.gap || at > edge + width + room.gap) return null;
      edges.set(label, edge);
      edge += width + room.gap;
    }
  }
  return edges;
}

function blockOf(block: Omit<Block, 'start'>, { low, high }: LabelRoom): Block {
  const start = Math.min(high - block.width, Math.max(low, block.wanted / block.labels.length));
  return { ...block, start };
}
