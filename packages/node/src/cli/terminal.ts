import { createColors } from 'picocolors';
import type { Layout } from '../text/layout.ts';
import type { CommandLineIo } from './io.ts';

/** What decides about a layout. */
export type Surroundings = Pick<CommandLineIo, 'env'> & {
  readonly stdout: Pick<CommandLineIo['stdout'], 'isTTY' | 'columns'>;
};

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 24;

/**
 * Width and colours for text on standard output. `COLUMNS` counts before the terminal's own width; without either, 80.
 * Colours: never with `NO_COLOR`, always with `FORCE_COLOR` (other than 0), else on a terminal that is not dumb.
 */
export function chooseLayout({ env, stdout }: Surroundings): Layout {
  return {
    width: chooseWidth({ env, stdout }),
    colours: createColors(wantsColours(env, stdout.isTTY ?? false)),
  };
}

/** Columns that lines may fill: `COLUMNS`, else the terminal's own, else 80; a terminal that says 0 does not know. */
export function chooseWidth({ env, stdout }: Surroundings): number {
  const columns = Number(env['COLUMNS']);
  const width = Number.isInteger(columns) && columns > 0 ? columns : stdout.columns || 80;
  return Math.max(NARROWEST, Math.min(width, WIDEST));
}

/** Text for a file: 80 columns, no colours. */
export function plainLayout(): Layout {
  return { width: 80, colours: createColors(false) };
}

function wantsColours(env: Surroundings['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
