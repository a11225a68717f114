import { expect, test, vi } from 'vitest';
import { onPagePlugins, pagePlugins, registerPlugin, registerPlugins } from './registry.ts';

test('the same plugin twice is there once, in the order of registering', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  registerPlugin(a);
  registerPlugins(b, a);
  registerPlugin(b);
  expect(pagePlugins()).toEqual([a, b]);
});

test('who listens hears of each, until she stops', () => {
  const heard = vi.fn();
  const stop = onPagePlugins(heard);
  registerPlugin({ id: 'c' });
  stop();
  registerPlugin({ id: 'd' });
  expect(heard).toHaveBeenCalledOnce();
});

test('a second copy of the file on the page shares what is registered', async () => {
  registerPlugin({ id: 'shared' });
  vi.resetModules();
  const copy = await import('./registry.ts');
  expect(copy.pagePlugins).not.toBe(pagePlugins);
  expect(copy.pagePlugins().map(({ id }) => id)).toContain('shared');
  const heard = vi.fn();
  onPagePlugins(heard);
  copy.registerPlugin({ id: 'of-the-copy' });
  expect(heard).toHaveBeenCalledOnce();
  expect(pagePlugins().map(({ id }) => id)).toContain('of-the-copy');
});
