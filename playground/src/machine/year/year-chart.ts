import type { YearLine, YearMark } from '@ripplecast/elements';
import type { YearFigures } from '../../state/year-figures.ts';
import { lineNames, markLabel } from '../../words/year-words.ts';

/** The lines of a year with their names. */
export function namedLines({ lines }: YearFigures): readonly YearLine[] {
  const names = lineNames();
  return lines.map((line) => ({ ...line, name: names[line.kind] }));
}

/** How much of the difference at the end is there at some moments before it. */
export function lagMarks({ shown }: YearFigures): readonly YearMark[] {
  return shown.slice(0, -1).map(({ day, fraction }) => ({ week: day / 7, label: markLabel(fraction) }));
}
