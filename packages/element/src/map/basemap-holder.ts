import type { Basemap, BasemapView } from '../plugins/contract/basemap.ts';
import { NONSENSE } from '../plugins/guard.ts';
import type { ReadPart } from '../plugins/read-plugins.ts';
import type { GroundStage, StageOptions } from './stage-rules.ts';

const CREATE = {
  name: 'create()',
  gives: 'an object with update(), or nothing',
  read: (answer: unknown): BasemapView | null | typeof NONSENSE => {
    if (answer === undefined || answer === null) return null;
    return typeof answer === 'object' ? answer : NONSENSE;
  },
};
const UPDATE = { name: 'update()', gives: 'nothing', read: () => null };

/** What the map around it gives a basemap, and hears of it. */
export interface BasemapHost {
  /** The reader's language. */
  lang: () => string;
  /** What was learned while it was loaded. */
  onLearned: (view: BasemapView) => void;
  /** Nothing can be seen of it. */
  onFailed: () => void;
}

/** Draws a basemap and keeps it up to date. What it does wrong costs the ground, never the points. */
export class BasemapHolder {
  readonly #stage: GroundStage;
  readonly #basemap: ReadPart<Basemap>;
  readonly #host: BasemapHost;
  #view: BasemapView | undefined;

  /** @param makeStage what it is drawn on */
  constructor(
    makeStage: (options: StageOptions) => GroundStage,
    basemap: ReadPart<Basemap>,
    host: BasemapHost,
  ) {
    const { part, guard } = basemap;
    this.#basemap = basemap;
    this.#host = host;
    this.#stage = makeStage({
      mayAskOthers: part.asks !== undefined,
      mayTellSite: part.asks?.learns.includes('site') ?? false,
      lang: host.lang,
      tell: (fault, cause) => guard.tell(fault, cause),
      onNothing: () => this.#fail(),
    });
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
    if (isFine === undefined) this.#fail();
  }

  destroy(): void {
    this.#view = undefined;
    this.#stage.clear();
  }

  #fail(): void {
    this.destroy();
    this.#host.onFailed();
  }

  async #create(): Promise<void> {
    const { part, guard } = this.#basemap;
    const { stage } = this.#stage;
    const { signal } = stage;
    const view = await guard.wait(CREATE, () => part.create(stage), { signal });
    if (signal.aborted) return;
    if (view === undefined) return this.#fail();
    this.#view = view ?? undefined;
    if (view !== null) this.#host.onLearned(view);
    this.update();
  }
}
