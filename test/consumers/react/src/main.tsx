import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const container = document.getElementById('app');
if (container !== null) createRoot(container).render(<App />);
