import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A tool of others, and the program here that runs it. */
export interface Peer {
  readonly name: string;
  /** What its loops are written in. */
  readonly language: string;
  /** In the folder python. */
  readonly program: string;
  /** What the program imports of it. */
  readonly module: string;
  /** A Python expression for its version. */
  readonly version: string;
  /** The Python programs that may have it, the first that does is taken. */
  readonly pythons: readonly string[];
  readonly install: string;
  /** Larger graphs are not given to it. */
  readonly maxEdges: number;
}

/** A tool that can be run here. */
export interface InstalledPeer extends Peer {
  readonly versionFound: string;
  readonly pythonVersion: string;
  readonly python: string;
}

/** A tool that cannot. */
export interface MissingPeer {
  readonly name: string;
  readonly reason: string;
  readonly install: string;
}

const root = join(import.meta.dirname, '../..');
/** The Python environment that `--install` makes. */
export const environmentFolder: string = join(root, '.cache/peers');
/** Its Python. */
export const environmentPython: string = join(environmentFolder, 'bin/python');
/** Programs in Python. */
export const programFolder: string = join(import.meta.dirname, 'python');

const pipInstall = 'npm run bench -- peers --install';
/** A Python expression for the version of what was installed. */
export const installed = (distribution: string): string => `importlib.metadata.version('${distribution}')`;

const peers: readonly Peer[] = [
  {
    name: 'CyNetDiff',
    language: 'C++, from Cython',
    program: 'run_cynetdiff.py',
    module: 'cynetdiff.models',
    version: installed('cynetdiff'),
    pythons: [environmentPython],
    install: pipInstall,
    maxEdges: Infinity,
  },
  {
    name: 'graph-tool',
    language: 'C++',
    program: 'run_graph_tool.py',
    module: 'graph_tool.dynamics',
    version: 'graph_tool.__version__',
    // It is not in the Python index: distributions have it for their own Python, conda for its environments.
    pythons: [process.env['GRAPH_TOOL_PYTHON'] ?? '/usr/bin/python3', 'python3'],
    install:
      'sudo apt-get install python3-graph-tool (elsewhere: https://graph-tool.skewed.de/installation.html, with GRAPH_TOOL_PYTHON=its Python)',
    maxEdges: Infinity,
  },
  {
    name: 'EoN',
    language: 'Python',
    program: 'run_eon.py',
    module: 'EoN',
    version: installed('EoN'),
    pythons: [environmentPython],
    install: pipInstall,
    maxEdges: 5_000_000,
  },
  {
    name: 'NDlib',
    language: 'Python',
    program: 'run_ndlib.py',
    module: 'ndlib.models.epidemics',
    version: installed('ndlib'),
    pythons: [environmentPython],
    install: pipInstall,
    maxEdges: 5_000_000,
  },
];

/** Asks a Python for a tool: its version and Python's, or why it cannot be imported. */
function askPython(python: string, peer: Peer): readonly [version: string, pythonVersion: string] | string {
  if (python === environmentPython && !existsSync(python)) {
    return `there is no Python environment in ${relative(root, environmentFolder)}`;
  }
  const question = `import importlib.metadata, platform, ${peer.module}; print(${peer.version}, platform.python_version(), sep='\\n')`;
  const { status, stdout, stderr, error } = spawnSync(python, ['-c', question], { encoding: 'utf8' });
  if (error !== undefined) return `${python}: ${error.message}`;
  if (status !== 0) return `${python}: ${stderr.trim().split('\n').at(-1)}`;
  // graph-tool appends a commit in brackets to some versions.
  const [version, pythonVersion] = stdout.trim().split('\n').slice(-2);
  return [version.split(' ')[0], pythonVersion];
}

function findPeer(peer: Peer): InstalledPeer | MissingPeer {
  const reasons: string[] = [];
  for (const python of peer.pythons) {
    const found = askPython(python, peer);
    if (typeof found !== 'string') {
      return { ...peer, python, versionFound: found[0], pythonVersion: found[1] };
    }
    reasons.push(found);
  }
  return { name: peer.name, reason: reasons.join('; '), install: peer.install };
}

/** Which of some tools can be run here, and which cannot and why. */
export function findPeers(wanted: readonly Peer[] = peers): {
  readonly present: readonly InstalledPeer[];
  readonly missing: readonly MissingPeer[];
} {
  const found = wanted.map(findPeer);
  return {
    present: found.filter((peer) => 'python' in peer),
    missing: found.filter((peer) => 'reason' in peer),
  };
}
