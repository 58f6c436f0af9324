let asked = false;

/** Has the browser keep the app itself, so that it opens while the backend is away; asked for once, and only of a built app. */
export function keepApp(): void {
  if (asked || !import.meta.env.PROD) return;
  asked = true;
  // Missing where the page is not served securely; refused in some private windows. Then the app opens online only.
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
