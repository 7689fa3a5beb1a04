/** Writes the table of modules in docs/stability.md from the docstrings at their heads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeStabilityPage, stabilityPage } from '../public-api/module-stability.ts';
import { readText, root } from '../source-files.ts';

writeFileSync(join(root, stabilityPage), makeStabilityPage(readText(stabilityPage)));
