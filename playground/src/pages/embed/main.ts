import { registerPage } from '../../shell/register-page.ts';
import { EmbedPage } from './embed-page.ts';

registerPage({ 'embed-page': EmbedPage });
