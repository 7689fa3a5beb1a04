import { elements, register } from '@ripplecast/elements';
import { PageTextField } from '../../shell/text-field.ts';
import { PlayPage } from './play-page.ts';
import '../../style/base.css';
import '../../style/shell.css';
import './play.css';

// What the page opens with; the element for every person is registered when it is needed.
register({ ...elements, 'page-text-field': PageTextField, 'play-page': PlayPage });
