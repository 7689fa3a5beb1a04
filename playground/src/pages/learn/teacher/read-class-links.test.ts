import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { defaultViewOf } from '../../../link/view-state.ts';
import { formatHash } from '../../../link/link-state.ts';
import { MAX_LINKS, readClassLinks, type ReadGuess } from './read-class-links.ts';

const site = 'https://example.org/ripplecast';
const { classroom, seedExample } = presets;

function linkOfRun(run: number, scenario = classroom): string {
  return `${site}/${formatHash(scenario, { ...defaultViewOf(scenario), voice: 'run', run: run - 1 })}`;
}

const noGuess: ReadGuess = () => null;
const guessOf12: ReadGuess = (hash) => (hash.includes('guess=12') ? { scenario: classroom, people: 12 } : null);

/** Line, name and what is said, of each link. */
function read(text: string, readGuess = noGuess): readonly (readonly [number, string, string | number | null])[] {
  return readClassLinks(text, readGuess).links.map(({ line, name, says }) => [
    line,
    name,
    says.kind === 'run' && says.run !== null ? says.run + 1 : says.kind,
  ]);
}

describe('the links of a class', () => {
  it('are read from what people write round them', () => {
    const text = [
      `Ana: ${linkOfRun(3)}`,
      `2) Ben – <${linkOfRun(4)}>, and again ${linkOfRun(5)}.`,
      '',
      'Chloe',
      linkOfRun(6),
      `Dario:${linkOfRun(7)}`,
      `| Emma | ${linkOfRun(8)} |`,
      linkOfRun(9).replaceAll('&', '&amp;'),
      `${linkOfRun(10)},${linkOfRun(11)}`,
      formatHash(classroom, { ...defaultViewOf(classroom), run: 11 }),
    ].join('\r\n');
    expect(read(text)).toEqual([
      [1, 'Ana', 3],
      [2, '2) Ben', 4],
      [2, 'and again', 5],
      [5, 'Chloe', 6],
      [6, 'Dario', 7],
      [7, 'Emma', 8],
      [8, '', 9],
      [9, '', 10],
      [9, '', 11],
      [10, '', 12],
    ]);
    expect(readClassLinks(text, noGuess).refused).toEqual([]);
  });

  it('give the scenario, and of what they speak', () => {
    const average = `${site}/index.html${formatHash(seedExample, defaultViewOf(seedExample))}`;
    const chosen = `${site}/${formatHash(classroom, defaultViewOf(classroom))}`;
    const guess = `${site}/learn.html#lesson=luck&guess=12`;
    const { links } = readClassLinks([average, chosen, guess].join(' '), guessOf12);
    expect(links.map(({ says }) => says)).toEqual([
      { kind: 'average' },
      { kind: 'run', run: null },
      { kind: 'guess', people: 12 },
    ]);
    expect(links.map(({ scenario }) => scenario)).toEqual([seedExample, classroom, classroom]);
  });

  it('hold a run once, and each guess and average', () => {
    const average = `${site}/${formatHash(seedExample, defaultViewOf(seedExample))}`;
    const guess = `${site}/learn.html#lesson=luck&guess=12`;
    const text = `Ana ${linkOfRun(3)}\nBen ${linkOfRun(3)}\n${average}\n${average}\n${guess}\n${guess}`;
    const { links, refused } = readClassLinks(text, guessOf12);
    expect(links.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
    expect(refused).toEqual([
      {
        line: 2,
        text: `Ben: ${linkOfRun(3)}`.slice(0, 59).concat('…'),
        reason: 'Line 1 (Ana) has the same run. It is counted once.',
      },
    ]);
  });

  it.each([
    ['Ben forgot', 'There is no link in this line.'],
    [`${site}/`, 'The link has nothing after “#”, so it tells no result.'],
    ['https://example.org/#top=1', 'This is not a link of this page.'],
    [
      `${site}/compare.html#v=2&fans=10`,
      'This is a link to another section. Only Play and a guess in a lesson tell a result.',
    ],
    [
      'https://example.org/a.html#v=2',
      'This is a link to another section. Only Play and a guess in a lesson tell a result.',
    ],
    [`${site}/learn.html#lesson=luck`, 'This link opens a lesson, and holds no guess.'],
    [`${site}/#v=2&fans=abc`, 'The link’s “Fans” (abc) is not a number; 1,000 is used.'],
    [`${site}/#v=2&title=${'a'.repeat(20_000)}`, 'The link is too long.'],
  ])('are refused with line and reason: %s', (text, reason) => {
    const { links, refused } = readClassLinks(`Ana ${linkOfRun(1)}\n\n${text}\nZoe ${linkOfRun(2)}`, noGuess);
    expect(links.map(({ line }) => line)).toEqual([1, 4]);
    expect(refused.map(({ line, reason: why }) => [line, why])).toEqual([[3, reason]]);
  });

  it('are as many as a class has; a script is a text like any other', () => {
    const text = Array.from(
      { length: MAX_LINKS + 2 },
      (_, run) => `<script>alert(${run})</script> ${linkOfRun(run + 1)}`,
    );
    const { links, refused } = readClassLinks(text.join('\n'), noGuess);
    expect(links).toHaveLength(MAX_LINKS);
    expect(links[0]?.name).toBe('script>alert(0)</script');
    expect(refused.map(({ reason }) => reason)).toEqual(Array(2).fill('Only the first 200 links are joined.'));
  });

  it('are read in time that grows with the text, whatever it is', () => {
    for (const part of ['a', '#', ':', '#=', 'https://', '> ', 'a\n', '&amp;']) {
      const text = `${part.repeat(3e4)}x`;
      expect(readClassLinks(text, noGuess).links).toEqual([]);
    }
  });
});
