import type { Plugin } from 'vite';

const STARTS = /<script type="module" crossorigin src="([^"]+)"><\/script>/g;

/**
 * The built page only fetches the app; `public/before-app.js` starts it once the first view is painted. An app that starts by
 * itself would keep that picture off the screen until it needs none.
 */
export const startAfterFirstView = (): Plugin => ({
  name: 'start-after-first-view',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.includes('/before-app.js')
        ? html.replace(STARTS, '<link rel="modulepreload" crossorigin href="$1" />')
        : html,
  },
});
