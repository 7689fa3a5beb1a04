import '../style/base.css';
import '../style/shell.css';

/**
 * Registers a page and the elements that it draws, by their tags. It comes with the CSS that all pages share: a page imports
 * this first and its own CSS last.
 */
export { register as registerPage } from '@ripplecast/elements';
