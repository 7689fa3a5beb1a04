import '@ripplecast/elements/define';
import { RipplePlayground } from './app.ts';
import './style.css';
import { PageTextField } from './view/text-field.ts';

customElements.define('page-text-field', PageTextField);
customElements.define('ripple-playground', RipplePlayground);
