import { msg } from '@lit/localize';
import type { HiddenPart } from '../state/hidden-parts.ts';

/** What the page calls a part of it that can be hidden. */
export function hiddenPartName(part: HiddenPart): string {
  switch (part) {
    case 'worlds':
      return msg('Whose numbers (claim, measured, yours)');
    case 'setup':
      return msg('Sentence with the numbers');
    case 'sliders':
      return msg('Sliders');
    case 'more':
      return msg('Further controls (“More”)');
    case 'cost':
      return msg('Costs');
    case 'charts':
      return msg('Charts and table');
    case 'sources':
      return msg('Sources');
    case 'tools':
      return msg('Examples and ways to look at the picture');
  }
}
