import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';
import { signed } from '../signed-change.ts';

const part = (fraction: number): string => pageNumbers().percent(Number(fraction.toPrecision(2)));

/** By how much, without a sign: "10 %". */
const size = (change: number): string => part(Math.abs(change));

/** What the lesson on counters says. */
export const counterThatLiesWords = {
  title: (): string => msg('The counter that lies'),
  question: (): string => msg('If the likes rise, is it going well?'),
  counterTitle: (): string => msg('The counter'),
  counterSays: (posts: number): readonly string[] => {
    const count = pageNumbers().whole(posts);
    return [
      msg(
        str`A page with 100,000 fans posts advice ${count} times a week. From now on one post in ten is bait: a riddle, a kitten. Bait gets twice as many likes, and is worth half as much to those who look.`,
      ),
      msg('What does the counter of likes say after a year, beside a year of advice alone?'),
    ];
  },
  change: (change: number): string => (change === 0 ? msg('no change') : signed(change)),
  counterHint: (): string => msg('Count ten posts: nine bring as many likes as before, and one brings twice as many.'),
  counterLearnt: (likes: number): string =>
    msg(str`Likes rise by ${size(likes)}, from the first bait on. Whoever reads the counter is content.`),
  feelingTitle: (): string => msg('What the counter does not count'),
  feelingSays: (halfLife: number): readonly string[] => {
    const days = pageNumbers().whole(halfLife);
    return [
      msg(
        str`A post that somebody looks at, finds worth something and answers in earnest leaves goodwill. Goodwill fades: half of it is gone after ${days} days. A like leaves none: five experiments found no effect.`,
      ),
      msg('What becomes of the goodwill of the fans in the same year?'),
    ];
  },
  feelingHint: (): string => msg('Nine posts of ten leave as much as before. One leaves half as much.'),
  feelingLearnt: (goodwill: number, likes: number): string =>
    msg(
      str`Goodwill falls by ${size(goodwill)}, while likes rise by ${size(likes)}. Less goodwill also makes fewer advocates, who share more often.`,
    ),
  monthTitle: (): string => msg('After a month'),
  monthSays: (): readonly string[] => [
    msg('You try the bait for a month. The likes are all there by then.'),
    msg('How much of the loss of goodwill can you see?'),
  ],
  part: (fraction: number): string => (fraction === 1 ? msg('all of it') : msg(str`about ${part(fraction)} of it`)),
  monthHint: (halfLife: number): string => {
    const days = pageNumbers().whole(halfLife);
    return msg(str`Old goodwill fades slowly: half of it takes ${days} days, not 30.`);
  },
  monthLearnt: (shown: number): string =>
    msg(
      str`${part(shown)} of it. Whoever decides after a month sees the whole gain, and hardly any of the loss. That is how the counter lies.`,
    ),
  baitTitle: (): string => msg('More bait'),
  baitSays: (wanted: number): readonly string[] => {
    const least = part(wanted);
    return [
      msg(str`Bring the likes up by ${least} at least: set how many of ten posts of B are bait.`),
      msg('Then read below the chart what a like costs, and what a valuable engagement costs.'),
    ];
  },
  baitHint: (likes: number): string => {
    const now = signed(likes);
    return msg(str`Likes are at ${now}. Each bait of ten brings about 10 % more.`);
  },
  baitLearnt: (facts: {
    readonly likes: number;
    readonly goodwill: number;
    readonly like: number;
    readonly engagement: number;
  }): string => {
    const [likes, goodwill, like, engagement] = [facts.likes, facts.goodwill, facts.like, facts.engagement].map(signed);
    return msg(
      str`Likes ${likes ?? ''}, and a like costs ${like ?? ''}. Goodwill ${goodwill ?? ''}, and a valuable engagement costs ${engagement ?? ''}. The same money, by two counters.`,
    );
  },
  testTitle: (): string => msg('How long a test must be'),
  testSays: (): readonly string[] => [
    msg('Nobody has measured how long goodwill lasts. It may be a month, it may be a year.'),
    msg('Set the half-life so that a test of a month shows at least half of the loss.'),
  ],
  testHint: (halfLife: number, shown: number): string => {
    const [days, seen] = [pageNumbers().whole(halfLife), part(shown)];
    return msg(str`At ${days} days a month shows ${seen}. Goodwill must fade faster.`);
  },
  testLearnt: (halfLife: number, shown: number): string => {
    const [days, seen] = [pageNumbers().whole(halfLife), part(shown)];
    return msg(
      str`At ${days} days a month shows ${seen}. A test must last about as long as what it tests; if that is not known, longer.`,
    );
  },
  closing: (): string =>
    msg('A counter counts what is easy to count. Ask what it leaves out, and wait until that can be seen.'),
  sheet: (halfLife: number): readonly { readonly asks: string; readonly answer: string }[] => {
    const [days, twice] = [pageNumbers().whole(halfLife), pageNumbers().whole(2 * halfLife)];
    return [
      {
        asks: msg(
          'Ten posts bring 100 likes each. One is changed and brings twice as many. By how much do all likes rise?',
        ),
        answer: msg('By 10 %: 1,100 in place of 1,000.'),
      },
      {
        asks: msg('The one that was changed leaves half as much goodwill. How much less do all ten leave?'),
        answer: msg('5 % less: nine and a half in place of ten.'),
      },
      {
        asks: msg(
          str`Half of all goodwill fades in ${days} days. How much of the final loss is there after ${days} days, and after ${twice}?`,
        ),
        answer: msg('Half of it, then three quarters.'),
      },
      {
        asks: msg('After a month somebody shows you that the likes have risen. What do you ask?'),
        answer: msg('What the posts leave in people, and when that can be seen.'),
      },
    ];
  },
} as const;
