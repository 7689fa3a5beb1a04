import '@ripplecast/elements/define';
import { RipplePlayground } from './app.ts';
import { PageTextField } from './view/text-field.ts';
// In this order: later ones say what changes where there is less room.
import './style/base.css';
import './style/page.css';
import './style/sizes.css';

customElements.define('page-text-field', PageTextField);
customElements.define('ripple-playground', RipplePlayground);
