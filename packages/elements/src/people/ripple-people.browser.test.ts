import { afterEach, describe, expect, it } from 'vitest';
import { friendsInGroups, randomRun } from '../../test/random-people.ts';
import { drawn, show } from '../../test/show-element.ts';
import { drawPeople } from './draw-people.ts';
import { PeopleLayers } from './people-layers.ts';
import { layOutPeople, type PeoplePicture } from './people-picture.ts';
import { placePeople } from './people-places.ts';
import { peopleTimes } from './people-times.ts';

afterEach(() => document.body.replaceChildren());

type People = HTMLElementTagNameMap['ripple-people'];

const graph = friendsInGroups(5, 6, 0.1, 3);
const groups = Array.from({ length: 5 }, (_, group) => Array.from({ length: 6 }, (_, i) => group + 5 * i));
const { trace, exposures } = randomRun(graph, { starters: [4], shareProbability: 0.4, start: 8 });
const given = { trace, exposures, graph, groups, names: (person: number) => `p${person}`, position: 1 };

function part(element: People, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
}

const caption = (element: People): string => part(element, 'caption')?.textContent?.trim() ?? 'nothing';

/** What is told from now on. */
function told(element: People): string[] {
  const heard: string[] = [];
  for (const type of ['ripple-person', 'ripple-begin', 'ripple-cut', 'ripple-tie', 'ripple-pick']) {
    element.addEventListener(type, (event) => {
      heard.push(`${type} ${Object.values((event as CustomEvent<object>).detail).join('–')}`);
    });
  }
  return heard;
}

async function press(element: People, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    part(element, 'picture')?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
    await drawn();
  }
}

/** Where people stand in an element of this size, in pixels of the page. */
function layoutOf(element: People): ReturnType<typeof layOutPeople> {
  const { width = 0, height = 0 } = part(element, 'picture')?.getBoundingClientRect() ?? {};
  return layOutPeople(placePeople(30, groups), { width, height, ratio: 1 }, true);
}

async function tap(element: People, x: number, y: number, type = 'pointerdown'): Promise<void> {
  const box = part(element, 'picture')?.getBoundingClientRect();
  const at = { clientX: (box?.left ?? 0) + x, clientY: (box?.top ?? 0) + y };
  part(element, 'picture')?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch', bubbles: true }));
  await drawn();
}

async function tapPerson(element: People, person: number): Promise<void> {
  const { xs, ys } = layoutOf(element);
  await tap(element, (xs[person] ?? 0) + 4, (ys[person] ?? 0) - 3);
}

describe('ripple-people', () => {
  it('says who tells how many friends, then how many know, and at the end how many heard it again', async () => {
    const element = await show('ripple-people', { ...given, position: -0.2 });
    expect(caption(element)).toBe('Nobody knows yet');
    const friends = (graph.offsets[5] ?? 0) - (graph.offsets[4] ?? 0);
    const captions: string[] = [];
    for (const position of [0, 1, null]) {
      element.position = position;
      await drawn();
      captions.push(caption(element));
    }
    const again = new Set(exposures.to.filter((_, i) => exposures.isFirst[i] === 0)).size;
    const first = exposures.to.filter((_, i) => (exposures.rounds[i] ?? 0) <= 1);
    expect(captions[0]).toBe(`P4 tells ${friends} friends`);
    expect(captions[1]).toBe(`Round 1: ${first.length} of 30 know`);
    const times = exposures.to.filter((_, i) => exposures.isFirst[i] === 0).length;
    const inAll = times === again ? '' : ` (${times} times)`;
    expect(captions[2]).toBe(`${trace.people.length} of 30 know; ${again} heard it again${inAll}`);
    element.arm = 'broadcast';
    await drawn();
    expect([caption(element), part(element, 'heading')?.textContent]).toEqual(['All 30 know at once', 'TV spot']);
  });

  it('refuses exposures of people whom the run does not have', async () => {
    const element = await show('ripple-people', given);
    element.exposures = { rounds: [0], from: [-1], to: [30], isFirst: [1] };
    await expect(element.updateComplete).rejects.toThrow('ripple-people.exposures.to[0] must be a whole number from 0');
  });

  it('draws the same at a time, whichever way time went', async () => {
    const element = await show('ripple-people', { ...given, position: 1.3 });
    const pixels = (): string => element.shadowRoot?.querySelector('canvas')?.toDataURL() ?? 'no canvas';
    const one = pixels();
    for (const position of [2, 2.7, 0.4, -0.3, 1.3]) {
      element.position = position;
      await drawn();
      expect(pixels() === one, String(position)).toBe(position === 1.3);
    }
  });

  it('is walked with arrow keys, each person said; Enter lets it begin there, Escape goes back', async () => {
    const element = await show('ripple-people', { ...given, tool: 'begin' });
    const heard = told(element);
    await press(element, 'ArrowRight');
    expect(element.shadowRoot?.querySelector('[aria-live]')?.textContent).toMatch(
      /^P4, has \d+ friends, knows since round 0, it begins here, (heard it again, )?shares it\.$/u,
    );
    await press(element, 'ArrowLeft', 'Enter', 'Escape', 'Enter');
    const [start, next, begins, ...back] = heard;
    expect(start).toBe('ripple-person 4');
    expect(next).toMatch(/^ripple-person \d+$/u);
    expect([begins, ...back]).toEqual([next?.replace('person', 'begin'), 'ripple-person ']);
    expect(part(element, 'facts')).toBeNull();
  });

  it('takes the nearest person for a tap, which begins there', async () => {
    const element = await show('ripple-people', { ...given, tool: 'begin' });
    const heard = told(element);
    await tapPerson(element, 17);
    expect(heard).toEqual(['ripple-person 17', 'ripple-begin 17']);
    expect(part(element, 'facts')?.textContent).toContain('P17');
  });

  it('picks the person who is tapped, or at Enter', async () => {
    const element = await show('ripple-people', { ...given, tool: 'pick' });
    const heard = told(element);
    await tapPerson(element, 17);
    await press(element, 'Enter');
    expect(heard).toEqual(['ripple-person 17', 'ripple-pick 17', 'ripple-pick 17']);
    expect(part(element, 'picture')?.textContent).toContain('Enter: pick them, or take them back.');
  });

  it('marks people by signs, in the legend and in what is said of them', async () => {
    const marks = [
      { sign: 'circle', people: [4, 5], name: 'chosen' },
      { sign: 'square', people: [4], name: 'your choice' },
    ] as const;
    const element = await show('ripple-people', { ...given, marks });
    expect(part(element, 'note')?.textContent?.replaceAll(/\s+/gu, ' ')).toMatch(/chosen ?your choice/u);
    await press(element, 'ArrowRight');
    expect(element.shadowRoot?.querySelector('[aria-live]')?.textContent).toMatch(/^P4, chosen, your choice, has /u);
  });

  it('cuts the tie of two people who are tapped, or adds one', async () => {
    const element = await show('ripple-people', { ...given, tool: 'tie' });
    const heard = told(element).filter(() => true);
    const ties: string[] = [];
    for (const type of ['ripple-cut', 'ripple-tie', 'ripple-pick'] as const) {
      element.addEventListener(type, (event) =>
        ties.push(`${type} ${Object.values((event as CustomEvent<object>).detail).join('–')}`),
      );
    }
    await tapPerson(element, 9);
    expect(caption(element)).toBe('P9 and …');
    await tapPerson(element, 4);
    const stranger = Array.from({ length: 30 }, (_, person) => person).find(
      (person) => person !== 4 && !isFriend(4, person),
    );
    await tapPerson(element, 4);
    await tapPerson(element, stranger ?? -1);
    expect(ties).toEqual([
      'ripple-cut 4–9',
      `ripple-tie ${[4, stranger].toSorted((a, b) => (a ?? 0) - (b ?? 0)).join('–')}`,
    ]);
    expect(heard).toEqual([]);
  });

  it('cuts a tie by keys: Enter on one friend, Enter on the other', async () => {
    const element = await show('ripple-people', { ...given, tool: 'tie' });
    const ties: object[] = [];
    element.addEventListener('ripple-cut', (event) => ties.push((event as CustomEvent<object>).detail));
    element.addEventListener('ripple-tie', (event) => ties.push((event as CustomEvent<object>).detail));
    await press(element, 'ArrowRight', 'Enter');
    expect(caption(element)).toBe('P4 and …');
    await press(element, 'Escape');
    expect(caption(element)).not.toContain('…');
    await press(element, 'ArrowRight', 'Enter', 'ArrowLeft', 'Enter');
    expect(ties).toEqual([{ a: expect.any(Number), b: expect.any(Number) }]);
    expect(Object.values(ties[0] ?? {})).toContain(4);
  });

  it('cuts a tie that is tapped between two people', async () => {
    const element = await show('ripple-people', { ...given, tool: 'tie' });
    const heard = told(element);
    const { xs, ys } = layoutOf(element);
    await tap(element, ((xs[4] ?? 0) + (xs[9] ?? 0)) / 2, ((ys[4] ?? 0) + (ys[9] ?? 0)) / 2);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^ripple-cut \d+–\d+$/u);
  });

  it('keeps everybody in their place when a tie is cut', async () => {
    const element = await show('ripple-people', { ...given, position: -1 });
    const heard = told(element);
    element.graph = friendsInGroups(5, 6, 0, 3);
    element.tool = 'begin';
    await drawn();
    await tapPerson(element, 22);
    expect(heard.at(-1)).toBe('ripple-begin 22');
  });

  it('refuses what cannot be, and names it', () => {
    const element = document.createElement('ripple-people');
    const refused = (property: string, value: unknown): string => {
      try {
        Reflect.set(element, property, value);
      } catch (error) {
        return (error as Error).message;
      }
      return 'taken';
    };
    expect(refused('trace', { ...trace, people: [30] })).toBe(
      'ripple-people.trace.people[0] must be a whole number from 0 to 29; got 30',
    );
    expect(refused('trace', { ...trace, shownBy: [] })).toContain('ripple-people.trace.shownBy must be an array of');
    expect(refused('exposures', { ...exposures, to: [] })).toContain('ripple-people.exposures.to must be an array of');
    expect(refused('exposures', { rounds: [0.5] })).toContain('ripple-people.exposures.rounds[0] must be');
    expect(refused('graph', { people: 2, offsets: [0, 1, 2], followers: [1, 2] })).toContain(
      'ripple-people.graph.followers[1]',
    );
    expect(refused('groups', [[0, 1], [1]])).toBe(
      'ripple-people.groups[1][0] must be another person than before; got 1',
    );
    expect(refused('marks', [{ sign: 'star', people: [], name: 'A' }])).toContain('ripple-people.marks[0].sign');
    expect(refused('tool', 'cut')).toContain('ripple-people.tool must be one of "look", "begin", "tie", "pick"');
  });

  function isFriend(a: number, b: number): boolean {
    const { offsets, followers } = graph;
    return Array.from(followers)
      .slice(offsets[a], offsets[a + 1])
      .includes(b);
  }
});

it('the layers that are kept have the pixels of the picture drawn at once', () => {
  const village = friendsInGroups(20, 20, 0.02, 6);
  const run = randomRun(village, { starters: [3, 9], shareProbability: 0.2, start: 4 });
  const picture: PeoplePicture = {
    ...layOutPeople(placePeople(400), { width: 300, height: 300, ratio: 1 }, false),
    times: peopleTimes(run.trace, run.exposures),
    graph: village,
    colours: {
      ground: '#fff',
      line: '#ddd',
      muted: '#555',
      ink: '#000',
      rest: '#ccc',
      newest: '#f08a3c',
      rounds: ['#7f3300', '#d55e00'],
      message: '#d55e00',
      criticism: '#4a1486',
    },
    family: 'sans-serif',
    nameOf: null,
    again: String,
    isBroadcast: false,
    marks: [],
  };
  const canvas = document.createElement('canvas');
  const layers = new PeopleLayers(canvas, picture);
  const once = document.createElement('canvas');
  [once.width, once.height] = [300, 300];
  const context = once.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('the browser must give a context');
  const times = [0.5, 1.2, 2, 3.4, 3.5, 1.9, -0.2, 5];
  const different = times.filter((time) => {
    layers.draw(time, { person: 5, other: null });
    drawPeople(context, picture, time, { person: 5, other: null });
    return canvas.toDataURL() !== once.toDataURL();
  });
  expect(different).toEqual([]);
});
