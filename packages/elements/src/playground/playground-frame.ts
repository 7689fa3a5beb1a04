/**
 * What holds for a frame with a playground, whoever puts it up: it runs scripts of its own origin, which also has its worker, closes its
 * dialogs, which are forms, and opens its link as a page of its own. It may not move the page around it and saves nothing; no feature of the browser is
 * lent to it, it is loaded when it comes near, and it is not told where it stands.
 */
export const playgroundFrame = {
  sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  allow: '',
  loading: 'lazy',
  referrerPolicy: 'no-referrer',
} as const;
