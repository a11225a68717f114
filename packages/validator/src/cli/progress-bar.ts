import type { World } from './world.ts';

/** Work that is done by then needs no bar. */
const DELAY_MS = 1_000;
/** How often the bar is drawn at most. */
const INTERVAL_MS = 100;
const WIDTH = 24;
const CLEAR_LINE = '\r\u001B[K';

/** A bar on standard error for work that takes more than a second; none where there is no terminal. */
export class ProgressBar {
  readonly #world: Pick<World, 'stderr' | 'now'>;
  readonly #isOn: boolean;
  readonly #started: number;
  #drawn = 0;
  #isShown = false;

  constructor(world: Pick<World, 'stderr' | 'now'>, isQuiet: boolean) {
    this.#world = world;
    this.#isOn = world.stderr.isTerminal && !isQuiet;
    this.#started = world.now().getTime();
  }

  show(label: string, done: number, total: number): void {
    if (!this.#isOn) return;
    const now = this.#world.now().getTime();
    if (now - this.#started < DELAY_MS || now - this.#drawn < INTERVAL_MS) return;
    this.#drawn = now;
    const share = total > 0 ? Math.min(1, done / total) : 1;
    const full = Math.round(share * WIDTH);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
    const room = Math.max(0, this.#world.stderr.columns - bar.length - 3);
    // The end of a path says more than its beginning.
    const shown = label.length > room ? `…${label.slice(label.length - Math.max(0, room - 1))}` : label;
    this.#world.stderr.write(`${CLEAR_LINE}${bar}  ${shown}`);
    this.#isShown = true;
  }

  /** Takes the bar away; before anything else is written. */
  clear(): void {
    if (this.#isShown) this.#world.stderr.write(CLEAR_LINE);
    this.#isShown = false;
  }
}
