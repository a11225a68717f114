import type { Plugin } from './contract/plugin.ts';

interface Registry {
  plugins: readonly Plugin[];
  readonly listeners: Set<() => void>;
}

/** One for the page, whatever number of copies of this file it has. In memory alone. */
const KEY = Symbol.for('@service-directory/element/plugins');
const page = globalThis as { [KEY]?: Registry };
const registry: Registry = (page[KEY] ??= { plugins: [], listeners: new Set() });

/**
 * Gives plugins to every `<service-directory>` of the page, also those that are there already. The same object twice is
 * once. Never throws: what is wrong with a plugin is told when an element reads it.
 */
export function registerPlugins(...plugins: readonly Plugin[]): void {
  registry.plugins = [...new Set([...registry.plugins, ...plugins])];
  for (const listener of registry.listeners) listener();
}

/** Gives one plugin to every `<service-directory>` of the page, see `registerPlugins`. */
export const registerPlugin = (plugin: Plugin): void => registerPlugins(plugin);

/** The plugins of the page, in the order in which they were registered. */
export const pagePlugins = (): readonly Plugin[] => registry.plugins;

/** Listens for plugins that are registered. Gives what ends it. */
export function onPagePlugins(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}
