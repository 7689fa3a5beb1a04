import { registerPage } from '../../shell/register-page.ts';
import { LearnPage } from './learn-page.ts';
import '../../machine/verdict.css';
import '../../machine/controls/controls.css';
import '../../machine/stage.css';
import '../../machine/people.css';
import './learn.css';

// What plays a lesson is loaded when one is opened (`lesson-room.ts`).
registerPage({ 'learn-page': LearnPage });
