import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfGraph } from 'ripplecast/graph';
import { expect, onTestFinished, test } from 'vitest';
import { readGraphFile } from '../src/index.ts';
import { HANGS, runProcess } from './run-process.ts';
import { makeDirectory } from './run-ripplecast.ts';

const people = 10_000;
const edges = 60_000;

/** Texts of some 5 MB: a tree of one, and a graph of objects, take 20 times as much. */
const texts: Readonly<Record<string, () => string>> = {
  graphml: () => {
    const nodes = Array.from({ length: people }, (_, node) => `<node id="n${node}"/>\n`);
    const rows = Array.from({ length: edges }, (_, edge) => {
      const ends = `source="n${edge % people}" target="n${(edge * 7 + 1 + Math.floor(edge / people)) % people}"`;
      return `<edge ${ends}><data key="label">edge ${edge}</data></edge>\n`;
    });
    return `<graphml><graph edgedefault="directed">\n${nodes.join('')}${rows.join('')}</graph></graphml>\n`;
  },
  gexf: () => {
    const nodes = Array.from({ length: people }, (_, node) => `<node id="n${node}" label="node ${node}"/>\n`);
    const rows = Array.from({ length: edges }, (_, edge) => {
      const ends = `source="n${edge % people}" target="n${(edge * 7 + 1 + Math.floor(edge / people)) % people}"`;
      return `<edge id="${edge}" ${ends} weight="1"/>\n`;
    });
    const content = `<nodes>${nodes.join('')}</nodes>\n<edges>${rows.join('')}</edges>`;
    return `<gexf><graph defaultedgetype="directed">${content}</graph></gexf>\n`;
  },
};

test.each(Object.entries(texts))(
  'a file of %s is read and written in a heap that could not hold it as a tree',
  async (ending, makeText) => {
    const cwd = await makeDirectory(onTestFinished);
    const [from, to] = [`from.${ending}`, `to.${ending}`];
    await writeFile(join(cwd, from), makeText());
    const env = { NODE_OPTIONS: '--max-old-space-size=40' };
    const { code, stderr } = await runProcess(['graph', 'convert', from, to, '--quiet'], { cwd, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [digest, back] = await Promise.all(
      [from, to].map(async (name) => sha256OfGraph((await readGraphFile(join(cwd, name))).graph)),
    );
    expect(back).toBe(digest);
  },
  HANGS,
);
