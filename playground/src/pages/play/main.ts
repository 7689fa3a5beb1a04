import { elements } from '@ripplecast/elements';
import { registerPage } from '../../shell/register-page.ts';
import { PageTextField } from '../../shell/text-field.ts';
import { PlayPage } from './play-page.ts';
import './play.css';
import './stage.css';
import './people.css';

// What the page opens with; the element for every person is registered when it is needed.
registerPage({ ...elements, 'page-text-field': PageTextField, 'play-page': PlayPage });
