import { registerPage } from '../../shell/register-page.ts';
import { LearnPage } from './learn-page.ts';

registerPage({ 'learn-page': LearnPage });
