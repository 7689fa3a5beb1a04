import { FANS } from '../../cascade/population/roles/crowd.ts';
import { drawBelow } from '../../random/draw-below.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FanFeelings } from './fan-feelings.ts';
import { FIRST_SIGHTS, GOODWILL, GRIEVANCE, type ReachedFans } from './reached-fans.ts';

/**
 * Says who the people are in whom a conversation has left something: different fans of the role, each choice equally likely; and adds it
 * to what they feel. Roles must be settled afterwards, when all roles have had their turn.
 * @param conversation - A number above 0 that no earlier conversation of the feelings had.
 * @remarks Draws again where it meets somebody twice. Of more than half the role, all are put in order instead. O(people named).
 */
export function nameFans(
  feelings: FanFeelings,
  role: number,
  reached: ReachedFans,
  stream: RandomStream,
  conversation: number,
): void {
  const named = reached.countPlaced();
  const untouched = role === FANS ? feelings.untouched : 0;
  if (2 * named > feelings.recordsOf(role).count + untouched) nameInOrder(feelings, role, reached, stream, untouched);
  else nameOneByOne(feelings, role, reached, stream, untouched, conversation);
}

function nameOneByOne(
  feelings: FanFeelings,
  role: number,
  reached: ReachedFans,
  stream: RandomStream,
  untouched: number,
  conversation: number,
): void {
  const records = feelings.recordsOf(role);
  // Fans who are touched for the first time get numbers above these.
  const touched = records.count;
  let others = untouched;
  for (let first = 0; first < FIRST_SIGHTS; first += 1) {
    for (let place = 0; place < reached.placed[first]; place += 1) {
      const goodwill = reached.leftIn(first, place, GOODWILL);
      const grievance = reached.leftIn(first, place, GRIEVANCE);
      let fan = drawBelow(stream, touched + others);
      while (fan < touched && records.markOf(fan) === conversation) fan = drawBelow(stream, touched + others);
      if (fan < touched) {
        records.mark(fan, conversation);
        feelings.touch(role, fan, goodwill, grievance);
      } else {
        others -= 1;
        feelings.touchNew(goodwill, grievance);
      }
    }
  }
}

function nameInOrder(
  feelings: FanFeelings,
  role: number,
  reached: ReachedFans,
  stream: RandomStream,
  untouched: number,
): void {
  const touched = feelings.recordsOf(role).count;
  const fans = touched + untouched;
  const order = reached.writeOrder(fans);
  let done = 0;
  for (let first = 0; first < FIRST_SIGHTS; first += 1) {
    for (let place = 0; place < reached.placed[first]; place += 1) {
      const chosen = done + drawBelow(stream, fans - done);
      const fan = order[chosen];
      order[chosen] = order[done];
      done += 1;
      const goodwill = reached.leftIn(first, place, GOODWILL);
      const grievance = reached.leftIn(first, place, GRIEVANCE);
      if (fan < touched) feelings.touch(role, fan, goodwill, grievance);
      else feelings.touchNew(goodwill, grievance);
    }
  }
}
