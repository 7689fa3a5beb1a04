import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  buildFollowerGraph,
  type FileGraph,
  graphEndings,
  graphFormatOf,
  idOf,
  personIdsFromTexts,
} from 'ripplecast/graph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphEndings as endingsInHelp, graphFileName, graphFormats } from './format.ts';
import { readPeopleFile } from './people.ts';
import { readGraphFile, type ReadGraphOptions } from './read.ts';
import { writeGraphFile } from './write.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ripplecast graphs '));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

let files = 0;
async function put(name: string, content: string | Uint8Array): Promise<string> {
  files += 1;
  const path = join(directory, `${files}${name}`);
  await writeFile(path, content);
  return path;
}

const edgesOf = ({ graph, ids }: Pick<FileGraph, 'graph' | 'ids'>): string[] => {
  const edges: string[] = [];
  for (let person = 0; person < graph.people; person += 1) {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      edges.push(`${idOf(ids, person)}>${idOf(ids, graph.followers[edge])} ${graph.visibility?.[edge] ?? ''}`);
    }
  }
  return edges.toSorted();
};

async function messageOf(path: string, options?: ReadGraphOptions): Promise<string> {
  try {
    await readGraphFile(path, options);
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message.replace(path, 'FILE')}`;
  }
  return 'no error';
}

const ids = personIdsFromTexts(['ann', 'bo', '7', 'zoë']);
const { graph } = buildFollowerGraph(
  {
    people: 4,
    sources: Uint32Array.of(0, 0, 1, 3),
    targets: Uint32Array.of(1, 2, 3, 0),
    visibility: Float32Array.of(0.5, 1, 0.1, 0),
  },
  { duplicates: 'error', selfLoops: 'error' },
);

describe('a graph file', () => {
  test.each([
    '.txt',
    '.tsv',
    '.edges',
    '.csv',
    '.ripple',
    '.graphml',
    '.gexf',
    '.TXT',
    '.txt.gz',
    '.csv.gz',
    '.graphml.gz',
    '.gexf.gz',
  ])('ending in %s gives back what was written', async (ending) => {
    const path = join(directory, `round trip${ending}`);
    await writeGraphFile(path, { graph, ids });
    expect(edgesOf(await readGraphFile(path))).toEqual(edgesOf({ graph, ids }));
    const bytes = await readFile(path);
    expect(bytes[0] === 0x1f && bytes[1] === 0x8b).toBe(ending.endsWith('.gz'));
    expect((await readdir(directory)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('may be of a form that its name does not say', async () => {
    for (const format of graphFormats) {
      const path = join(directory, `no ending ${format}`);
      await writeGraphFile(path, { graph, ids }, { format });
      expect(edgesOf(await readGraphFile(path, { format }))).toEqual(edgesOf({ graph, ids }));
    }
  });

  test('has the form that the core sees in its name', () => {
    expect(endingsInHelp).toBe(`${graphEndings.join(' ')}; with .gz`);
    const formats = graphEndings.map((ending) => graphFormatOf(`x${ending}`).format);
    expect(graphEndings.map((ending) => graphFileName(`x${ending}`).format)).toEqual(formats);
    expect(graphFormats).toEqual([...new Set(formats)]);
  });

  test('is read in chunks that cut lines, packed or not', async () => {
    const rows = Array.from({ length: 500_000 }, (_, edge) => `${edge % 90_001}\t${(edge * 7) % 80_021}\n`);
    const text = rows.join('');
    expect(text.length).toBeGreaterThan(1 << 22);
    const plain = await readGraphFile(await put('.txt', text));
    const packed = await readGraphFile(await put('.txt.gz', gzipSync(text)));
    expect(plain.graph.edges + plain.duplicates + plain.selfLoops).toBe(500_000);
    expect(packed.graph.followers).toEqual(plain.graph.followers);
    expect(packed.graph.offsets).toEqual(plain.graph.offsets);
    const path = join(directory, 'large.ripple');
    await writeGraphFile(path, plain);
    const back = await readGraphFile(path, { shared: true });
    expect([back.graph.people, back.graph.edges]).toEqual([plain.graph.people, plain.graph.edges]);
    expect(
      Buffer.from(back.graph.followers.buffer, 0, back.graph.edges * 4).equals(
        Buffer.from(plain.graph.followers.buffer),
      ),
    ).toBe(true);
  });

  test('may be of friendships, and have a third column that does not matter', async () => {
    const path = await put('.txt', '1 2 1217567877\n2 1 1217567878\n2 3 5\n');
    const read = await readGraphFile(path, { direction: 'mutual', thirdColumn: 'ignored' });
    expect(edgesOf(read)).toEqual(['1>2 ', '2>1 ', '2>3 ', '3>2 ']);
    expect(read.duplicates).toBe(1);
  });

  test('is refused with path, line and content', async () => {
    expect(await messageOf(await put('.txt', '1 2\nx\n'))).toBe(
      'badInput: FILE, line 2: expected two ids and perhaps a visibility; found "x"',
    );
    expect(await messageOf(await put('.csv', 'a,b\n1,2\n'))).toBe(
      'badInput: FILE, line 1: expected columns named source and target; found "a,b"',
    );
    expect(await messageOf(await put('.graphml', '<graphml>'))).toMatch(
      /^badInput: FILE, line 1: expected <\/graphml>; the file is cut off/,
    );
    expect(await messageOf(await put('.gexf', Uint8Array.of(0x3c, 0xff)))).toBe(
      'badInput: FILE, line 1: expected UTF-8; found bytes that are not',
    );
  });

  test('is refused where name and contents differ', async () => {
    const gz = gzipSync('1 2\n');
    expect(await messageOf(await put('.txt', gz))).toBe('badInput: FILE is packed by gzip; its name should end in .gz');
    expect(await messageOf(await put('.txt.gz', '1 2\n'))).toBe(
      'badInput: FILE ends in .gz, but is not packed by gzip',
    );
    expect(await messageOf(await put('.csv', ' <?xml version="1.0"?><graphml/>'))).toMatch(/^badInput: FILE holds XML/);
    expect(await messageOf(await put('.ripple', '1 2\n'))).toBe(
      'badInput: FILE: expected a .ripple file; found other bytes at its beginning',
    );
    const path = join(directory, 'own.ripple');
    await writeGraphFile(path, { graph });
    expect(await messageOf(path, { format: 'edges' })).toBe(
      'badInput: FILE holds a graph in the .ripple format, not what its name says',
    );
    expect(await messageOf(path, { direction: 'mutual' })).toMatch(
      /^badInput: FILE: a \.ripple file says itself who follows whom/,
    );
    expect(await messageOf('graph.doc')).toMatch(
      /^badInput: FILE: the ending says nothing about its format; expected \.txt, /,
    );
    expect(await messageOf('graph.ripple.gz')).toMatch(/^badInput: FILE: a \.ripple file is not packed/);
    expect(await messageOf(join(directory, 'none.txt'))).toMatch(/^badInput: cannot read FILE: there is no such file/);
    expect(await messageOf(directory, { format: 'csv' })).toBe(
      'badInput: FILE is a directory; a graph file was expected',
    );
  });

  test('is refused where it is cut off or damaged', async () => {
    const gz = gzipSync('1 2\n'.repeat(1000));
    expect(await messageOf(await put('.txt.gz', gz.subarray(0, -9)))).toBe(
      'badInput: FILE is cut off: its gzip stream does not end',
    );
    const damaged = Uint8Array.from(gz);
    damaged[damaged.length - 6] ^= 0xff;
    expect(await messageOf(await put('.txt.gz', damaged))).toMatch(
      /^badInput: FILE is not a sound gzip file: incorrect data check/,
    );
    const path = join(directory, 'whole.ripple');
    await writeGraphFile(path, { graph, ids });
    const bytes = await readFile(path);
    expect(await messageOf(await put('.ripple', bytes.subarray(0, -16)))).toMatch(
      /^badInput: FILE: the file is cut off: expected \d+ bytes; found/,
    );
    bytes[70] ^= 4;
    expect(await messageOf(await put('.ripple', bytes))).toMatch(
      /^badInput: FILE: the file is damaged: expected checksum/,
    );
  });

  test('that is a gzip bomb is refused at the stated limit', async () => {
    const bomb = await put('.txt.gz', gzipSync(Buffer.alloc(40 << 20, '1 2\n')));
    expect(await messageOf(bomb)).toMatch(/^badInput: FILE unpacks to more than 100 times its size of \d+ bytes/);
    expect(await messageOf(bomb, { limits: { maxExpansion: 2000 } })).toBe('no error');
  });

  test('is refused before memory is taken that there is not', async () => {
    const path = join(directory, 'small.ripple');
    await writeGraphFile(path, { graph });
    expect(await messageOf(path, { limits: { maxBytes: 10 } })).toBe(
      'tooLarge: a graph of 4 people and 4 edges takes 64 bytes of memory; at most 10 bytes may be used',
    );
    const text = await put('.txt', '1 2\n'.repeat(10));
    expect(await messageOf(text, { limits: { maxBytes: 10 } })).toMatch(
      /^tooLarge: a graph of 2 people and 10 edges takes/,
    );
  });

  test('stops being read or written when the signal says so, and what stood there stays', async () => {
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    for (const ending of ['.txt', '.ripple', '.graphml', '.txt.gz']) {
      const path = join(directory, `aborted${ending}`);
      await writeGraphFile(path, { graph, ids });
      const before = await readFile(path);
      await expect(readGraphFile(path, { signal })).rejects.toBe(reason);
      await expect(writeGraphFile(path, { graph }, { signal })).rejects.toBe(reason);
      expect((await readFile(path)).equals(before)).toBe(true);
    }
    expect((await readdir(directory)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('leaves what stood there where the graph cannot be written', async () => {
    const path = await put('.txt', '1 2\n');
    const blank = personIdsFromTexts(['a b', 'c', 'd', 'e']);
    await expect(writeGraphFile(path, { graph, ids: blank })).rejects.toThrow(
      'ids must be a whole number from 0, or a text without blanks',
    );
    expect(await readFile(path, 'utf8')).toBe('1 2\n');
    await expect(writeGraphFile(join(directory, 'none', 'x.txt'), { graph })).rejects.toThrow(
      `there is no directory ${join(directory, 'none')}`,
    );
    await expect(writeGraphFile(join(directory, 'x.doc'), { graph })).rejects.toThrow('the ending says nothing');
  });
});

describe('a people file', () => {
  test('gives share probabilities in the order of the graph', async () => {
    const path = await put('.csv', 'id,shareProbability\nzoë,1\n7,0.5\nbo,0\nann,0.25\n');
    expect([...(await readPeopleFile(path, { ids, people: 4 }))]).toEqual([0.25, 0, 0.5, 1]);
  });

  test('is refused with path, line and content', async () => {
    const path = await put('.csv', 'id,shareProbability\nzoe,1\n');
    const message = `${path}, line 2: expected the id of a person in the graph; found "zoe"`;
    await expect(readPeopleFile(path, { ids, people: 4 })).rejects.toThrow(message);
    await expect(readPeopleFile(`${path}x`, { ids, people: 4 })).rejects.toThrow('there is no such file');
    await expect(
      readPeopleFile(path, { ids, people: 4 }, { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
  });
});
