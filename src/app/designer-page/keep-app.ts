import { toast } from '../ui/toast.ts';

let asked = false;

/** Has the browser keep the app itself, so that it opens while the backend is away; asked for once, and only of a built app. */
export function keepApp(): void {
  if (asked || !import.meta.env.PROD) return;
  asked = true;
  // Missing where the page is not served securely; refused in some private windows. Then the app opens online only.
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/service-worker.js').then(watchBuilds, () => undefined);
}

/** Says when the backend serves another build than this page runs: nobody works long with old code unaware. */
function watchBuilds(kept: ServiceWorkerRegistration): void {
  let said = false;
  const compare = async () => {
    const page = await fetch('/', { cache: 'no-cache' }).catch(() => null);
    const mine = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
    if (said || !page?.ok || mine.length === 0) return;
    const served = await page.text();
    // Some of them, such as the libraries, are the same in many builds.
    if (mine.every(({ src }) => served.includes(new URL(src).pathname))) return;
    said = true;
    toast({
      text: 'A new version of Ringplan is there. Reload to use it; your work is kept.',
      action: { label: 'Reload', onPress: () => window.location.reload() },
    });
  };
  kept.addEventListener('updatefound', () => void compare());
  if (kept.active && (kept.installing ?? kept.waiting)) void compare();
  const look = () => {
    if (document.visibilityState === 'visible') kept.update().catch(() => undefined);
  };
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
}
