import '@ripplecast/elements/define';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './app.css';

createRoot(document.querySelector('#root')!).render(<App />);
