import { registerPage } from '../../shell/register-page.ts';
import { AboutPage } from './about-page.ts';
import './about.css';

registerPage({ 'about-page': AboutPage });
