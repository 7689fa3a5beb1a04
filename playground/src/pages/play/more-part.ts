/** Id of the controls behind "More". */
export const MORE = 'more';

/** Whether the controls behind "More" are shown; those that are not need not be drawn. */
export function isMoreOpen(): boolean {
  return document.getElementById(MORE)?.hidden === false;
}
