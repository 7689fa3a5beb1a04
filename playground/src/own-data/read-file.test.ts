import { gzipSync } from 'node:zlib';
import { growNetwork, openNetwork } from 'ripplecast';
import { idOf, personIdsFromTexts, writeBinaryGraph } from 'ripplecast/graph';
import { writeGraphml } from 'ripplecast/xml';
import { describe, expect, it } from 'vitest';
import type { FileSource, OwnNetwork, ReadOutcome, ReadRequest } from './own-file.ts';
import { readOwnFile } from './read-file.ts';

/** A file as a browser has it, in pieces of `size` bytes. */
function fileOf(name: string, content: string | Uint8Array, size = 7): FileSource & { readonly told: number[] } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    told: [],
    stream: () => {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + size));
          at += size;
        },
      });
    },
  };
}

const read = (
  name: string,
  content: string | Uint8Array,
  { direction = 'followedFirst', kind = null }: Partial<ReadRequest> = {},
): Promise<ReadOutcome> => readOwnFile(fileOf(name, content), { direction, kind });

async function fileRead(...given: Parameters<typeof read>) {
  const outcome = await read(...given);
  if (!outcome.isRead) throw new Error(`the file must be read; got ${JSON.stringify(outcome.refusal)}`);
  return outcome.file;
}

async function refusal(...given: Parameters<typeof read>) {
  const outcome = await read(...given);
  return outcome.isRead ? outcome.file.facts : outcome.refusal;
}

const edges = '# who is followed, who follows\nann ben\nann cem\n\ncem ann\nann ben\nben ben\n';

describe('an edge list of the reader', () => {
  it('becomes a network, and says what was left out', async () => {
    const { facts, graph, ids } = (await fileRead('followers.txt', edges)) as OwnNetwork;
    expect(facts).toMatchObject({
      kind: 'network',
      name: 'followers.txt',
      direction: 'followedFirst',
      people: 3,
      edges: 3,
      largest: { followers: 2, id: 'ann' },
      firstEdge: ['ann', 'ben'],
      hasVisibility: false,
      passedOver: 2,
      duplicates: 1,
      selfLoops: 1,
    });
    expect(facts.sha256).toBe(openNetwork({ graph, ids }).provenance.sha256);
    expect(idOf(ids, 0)).toBe('ann');
  });

  it('is the same packed, and in every form that holds the same people', async () => {
    const { facts, graph, ids } = (await fileRead('a.txt', 'ann ben\nann cem\ncem ann\n')) as OwnNetwork;
    const texts = ['ann', 'ben', 'cem'];
    const forms: readonly (readonly [string, string | Uint8Array])[] = [
      ['a.tsv.gz', gzipSync('ann\tben\nann\tcem\ncem\tann\n')],
      ['a.csv', 'since,source,target\n1,ann,ben\n2,ann,cem\n3,cem,ann\n'],
      ['a.ripple', Buffer.concat([...writeBinaryGraph(graph, personIdsFromTexts(texts))])],
      ['a.graphml.gz', gzipSync([...writeGraphml(graph, ids)].join(''))],
    ];
    for (const [name, content] of forms) expect((await fileRead(name, content)).facts.sha256, name).toBe(facts.sha256);
  });

  it('is read the other way round, and as friendships', async () => {
    const turned = (await fileRead('a.txt', 'ben ann\ncem ann\nann cem\n', {
      direction: 'followerFirst',
    })) as OwnNetwork;
    expect(turned.facts.largest).toEqual({ followers: 2, id: 'ann' });
    const mutual = await fileRead('a.txt', 'ben ann\ncem ann\n', { direction: 'mutual' });
    expect(mutual.facts).toMatchObject({ edges: 4, people: 3 });
  });

  it('says its first edge as the file has it, whichever way it is read, and does not count names of columns', async () => {
    for (const direction of ['followedFirst', 'followerFirst', 'mutual'] as const) {
      const { facts: read } = await fileRead('a.csv', 'target,source\n7,p4\n\np5,p4\n', { direction });
      expect(read).toMatchObject({ firstEdge: ['p4', '7'], passedOver: 1 });
    }
  });

  it('is read in small pieces, and tells how far it is once each is taken', async () => {
    const content = `source,target\n${'p1,p2\n'.repeat(120_000)}`;
    const told: number[] = [];
    const file = fileOf('a.csv', content, content.length);
    await readOwnFile(file, { direction: 'mutual', kind: null }, (bytes) => told.push(bytes));
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(content.length);
  });

  it('keeps the visibility of each edge', async () => {
    expect((await fileRead('a.txt', '1 2 0.5\n2 3 1\n')).facts).toMatchObject({ hasVisibility: true });
  });
});

describe('a follower list of the reader', () => {
  it('becomes a law, with its mean', async () => {
    const file = await fileRead('followers.csv', 'name,followers\nann,300\nben,100\ncem,100\ndee,100\n');
    expect(file).toMatchObject({
      facts: { kind: 'followers', people: 4, mean: 150, largest: 300, different: 2, classes: 2, passedOver: 0 },
      law: {
        distribution: 'classes',
        classes: [
          { followers: 100, share: 0.75 },
          { followers: 300, share: 0.25 },
        ],
      },
    });
  });

  it('may have semicolons between its columns', async () => {
    const file = await fileRead('fans.csv', 'name;followers\nann;300\nben;100\n');
    expect(file.facts).toMatchObject({ kind: 'followers', people: 2, mean: 200 });
  });

  it('is told from an edge list by its lines', async () => {
    for (const [name, text] of [
      ['a.txt', '# x\n5\n7\n'],
      ['a.csv', '5\n7\n'],
      ['a.tsv.gz', gzipSync('5\n7\n')],
      ['a.csv', '\uFEFF"followers",name\n5,a\n7,b\n'],
    ] as const) {
      expect((await fileRead(name, text)).facts, name).toMatchObject({ kind: 'followers', mean: 6 });
    }
    expect((await fileRead('a.txt', '5,7\n')).facts.kind).toBe('network');
  });
});

describe('a file is refused', () => {
  const malformed = (line: number | null, message: string) => ({ reason: 'malformed', line, message });

  it.each([
    ['empty.txt', '', { reason: 'empty' }],
    ['comments.txt', '# nothing\n', { reason: 'empty' }],
    ['a.doc', 'ann ben', { reason: 'unknownEnding' }],
    ['a.ripple.gz', 'ann ben', { reason: 'unknownEnding' }],
    ['a.txt', Uint8Array.of(80, 75, 3, 4, 0, 0, 0), { reason: 'binary' }],
    ['a.txt', gzipSync('1 2\n'), { reason: 'packed' }],
    ['a.txt.gz', '1 2\n', { reason: 'notPacked' }],
    ['a.txt.gz', gzipSync('1 2\n'.repeat(500)).subarray(0, -9), { reason: 'damaged' }],
    ['a.txt', '1 2\n3\n', malformed(2, 'expected two ids and perhaps a visibility; found "3"')],
    ['a.txt', '1 2 1217567877\n', malformed(1, 'expected a visibility in [0, 1]; found "1217567877"')],
    [
      'a.txt',
      '5\nmany\n',
      malformed(2, 'expected a number of followers, a whole number from 0 to 1,000,000; found "many"'),
    ],
    [
      'a.csv',
      'a,b\n1,2\n',
      malformed(1, 'expected columns named source and target, or one named followers; found "a,b"'),
    ],
    [
      'a.csv',
      '1,2\n',
      malformed(
        1,
        'expected columns named source and target; found "1,2". Without names of columns a file is an edge list',
      ),
    ],
    ['a.graphml', '<graphml>', malformed(1, 'expected </graphml>; the file is cut off')],
    ['a.ripple', '1 2\n', malformed(null, 'expected a .ripple file; found other bytes at its beginning')],
  ] as const)('%s, %#', async (name, content, expected) => {
    expect(await refusal(name, content)).toMatchObject(
      expected.reason === 'malformed' ? { ...expected, message: expect.stringContaining(expected.message) } : expected,
    );
  });

  it('that is a gzip bomb, at the stated limit', async () => {
    expect(await refusal('a.txt.gz', gzipSync(Buffer.alloc(40 << 20, '1 2\n')))).toEqual({ reason: 'tooLarge' });
  });

  it('that foretells more edges than a page takes, before they are read', async () => {
    const file = { ...fileOf('a.txt', '1 2\n'.repeat(50_000), 1 << 16), size: 1e9 };
    expect(await readOwnFile(file, { direction: 'followedFirst', kind: null })).toEqual({
      isRead: false,
      refusal: { reason: 'tooLarge' },
    });
  });

  it('that the browser cannot read any more', async () => {
    const gone: FileSource = {
      name: 'a.txt',
      size: 5,
      stream: () => new ReadableStream({ pull: (controller) => controller.error(new Error('NotReadableError')) }),
    };
    expect(await readOwnFile(gone, { direction: 'mutual', kind: null })).toMatchObject({
      refusal: { reason: 'unreadable' },
    });
  });
});

it('tells how many bytes were read, of a packed file too', async () => {
  for (const content of ['1 2\n'.repeat(10), gzipSync('1 2\n'.repeat(1000))]) {
    const told: number[] = [];
    const name = typeof content === 'string' ? 'a.txt' : 'a.txt.gz';
    await readOwnFile(fileOf(name, content), { direction: 'mutual', kind: null }, (bytes) => told.push(bytes));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(content.length);
  }
});

it('reads what the generators grow as they grew it', async () => {
  const { graph } = growNetwork({
    version: 1,
    level: 'network',
    universe: null,
    network: { generator: { kind: 'barabasiAlbert', people: 300, friendsOfNewcomer: 3 } },
    message: { fans: 1 },
    model: { shareProbability: 0.1 },
  });
  const lines = Array.from({ length: graph.people }, (_, person) =>
    [...graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1])]
      .map((to) => `${person}\t${to}\n`)
      .join(''),
  );
  const own = (await fileRead('grown.edges', lines.join(''))) as OwnNetwork;
  expect(own.graph.followers).toEqual(graph.followers);
  expect(own.graph.offsets).toEqual(graph.offsets);
  expect(own.ids).toBeNull();
});
