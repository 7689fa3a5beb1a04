import { registerPage } from '../../shell/register-page.ts';
import { ComparePage } from './compare-page.ts';

registerPage({ 'compare-page': ComparePage });
