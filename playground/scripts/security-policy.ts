/**
 * The content security policy of the built pages: whatever a link or a mistake of ours brings into a page, only our own files
 * run in it, and nothing leaves it.
 */
import type { Plugin } from 'vite';

/**
 * What a page may load, and from where.
 * @remarks Scripts, styles, the manifest and the workers are files of the build. Lit writes `style="--share:0.3"` as an attribute, which
 * takes no script; its style sheets are adopted, which no policy is asked about. The icon is a data address. A `<meta>`
 * cannot say who may frame the page. One page frames another: that which embeds a scenario shows how it looks.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The policy as one line. */
export const policy: string = Object.entries(directives)
  .map((directive) => directive.join(' '))
  .join('; ');

/** For Vite: the policy stands first in the head of each built page, as it counts only for what comes after it. */
export const securityPolicy: Plugin = {
  name: 'security-policy',
  // The server of `npm start` reloads what was changed by scripts inside of the page.
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  },
};
