import '@ripplecast/elements/define';
import { RipplePlayground } from './app.ts';
import './style.css';

customElements.define('ripple-playground', RipplePlayground);
