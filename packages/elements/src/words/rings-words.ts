import type { Counted } from './counted.ts';

/** Words of the rings: facts about people, keys, the list. */
export interface RingsWords {
  /** `the brand` */
  readonly brand: string;
  /** `person 17` */
  readonly person: (number: number) => string;
  /** `12 of 2,000 people` */
  readonly counted: (facts: { readonly reached: string; readonly universe: string }) => string;
  /** `Every person on rings round the brand: 12 of 2,000 people reached by round 2.` */
  readonly label: (facts: { readonly counted: string; readonly round: number }) => string;
  /** `Every person on rings round the brand: 12 of 2,000 people reached after 3 hours.` */
  readonly labelAfter: (facts: { readonly counted: string; readonly span: string }) => string;
  /** In the legend, who criticises or saw criticism first: `by criticism` */
  readonly criticised: string;
  /** `Down: those who saw it from them.` */
  readonly keyDown: string;
  /** `Up: who showed it to them.` */
  readonly keyUp: string;
  /** `Left, right: others reached by the same person.` */
  readonly keyAcross: string;
  /** `Home: the brand.` */
  readonly keyHome: string;
  /** `1 dot = 1 person:` */
  readonly dotIs: string;
  /** `passed it on` */
  readonly passedItOn: string;
  /** `saw it` */
  readonly sawIt: string;
  /** `not reached` */
  readonly notReached: string;
  /** `its post was seen by 12 people` */
  readonly seenBy: (people: Counted) => string;
  /** `round 2` */
  readonly round: (round: number) => string;
  /** `shown by person 4` */
  readonly shownBy: (name: string) => string;
  /** `saw it 3 times in all` */
  readonly saw: (times: Counted) => string;
  /** In the list, in place of who told it: `begins` */
  readonly begins: string;
  /** `did not pass it on` */
  readonly didNotPass: string;
  /** `round` is null where it is the round in which they saw it: `passed it on to 12 people who had not seen it` */
  readonly passed: (facts: { readonly round: number | null; readonly people: Counted }) => string;
  /** `Everybody, table` */
  readonly table: string;
  /** `Person` */
  readonly personColumn: string;
  /** `Heard in round` */
  readonly roundColumn: string;
  /** `Told by` */
  readonly shownByColumn: string;
  /** `Heard it, times` */
  readonly exposuresColumn: string;
  /** `Told it on` */
  readonly passedColumn: string;
  /** `New people told` */
  readonly shownToColumn: string;
  /** `no` */
  readonly no: string;
  /** `Previous` */
  readonly previous: string;
  /** `Next` */
  readonly next: string;
  /** `Nobody yet` */
  readonly nobodyYet: string;
  /** `1 to 100 of 250` */
  readonly rows: (facts: { readonly first: string; readonly last: string; readonly all: string }) => string;
}
