import type { Locator } from '@playwright/test';
import type { PeopleExposures, PeopleGraph, PeopleTrace } from '@ripplecast/elements';
import { hasRoomForNames, layOutPeople, type PeopleLayout } from '../../packages/elements/src/people/people-picture.ts';
import { placePeople } from '../../packages/elements/src/people/people-places.ts';

/** What the page has handed to its picture of people. */
export interface DrawnPeople {
  readonly trace: PeopleTrace;
  readonly exposures: PeopleExposures;
  readonly graph: PeopleGraph;
  readonly groups: readonly (readonly number[])[];
}

/** Reads it, with lists in place of typed arrays. */
export function drawnPeople(people: Locator): Promise<DrawnPeople> {
  return people.evaluate((element) => {
    const { trace, exposures, graph, groups } = element as unknown as DrawnPeople;
    const asLists = <Group extends object>(group: Group): Group =>
      Object.fromEntries(
        Object.entries(group).map(([key, value]) => [
          key,
          ArrayBuffer.isView(value) ? Array.from(value as never) : (value as unknown),
        ]),
      ) as Group;
    return { trace: asLists(trace), exposures: asLists(exposures), graph: asLists(graph), groups };
  });
}

/** Where people stand on the page, in its pixels. */
export async function placesOnPage(people: Locator, drawn: DrawnPeople): Promise<PeopleLayout> {
  const box = await people.locator('canvas').boundingBox();
  if (box === null) throw new Error('the picture must be on the page');
  const places = placePeople(drawn.trace.universe, drawn.groups);
  const layout = layOutPeople(places, { width: box.width, height: box.height, ratio: 1 }, false);
  const named = layOutPeople(places, { width: box.width, height: box.height, ratio: 1 }, true);
  const hasNames = drawn.trace.universe <= 30 && hasRoomForNames(named);
  const { xs, ys, ...rest } = hasNames ? named : layout;
  return { ...rest, xs: xs.map((x) => x + box.x), ys: ys.map((y) => y + box.y) };
}

/** Friends of a person. */
export function friendsIn({ offsets, followers }: PeopleGraph, person: number): readonly number[] {
  return Array.from(followers).slice(offsets[person], offsets[person + 1]);
}
