import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand } from '../../options.ts';
import { addGraphConvert } from './convert/command.ts';
import { addGraphGenerate } from './generate/command.ts';
import { addGraphInfo } from './info/command.ts';

/** Adds `graph` with the commands below it. */
export function addGraph(program: Command, io: CommandLineIo): void {
  const graph = addCommand(program, 'graph', [
    { typed: 'graph info followers.txt', shows: 'what an edge list holds' },
    { typed: 'graph convert followers.txt followers.ripple', shows: 'the same in a form that loads fast' },
  ]).description('look at, convert and grow follower graphs');
  for (const add of [addGraphInfo, addGraphConvert, addGraphGenerate]) add(graph, io);
}
