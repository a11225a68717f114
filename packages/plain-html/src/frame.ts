/**
 * The script of frame.html: sets up the list as the address of the frame says, and tells the page around it how high it
 * is and when the reader leaves. It runs before the element is there.
 */
import { frameSettings } from './frame-settings.ts';
import { toMessage, type FrameMessage } from './messages.ts';

const list = document.querySelector('service-directory');
/** The themes lie beside the script of the element, wherever that is. */
const elementScript = document.querySelector<HTMLScriptElement>('script[src$="/service-directory.js"]');
const { attributes, theme } = frameSettings(location.search);

for (const [name, value] of Object.entries(attributes)) list?.setAttribute(name, value);
if (attributes['lang'] !== undefined) document.documentElement.lang = attributes['lang'];
if (theme !== undefined) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(`themes/${theme}.css`, elementScript?.src ?? document.baseURI).href;
  document.head.append(sheet);
}

/** The page around may be any that `frame-ancestors` allows: what is told is no secret from it. */
const tell = (message: FrameMessage): void => {
  if (window.parent !== window) window.parent.postMessage(toMessage(message), '*');
};

let told = 0;
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told || height === 0) return;
  told = height;
  tell({ kind: 'height', height });
}).observe(document.body);

document.addEventListener('service-directory-exit', ({ target }) => {
  const { exitUrl } = target as Element & { exitUrl?: string };
  if (exitUrl !== undefined) tell({ kind: 'exit', url: new URL(exitUrl, document.baseURI).href });
});
