import { RipplePlayground } from '@ripplecast/elements';
import { registerPage } from '../../shell/register-page.ts';
import { EmbedPage } from './embed-page.ts';
import './embed.css';

registerPage({ 'ripple-playground': RipplePlayground, 'embed-page': EmbedPage });
