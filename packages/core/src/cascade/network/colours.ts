/** Colour of praise, and of the brand's post. */
export const PRAISE = 0;
/** Colour of criticism. */
export const CRITICISM = 1;
