import type { Counted } from './counted.ts';

/** Words of the picture of people who stand by their friends. */
export interface PeopleWords {
  /** `Shared by friends` */
  readonly sharing: string;
  /** `Broadcast` */
  readonly broadcast: string;
  /** `person 17` */
  readonly person: (number: number) => string;
  /** `Ana tells 9 friends` */
  readonly tells: (facts: { readonly name: string; readonly friends: Counted }) => string;
  /** `again` are people, `times` how many times they heard it again: `24 of 30 know; 12 heard it again (15 times)` */
  readonly counted: (facts: {
    readonly knows: Counted;
    readonly universe: Counted;
    readonly again: Counted;
    readonly times: Counted;
  }) => string;
  /** `Round 2: 14 of 30 know` */
  readonly inRound: (facts: { readonly round: number; readonly counted: string }) => string;
  /** `After 3 hours: 14 of 30 know` */
  readonly after: (facts: { readonly span: string; readonly counted: string }) => string;
  /** `All 30 know at once` */
  readonly allAtOnce: (people: Counted) => string;
  /** `Nobody knows yet` */
  readonly nobodyYet: string;
  /** Beside somebody who is told what they know, so many times: `+1` */
  readonly again: (times: string) => string;
  /** `People by groups of friends. 14 of 30 know.` */
  readonly label: (counted: string) => string;
  /** `has 9 friends` */
  readonly hasFriends: (friends: Counted) => string;
  /** `does not know` */
  readonly doesNotKnow: string;
  /** `knows since round 2` */
  readonly knowsSince: (round: number) => string;
  /** `knows since 3 hours after the start` */
  readonly knowsAfter: (span: string) => string;
  /** `told by Ben` */
  readonly toldBy: (name: string) => string;
  /** `it begins here` */
  readonly begins: string;
  /** `heard it again` */
  readonly heardAgain: string;
  /** `shares it` */
  readonly shares: string;
  /** `does not share it` */
  readonly doesNotShare: string;
  /** `1 dot = 1 person:` */
  readonly dotIs: string;
  /** `knows` */
  readonly knows: string;
  /** `by criticism` */
  readonly criticised: string;
  /** `Arrow keys: from person to person.` */
  readonly keyArrows: string;
  /** `Enter: it begins here.` */
  readonly keyBegin: string;
  /** `Enter on two people: cut their tie, or add one.` */
  readonly keyTie: string;
  /** `Escape: back.` */
  readonly keyBack: string;
  /** After the first of two people was chosen: `Ana and …` */
  readonly tieFrom: (name: string) => string;
}
