import type * as L from 'leaflet';
import type { Basemap, BasemapView } from '../plugins/contract/basemap.ts';
import { NONSENSE } from '../plugins/guard.ts';
import type { ReadPart } from '../plugins/read-plugins.ts';
import { LeafletStage } from './leaflet-stage.ts';

const CREATE = {
  name: 'create()',
  gives: 'an object with update(), or nothing',
  read: (answer: unknown): BasemapView | null | typeof NONSENSE => {
    if (answer === undefined || answer === null) return null;
    return typeof answer === 'object' ? answer : NONSENSE;
  },
};
const UPDATE = { name: 'update()', gives: 'nothing', read: () => null };

/** Draws a basemap and keeps it up to date. What it does wrong costs the ground, never the points. */
export class BasemapHolder {
  readonly #stage: LeafletStage;
  readonly #basemap: ReadPart<Basemap>;
  #view: BasemapView | undefined;

  constructor(map: L.Map, basemap: ReadPart<Basemap>) {
    const { part, guard } = basemap;
    this.#basemap = basemap;
    this.#stage = new LeafletStage(map, part.asks !== undefined, (fault) => guard.tell(fault));
    void this.#create();
  }

  /** The map came to rest in another place. */
  update(): void {
    const view = this.#view;
    if (view?.update === undefined) return;
    const isFine = this.#basemap.guard.call(UPDATE, () => {
      // What it gives back does not matter, not even a promise.
      view.update?.(this.#stage.sight());
    });
    if (isFine === undefined) this.destroy();
  }

  destroy(): void {
    this.#view = undefined;
    this.#stage.clear();
  }

  async #create(): Promise<void> {
    const { part, guard } = this.#basemap;
    const { stage } = this.#stage;
    const { signal } = stage;
    const view = await guard.wait(CREATE, () => part.create(stage), { signal });
    if (signal.aborted) return;
    if (view === undefined) return this.destroy();
    this.#view = view ?? undefined;
    this.update();
  }
}
