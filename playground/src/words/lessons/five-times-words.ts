import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

/** What the lesson on criticism says. */
export const fiveTimesWords = {
  title: (): string => msg('Is it five times faster?'),
  question: (): string => msg('“Bad news travels five times faster and farther.” Does it?'),
  originTitle: (): string => msg('Where it may come from'),
  originSays: (others: number, company: number): readonly string[] => {
    const [friends, firm] = [pageNumbers().percent(others), pageNumbers().percent(company)];
    return [
      msg(
        str`Everyone repeats it, and no source was found that measured it. A likely origin is a survey of shoppers of 2006. Of those who had a problem ${friends} told others, and ${firm} told the company.`,
      ),
      msg('What does the survey say?'),
    ];
  },
  originChoices: (): readonly [string, string, string] => [
    msg('A complaint spreads five times faster than praise.'),
    msg('A complaint reaches five times as many people as praise.'),
    msg('Others hear of a problem five times as often as the company.'),
  ],
  originHint: (): string =>
    msg('The survey asked only whom the shoppers told. It asked nothing about praise, and nothing about time.'),
  originLearnt: (times: number): string =>
    msg(
      str`${pageNumbers().number(times)} times as often: others against the company. It compares two listeners of one complaint, not a complaint with praise.`,
    ),
  countChoice: (people: number): string => msg(str`About ${pageNumbers().count(people)} people`),
  measuredTitle: (): string => msg('As it was measured'),
  measuredSays: (complaints: number, more: number, delay: number, people: number): readonly string[] => {
    const [first, factor, time, all] = [
      pageNumbers().whole(complaints),
      pageNumbers().number(more),
      pageNumbers().percent(delay),
      pageNumbers().count(people),
    ];
    return [
      msg(
        str`On Twitter, complaints were passed on more often than praise, and somewhat sooner. Here each is shared ${factor} times as often, and seen after ${time} of the time.`,
      ),
      msg(str`${first} people of ${all} complain. How many people have seen it a day later?`),
    ];
  },
  moreHint: (): string => msg('More. Each who sees a complaint may pass it on to all friends.'),
  fewerHint: (critics: number): string =>
    msg(
      str`Fewer. A complaint brings ${pageNumbers().number(critics)} further complaints on average. Those bring ${pageNumbers().number(critics)} each again: it dies out.`,
    ),
  measuredLearnt: (people: number, critics: number): string => {
    const [seen, each] = [pageNumbers().count(people), pageNumbers().number(critics)];
    return msg(str`${seen} people. A complaint brings ${each} further complaints: fewer than one, so it dies out.`);
  },
  claimedTitle: (): string => msg('As it is claimed'),
  claimedSays: (complaints: number, more: number, delay: number): readonly string[] => {
    const [first, factor, time] = [
      pageNumbers().whole(complaints),
      pageNumbers().number(more),
      pageNumbers().percent(delay),
    ];
    return [
      msg(
        str`Now take the claim at its word: a complaint is shared ${factor} times as often as praise, and seen after ${time} of the time. Again ${first} people complain. How many have seen it a day later?`,
      ),
    ];
  },
  claimedHint: (critics: number): string =>
    msg(
      str`Each complaint now brings ${pageNumbers().number(critics)} further ones. That is more than one: it grows until few are left who have not seen it.`,
    ),
  claimedLearnt: (people: number, part: number): string => {
    const [seen, all] = [pageNumbers().count(people), pageNumbers().percent(part)];
    return msg(
      str`${seen} people, ${all} of the country. If it were so, 25 complaints a day would be enough to reach most of the country.`,
    );
  },
  taskTitle: (): string => msg('Between the two'),
  taskSays: (most: number): readonly string[] => {
    const number = pageNumbers().number(most);
    return [
      msg(
        str`Somewhere between what was measured and what is claimed, complaints stop dying out: each brings one further complaint. Set how many times as often as praise criticism is shared, so that each brings at least 1 and at most ${number}.`,
      ),
      msg('The slider says it in percent: at 100 % as often as praise, at 200 % twice as often.'),
    ];
  },
  taskHint: (critics: number): string =>
    critics < 1
      ? msg(str`Now each complaint brings ${pageNumbers().number(critics)} further ones. It still dies out.`)
      : msg(str`Now each complaint brings ${pageNumbers().number(critics)} further ones. That is too many.`),
  taskLearnt: (times: number, measured: number): string => {
    const [here, there] = [pageNumbers().number(times), pageNumbers().number(measured)];
    return msg(str`It takes ${here} times as often. What was measured is ${there} times: far from it.`);
  },
  deskTitle: (): string => msg('Three people answer'),
  deskSays: (people: number, perHour: number, minutes: number): readonly string[] => {
    const [desk, complaints, each] = [people, perHour, minutes].map((count) => pageNumbers().whole(count));
    return [
      msg(
        str`${desk} people answer ${complaints} complaints an hour, each in ${each} minutes. Whoever sees a complaint after that sees the answer, too.`,
      ),
      msg('By how much do fewer people see a complaint?'),
    ];
  },
  deskChoice: (part: number): string => msg(str`About ${pageNumbers().percent(part)} fewer`),
  deskHint: (): string =>
    msg(
      'Fewer. An answer stands below the complaint, and does not remove it. Most who see it would not have shared it anyway.',
    ),
  deskLearnt: (fewer: number, answered: number): string => {
    const [less, see] = [pageNumbers().percent(fewer), pageNumbers().percent(answered)];
    return msg(
      str`About ${less} fewer. But ${see} of those who see the complaint see the answer, too. A desk hardly changes how many see it. It changes what they see.`,
    );
  },
  closing: (): string =>
    msg(
      'Faster by a quarter, passed on somewhat more often, told to others five times as often as to the company: that is what was measured. Ask what a number compares.',
    ),
  sheetAsks: (others: number, company: number, critics: number): readonly [string, string, string] => {
    const [friends, firm, each] = [
      pageNumbers().percent(others),
      pageNumbers().percent(company),
      pageNumbers().number(critics),
    ];
    return [
      msg(
        str`Of shoppers with a problem ${friends} told others, and ${firm} told the company. How many times as often is that?`,
      ),
      msg(
        str`A complaint brings ${each} further complaints on average, and each of these brings ${each} more, and so on. How many complaints follow 100 complaints in all?`,
      ),
      msg('What would have to be measured to say that criticism is five times faster than praise?'),
    ];
  },
  sheetTimes: (times: number): string => msg(str`${pageNumbers().number(times)} times.`),
  sheetFollow: (critics: number, follow: number): string => {
    const [each, all] = [pageNumbers().number(critics), pageNumbers().whole(Math.round(follow))];
    return msg(str`About ${all}: 100 × ${each} ÷ (1 − ${each}).`);
  },
  sheetMeasure: (): string =>
    msg(
      'How long it takes until praise and criticism of the same kind have the same number of shares, on several networks.',
    ),
} as const;
