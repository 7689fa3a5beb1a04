import { registerPage } from '../../shell/register-page.ts';
import { AboutPage } from './about-page.ts';

registerPage({ 'about-page': AboutPage });
