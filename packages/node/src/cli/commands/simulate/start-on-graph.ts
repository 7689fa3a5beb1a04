import { BadInputError } from '../../../bad-input.ts';
import { type Setting, settingsOf } from '../../set-option.ts';
import { readIdsOrFile } from '../../typed-ids.ts';

/** Options of `simulate --graph` that say who begins, as typed. */
export interface StartFlags {
  readonly seeds?: string;
  readonly fans?: string;
  readonly fanVisibility?: string;
}

function checkStart({ seeds, fans, fanVisibility }: StartFlags): void {
  if (fanVisibility !== undefined && fans === undefined) {
    throw new BadInputError('--fan-visibility goes with --fans: seeds share for certain');
  }
  if (seeds === undefined && fans === undefined) {
    throw new BadInputError('--graph needs --seeds 1,2,3 (ids of the file) or --fans 10 (people drawn at random)');
  }
}

/**
 * Who begins a cascade on a graph file, as settings of its scenario.
 * @throws BadInputError for options that do not belong together, and where none was typed.
 */
export async function startOnGraph(options: StartFlags): Promise<readonly Setting[]> {
  checkStart(options);
  const { seeds, fans, fanVisibility } = options;
  if (seeds !== undefined)
    return [
      { path: 'message.seeds', text: JSON.stringify(await readIdsOrFile('--seeds', seeds)), typed: `--seeds ${seeds}` },
    ];
  return [
    ...settingsOf('message.fans', '--fans', fans),
    ...settingsOf('message.fanVisibility', '--fan-visibility', fanVisibility),
  ];
}
