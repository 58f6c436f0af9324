// Runs before the first paint and before the app is here. A file, not inline: the CSP forbids inline.

const stored = (key) => {
  try {
    return localStorage.getItem(`ringplan.${key}`);
  } catch {
    // Storage may be blocked; then every visit is the first.
    return null;
  }
};

// A chosen theme must not flash the other one; without a choice the system's is used.
const theme = stored('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

// The plan of the address is fetched beside the app instead of after it; the app's own request takes what came. Whoever comes for
// the first time is shown the sample office.
const [, plan, flow, page] =
  /^#\/plans\/([^/]+)(?:\/flows\/([^/]+)$|$|(\/))/.exec(location.hash) ??
  (/^(#\/?)?$/.test(location.hash) && stored('was-here') === null ? [null, 'clinic'] : []);
if (plan) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `/api/plans/${plan}/draft` });
  document.head.append(link);
}

// The backend draws what the canvas will show first, which is seen long before the app is here. A phone, and whoever likes the
// outline, opens another page.
const isWide = matchMedia('(width >= 48rem)').matches;
const parsed = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
const drawn = plan && !page && isWide && (flow || stored('flow-page') !== 'outline') ? showFirstView() : null;
// Beginning takes a slow computer a moment in which it paints nothing, so the app lets the picture go first.
parsed.then(() => Promise.race([drawn, wait(500)])).then(startApp, startApp);

async function showFirstView() {
  document.documentElement.dataset.opens = 'flow';
  // The canvas is what bars and rail leave of the window: see before-app.css.
  const size = `width=${innerWidth - 73}&height=${innerHeight - 53 - 41}`;
  // Without a backend the app opens from what this browser keeps.
  const answer = await fetch(`/api/first-view.svg?plan=${plan}&${flow ? `flow=${flow}&` : ''}${size}`).catch(
    () => null,
  );
  const svg = answer?.status === 200 ? await answer.text() : '';
  await parsed;
  // It may come after the app.
  if (svg === '' || !document.querySelector('#root:empty, #root > [data-loading]')) return;
  document.getElementById('first-view').innerHTML = svg;
  await new Promise(requestAnimationFrame);
  await wait(0);
}

/** What the page has fetched of the app begins; while it is developed its page does that. */
function startApp() {
  for (const { href } of document.querySelectorAll('link[rel=modulepreload]'))
    document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: href, async: false }));
}

function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
