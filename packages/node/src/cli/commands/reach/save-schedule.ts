import { extname } from 'node:path';
import { type Schedule, tabulateSchedule, writeMediaPlan } from 'ripplecast/broadcast';
import { writeCsv } from 'ripplecast/graph';
import { writeJson } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { writeFileSafely } from '../../../files/write-file-safely.ts';
import type { CommandLineIo } from '../../io.ts';
import type { QuietOptions } from '../../options.ts';
import { noteWritten } from '../../write-output.ts';

/** `--save` and `--days`. */
interface SaveFlags extends QuietOptions {
  readonly save?: string;
  readonly days?: string;
}

const days = /^(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)$/;

/**
 * Refuses what cannot be saved, before the work.
 * @throws BadInputError for an extension that is none of a schedule, and for days that are missing, or not asked for.
 */
export function checkSave({ save, days: typed }: SaveFlags): void {
  if (save === undefined) {
    if (typed !== undefined) throw new BadInputError('--days goes with --save and the extension .json; got no --save');
    return;
  }
  const ending = extname(save).toLowerCase();
  if (ending !== '.csv' && ending !== '.json')
    throw new BadInputError(`--save must end in .csv or .json; got "${save}"`);
  const [, first, last] = days.exec(typed ?? '') ?? [];
  if (ending === '.json' && (first === undefined || last === undefined || last < first)) {
    throw new BadInputError(
      `--save ${save} needs --days, first and last, such as 2026-03-01,2026-03-31; got ${typed === undefined ? 'nothing' : `"${typed}"`}`,
    );
  }
}

/** Writes the placements that are bought, as CSV or as a media plan; says what CSV has no column for. */
export async function saveSchedule(
  schedule: Schedule,
  name: string,
  { save = '', days: typed = '', quiet }: SaveFlags,
  io: CommandLineIo,
): Promise<void> {
  const bought = schedule.placements.flatMap((placement, place) => (placement.insertions > 0 ? [place] : []));
  if (bought.length === 0) throw new BadInputError(`--save has no placement to write: nothing is bought`);
  const { currency = null, basis } = schedule;
  const placements = bought.map((place) => {
    const placement = schedule.placements[place]!;
    return basis === undefined ? placement : { ...placement, basis };
  });
  const [, startDate = '', endDate = ''] = days.exec(typed) ?? [];
  const isPlan = extname(save).toLowerCase() === '.json';
  const duplications = (schedule.duplications ?? []).flatMap(({ between: [one, other], audience }) => {
    const between = [bought.indexOf(one), bought.indexOf(other)] as const;
    return between.includes(-1) ? [] : [{ between, audience }];
  });
  const facts = {
    name,
    startDate,
    endDate,
    createdBy: 'Ripplecast',
    createdAt: new Date().toISOString().replace(/\.\d+/, ''),
  };
  const text = isPlan
    ? writeJson(writeMediaPlan({ ...schedule, placements, duplications, currency }, facts))
    : writeCsv(tabulateSchedule({ placements, currency }));
  await writeFileSafely(save, text);
  const lost = [
    ...((schedule.production ?? 0) > 0 ? ['production'] : []),
    ...(duplications.length > 0 ? ['shared audiences'] : []),
  ];
  const what = isPlan || lost.length === 0 ? '' : `CSV has no ${lost.join(' and no ')}, a media plan (.json) has`;
  noteWritten(save, quiet === undefined ? {} : { quiet }, io, what);
}
