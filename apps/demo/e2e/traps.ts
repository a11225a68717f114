import type { Page } from '@playwright/test';

/**
 * Catches every attempt to leave a trace or to tell somebody, also one that fails: what would do so is replaced before
 * the page begins, and tells its name instead.
 */
export async function setTraps(page: Page): Promise<string[]> {
  const attempts: string[] = [];
  await page.exposeBinding('noteAttempt', (_, name: string) => void attempts.push(name));
  await page.addInitScript(() => {
    const note = (name: string) =>
      void (window as unknown as { noteAttempt: (name: string) => void }).noteAttempt(name);
    /** Replaces a function; what it would give is given in its place. */
    const trap = (owner: object | undefined, key: string, name: string, result?: unknown) => {
      if (owner === undefined || owner === null) return;
      Object.defineProperty(owner, key, {
        configurable: true,
        writable: true,
        value: () => {
          note(name);
          return result;
        },
      });
    };
    /** Notes that something is read at all, and what is put in its place. */
    const trapProperty = (owner: object, key: string, name: string, isReadFine = false) => {
      let at: object | null = owner;
      while (at !== null && Object.getOwnPropertyDescriptor(at, key) === undefined)
        at = Object.getPrototypeOf(at) as object | null;
      const before = at === null ? undefined : Object.getOwnPropertyDescriptor(at, key);
      Object.defineProperty(owner, key, {
        configurable: true,
        get() {
          if (!isReadFine) note(`${name} (read)`);
          return before?.get?.call(this) ?? before?.value;
        },
        set() {
          note(`${name} (written)`);
        },
      });
    };

    // What stays on the device.
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      if (store in window) trapProperty(window, store, store);
    trapProperty(document, 'cookie', 'cookie');
    trapProperty(window, 'name', 'window.name', true);
    trap(navigator.serviceWorker, 'register', 'serviceWorker.register', new Promise(() => undefined));
    for (const ask of ['persist', 'getDirectory', 'estimate'])
      trap(navigator.storage, ask, `storage.${ask}`, Promise.resolve(undefined));

    // What the browser remembers and shows.
    trapProperty(document, 'title', 'document.title', true);
    for (const change of ['pushState', 'replaceState', 'back', 'forward', 'go'])
      trap(history, change, `history.${change}`);
    const { navigation } = window as unknown as { navigation?: EventTarget };
    navigation?.addEventListener('navigate', (event) =>
      note(
        `navigate to ${new URL((event as unknown as { destination: { url: string } }).destination.url).href}`,
      ),
    );

    // What tells somebody.
    trap(navigator, 'sendBeacon', 'sendBeacon', true);
    trap(window, 'open', 'window.open', null);
    trap(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
    for (const way of [
      'WebSocket',
      'EventSource',
      'RTCPeerConnection',
      'WebTransport',
      'Worker',
      'SharedWorker',
      'BroadcastChannel',
    ])
      if (way in window)
        Object.defineProperty(window, way, {
          value: class {
            constructor() {
              note(way);
            }
          },
        });

    // What only a tap may do.
    const clipboard = {
      writeText: 'clipboard.writeText',
      write: 'clipboard.write',
      readText: 'clipboard.readText',
      read: 'clipboard.read',
    };
    for (const [key, name] of Object.entries(clipboard))
      trap(navigator.clipboard, key, name, Promise.resolve());
    for (const key of ['getCurrentPosition', 'watchPosition'])
      trap(navigator.geolocation, key, `geolocation.${key}`);
    trap(navigator, 'share', 'share', Promise.resolve());
    trap(window, 'print', 'print');
    trap(navigator, 'vibrate', 'vibrate', true);
    if ('Notification' in window)
      trap(Notification, 'requestPermission', 'Notification', Promise.resolve('denied'));
    trap(navigator.permissions, 'query', 'permissions.query', new Promise(() => undefined));
    if (navigator.mediaDevices !== undefined)
      trap(navigator.mediaDevices, 'getUserMedia', 'getUserMedia', new Promise(() => undefined));
    trap(document, 'execCommand', 'execCommand', false);
  });
  return attempts;
}
