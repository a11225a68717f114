/**
 * For the page around a frame, and not needed by it: makes the frame as high as its list, and leaves the whole page when
 * the reader leaves. A plain script, so that it runs in every site builder that allows one.
 */
import { readMessage } from './messages.ts';

/** The frame of this page that sent a message, as long as it still shows what the page put there. */
function senderOf({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find(
    (frame) =>
      frame.contentWindow === source &&
      frame.src !== '' &&
      new URL(frame.src, document.baseURI).origin === origin,
  );
}

/** Covers the page at once: the next one may take seconds. */
function cover(): HTMLElement {
  const sheet = document.createElement('div');
  // Set one by one: a style attribute is blocked on strict pages.
  Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '2147483647', background: 'Canvas' });
  document.documentElement.append(sheet);
  return sheet;
}

window.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  const frame = message && senderOf(event);
  if (message === undefined || frame === undefined) return;
  if (message.kind === 'exit') {
    const sheet = cover();
    // Who comes back finds the page as it was.
    window.addEventListener('pageshow', () => sheet.remove(), { once: true });
    // The site that she leaves to is not told where she was.
    const policy = Object.assign(document.createElement('meta'), {
      name: 'referrer',
      content: 'no-referrer',
    });
    document.head.append(policy);
    window.location.replace(message.url);
    return;
  }
  // Never higher than the window: the list then scrolls in the frame, and its button to leave stays in sight.
  frame.style.height = `${Math.ceil(message.height)}px`;
  frame.style.maxHeight = '100vh';
});
