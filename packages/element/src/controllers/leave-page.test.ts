import { expect, test, vi } from 'vitest';
import { leavePage } from './leave-page.ts';

const EXIT = 'https://exit.example/';
const viewOf = (replace: (url: string) => void) =>
  ({ location: { replace } }) as unknown as Window & typeof globalThis;

test('a page of its own is replaced', () => {
  const own = viewOf(vi.fn());
  leavePage(EXIT, { top: own, location: own.location });
  expect(own.location.replace).toHaveBeenCalledExactlyOnceWith(EXIT);
});

test('from a frame the page around is replaced, and the frame goes with it', () => {
  const [top, own] = [viewOf(vi.fn()), viewOf(vi.fn())];
  leavePage(EXIT, { top, location: own.location });
  expect(top.location.replace).toHaveBeenCalledExactlyOnceWith(EXIT);
  expect(own.location.replace).not.toHaveBeenCalled();
});

test('a frame that may not replace the page around it is left alone', () => {
  const refuse = vi.fn(() => {
    throw new DOMException('The frame is in a sandbox.', 'SecurityError');
  });
  const own = viewOf(vi.fn());
  leavePage(EXIT, { top: viewOf(refuse), location: own.location });
  expect(refuse).toHaveBeenCalledOnce();
  expect(own.location.replace).toHaveBeenCalledExactlyOnceWith(EXIT);
});

test('a frame that was taken out of its page is left alone', () => {
  const own = viewOf(vi.fn());
  leavePage(EXIT, { top: null, location: own.location });
  expect(own.location.replace).toHaveBeenCalledExactlyOnceWith(EXIT);
});
