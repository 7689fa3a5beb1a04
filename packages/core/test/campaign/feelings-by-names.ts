/** Feelings by definition: everyone has a name, and every sight falls on somebody. The slow twin of `campaign/feelings`. */
import type { ContentRules } from '../../src/campaign/feelings/content-rules.ts';
import type { DeskAnswers, ReactionRules } from '../../src/campaign/feelings/reaction-rules.ts';
import type { RoleTally } from '../../src/cascade/population/roles/role-tally.ts';
import { type RandomStream } from '../../src/random/index.ts';

const ROLES = 4;

/** Someone who is a fan. */
export interface NamedFan {
  role: number;
  goodwill: number;
  grievance: number;
}

/** Reaches named people of one role as a tally says, and adds what the conversation leaves in each. Returns valuable engagements and beliefs. */
export function feelByNames(
  fans: readonly NamedFan[],
  role: number,
  tally: RoleTally,
  content: ContentRules,
  reactions: ReactionRules,
  answers: DeskAnswers,
  stream: RandomStream,
): { readonly valuable: readonly number[]; readonly believed: number } {
  const people = shuffled(
    fans.filter((fan) => fan.role === role),
    stream,
  );
  const count = (name: keyof RoleTally): number => tally[name][role];
  const others = count('spotSights') + count('firstOfPraise') + count('firstOfCriticism');
  const later = count('postSights') + others - count('reached');
  const take = (howMany: number): NamedFan[] => people.splice(0, howMany);
  const byPost = take(count('postSights') - later);
  const bySpot = take(count('spotSights'));
  const byPraise = take(count('firstOfPraise'));
  const byCriticism = take(count('firstOfCriticism'));
  const passOn = byCriticism.slice(0, count('criticsAfterCriticism'));
  const answered = new Set(passOn.filter(() => happens(stream, answers.ofCritics)));
  const notByPost = shuffled([...bySpot, ...byPraise, ...byCriticism], stream);
  const everyone = [...byPost, ...bySpot, ...byPraise, ...byCriticism];
  const valuable = [0, 0, 0];
  const engage = (fan: NamedFan, source: number): void => {
    if (!happens(stream, content.engagement[source * ROLES + role])) return;
    valuable[source] += 1;
    fan.goodwill += exponential(stream, 1);
  };
  let believed = 0;
  const doubt = (fan: NamedFan): void => {
    const seesAnswer = happens(stream, answers.ofSights);
    if (!happens(stream, reactions.believesCriticism * (seesAnswer ? 1 - reactions.bystanders : 1))) return;
    believed += 1;
    const grievance = exponential(stream, reactions.grievance);
    fan.grievance += answered.has(fan) ? grievance * (1 - reactions.recovery) : grievance;
  };
  const any = (): NamedFan => everyone[below(stream, everyone.length)];
  for (const fan of [...byPost, ...notByPost.slice(0, later)]) engage(fan, 0);
  for (const fan of bySpot) engage(fan, 1);
  for (const fan of byPraise) engage(fan, 2);
  for (let sight = 0; sight < count('moreOfPraise'); sight += 1) engage(any(), 2);
  for (const fan of byCriticism) doubt(fan);
  for (let sight = 0; sight < count('moreOfCriticism'); sight += 1) doubt(any());
  const mayPraise = role === 2 ? everyone : [...byPost, ...bySpot, ...byPraise];
  for (const fan of shuffled(mayPraise, stream).slice(0, count('supporters'))) {
    if (reactions.gift > 0) fan.goodwill += exponential(stream, reactions.gift);
    if (reactions.thanks > 0) fan.goodwill += exponential(stream, reactions.thanks);
  }
  return { valuable, believed };
}

function happens(stream: RandomStream, probability: number): boolean {
  return stream.nextUniform() < probability;
}

function exponential(stream: RandomStream, mean: number): number {
  return -mean * Math.log(1 - stream.nextUniform());
}

function below(stream: RandomStream, bound: number): number {
  return Math.floor(stream.nextUniform() * bound);
}

function shuffled<Value>(values: readonly Value[], stream: RandomStream): Value[] {
  const order = [...values];
  for (let left = order.length; left > 1; left -= 1) {
    const chosen = below(stream, left);
    [order[left - 1], order[chosen]] = [order[chosen], order[left - 1]];
  }
  return order;
}
