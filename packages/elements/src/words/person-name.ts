/** What a person is called, by their number. */
export type PersonName = (person: number) => string;
