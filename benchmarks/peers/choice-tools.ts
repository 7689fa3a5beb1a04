import { environmentPython, installed, type Peer } from './tools.ts';

/** The judge, which is also a tool. */
export const judge = 'CyNetDiff';

const install = 'npm run bench -- peers influencers --install';

const shared = { pythons: [environmentPython], install, maxEdges: Infinity };

/** Tools of others that choose people; one may choose in several ways. */
export const choicePeers: readonly Peer[] = [
  {
    ...shared,
    name: 'CyNetDiff',
    language: 'C++, from Cython',
    program: 'choose_cynetdiff.py',
    module: 'cynetdiff.models',
    version: installed('cynetdiff'),
  },
  {
    ...shared,
    name: 'PyNetIM',
    language: 'C++',
    program: 'choose_pynetim_opim.py',
    module: 'pynetim',
    version: installed('pynetim'),
  },
];

/** Ways of choosing, each a program in the folder python. */
export const waysOfChoosing: readonly { readonly tool: string; readonly by: string; readonly program: string }[] = [
  { tool: 'PyNetIM', by: 'PyNetIM, OPIM-C', program: 'choose_pynetim_opim.py' },
  { tool: 'PyNetIM', by: 'PyNetIM, IMM', program: 'choose_pynetim_imm.py' },
  { tool: 'CyNetDiff', by: 'CyNetDiff, greedy over 200 cascades', program: 'choose_cynetdiff.py' },
];
