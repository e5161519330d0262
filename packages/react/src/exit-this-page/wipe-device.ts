/**
 * Takes away what this origin kept on the device: best effort, waits for nothing and never throws. What the browser
 * itself keeps (its history, cookies that scripts can't see) is the leave address's to clear: `Clear-Site-Data`.
 */
export function wipeDevice(): void {
  attempt(() => sessionStorage.clear());
  attempt(() => localStorage.clear());
  attempt(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  attempt(async () => {
    for (const name of await caches.keys()) void caches.delete(name).catch(ignore);
  });
}

const ignore = () => undefined;

/** A store that is switched off, or missing, throws: the others are still wiped. */
function attempt(wipe: () => void | Promise<void>): void {
  try {
    void Promise.resolve(wipe()).catch(ignore);
  } catch {
    // Nothing to say: the person is leaving.
  }
}
