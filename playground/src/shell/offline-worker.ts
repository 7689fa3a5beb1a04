import { Workbox } from 'workbox-window';

/** What the service worker tells the page. */
export interface OfflineNews {
  /** All files are kept on the device. */
  readonly kept: () => void;
  /** Another version was loaded and waits; `take` lets it in, and loads the page anew. */
  readonly waits: (take: () => void) => void;
}

/**
 * Has the files of the pages kept on the device by the service worker of the build. Where the browser refuses that, the pages need a
 * connection, and nothing else changes.
 */
export async function keepOffline({ kept, waits }: OfflineNews): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox('./sw.js', { scope: './' });
  worker.addEventListener('activated', kept);
  worker.addEventListener('waiting', () => {
    waits(() => {
      // The new version takes all tabs over; what this one shows is in its address.
      worker.addEventListener('controlling', () => location.reload());
      worker.messageSkipWaiting();
    });
  });
  try {
    await worker.register({ immediate: true });
  } catch {
    // As where there are no service workers.
  }
}
