import { join } from 'node:path';
import { installPython } from '../python-environment.ts';
import { environmentFolder } from './tools.ts';

/** Makes a Python environment in the project's cache, with the tools that the Python index has, in pinned versions. */
export function installPeers(): void {
  installPython(environmentFolder, join(import.meta.dirname, 'requirements.txt'));
}
