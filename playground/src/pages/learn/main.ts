import { FullScreenButton } from '../../shell/full-screen-button.ts';
import { registerPage } from '../../shell/register-page.ts';
import { LearnPage } from './learn-page.ts';
import '../../machine/machine.css';
import './lesson-list.css';
import './learn.css';
import './big.css';

// What plays a lesson is loaded when one is opened (`lesson-room.ts`).
registerPage({ 'page-full-screen': FullScreenButton, 'learn-page': LearnPage });
