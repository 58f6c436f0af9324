// Runs before the first paint and before the app is here. A file, not inline: the CSP forbids inline.

// A chosen theme must not flash the other one.
try {
  const choice = localStorage.getItem('ringplan.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage may be blocked; the system's theme is then used.
}

// The plan of the address is fetched beside the app instead of after it; the app's own request takes what came.
const plan = /^#\/plans\/([^/]+)/.exec(location.hash);
if (plan) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `/api/plans/${plan[1]}/draft` });
  document.head.append(link);
}
