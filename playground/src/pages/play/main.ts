import { elements, register } from '@ripplecast/elements';
import { RipplePlayground } from './play-page.ts';
import { PageTextField } from '../../shell/text-field.ts';
// In this order: later ones say what changes where there is less room.
import '../../style/base.css';
import '../../style/page.css';
import '../../style/sizes.css';

// What the page opens with; the element for every person is registered when it is needed.
register({ ...elements, 'page-text-field': PageTextField, 'ripple-playground': RipplePlayground });
