import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plugin } from '../plugins/contract/plugin.ts';
import type { PluginParts } from '../plugins/kit.ts';
import { onPagePlugins, pagePlugins } from '../plugins/registry.ts';

/** The plugins of an element and of its page. What reads and guards them is fetched when there is one. */
export class PluginsController implements ReactiveController {
  /** What they add; undefined while there are none, or while they are on their way. */
  parts: PluginParts | undefined;
  /** Plugins of this element alone, whatever the host page gave: they are read later. */
  own: unknown;
  /** Called when other parts are there than before. */
  onParts: (now: PluginParts, before: PluginParts | undefined) => void = () => undefined;
  /** Resolves when what is there now has been read, or could not be. */
  ready: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #isPending = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onPagePlugins(() => this.refresh());
    this.refresh();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Are parts of a kind on their way, or may be? What is not waited for does not hold the list up. */
  awaits(kind: 'sources' | 'languages' | 'basemaps'): boolean {
    if (!this.#isPending) return false;
    try {
      return [...((this.own as Plugin[] | undefined) ?? []), ...pagePlugins()].some(
        (plugin) => plugin[kind] !== undefined,
      );
    } catch {
      // A hostile plugin is read, and told, later.
      return true;
    }
  }

  /** Reads what was not read yet; asks again for what did not come. */
  refresh(): void {
    if (this.parts === undefined && !this.own && pagePlugins().length === 0) return;
    this.#isPending = this.parts === undefined;
    const ready = this.#read().then(() => {
      if (this.ready === ready) this.#isPending = false;
      this.#host.requestUpdate();
    });
    this.ready = ready;
  }

  async #read(): Promise<void> {
    try {
      const { makeParts } = await import('../plugins/kit.ts');
      const before = this.parts;
      const now = makeParts(this.#host, this.own, before);
      this.parts = now;
      if (now !== before) this.onParts(now, before);
    } catch (error) {
      console.warn('<service-directory>: the plugins could not be loaded.', error);
    }
  }
}
