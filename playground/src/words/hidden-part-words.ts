import type { HiddenPart } from '../state/hidden-parts.ts';

/** What the page calls a part of it that can be hidden. */
export function hiddenPartName(part: HiddenPart): string {
  switch (part) {
    case 'worlds':
      return 'Whose numbers (claim, measured, yours)';
    case 'setup':
      return 'Sentence with the numbers';
    case 'sliders':
      return 'Sliders';
    case 'more':
      return 'Further controls (“More”)';
    case 'cost':
      return 'Costs';
    case 'charts':
      return 'Charts and table';
    case 'sources':
      return 'Sources';
    case 'tools':
      return 'Examples and ways to look at the picture';
  }
}
