/** `elements.min.js`, for pages without a bundler: registers every element, and has the words that others are made from. */
import './define.ts';

export { english } from './words/english.ts';
