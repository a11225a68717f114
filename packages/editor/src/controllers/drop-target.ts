import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDropped, type Picked } from '../files/handles.ts';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Takes files that are dropped anywhere on the page. Without that the browser would show them in the place of the page, and
 * what is being edited would be gone. What the page itself takes is left to it.
 */
export class DropTarget implements ReactiveController {
  readonly #take: (picked: Promise<Picked | undefined>) => void;

  constructor(host: ReactiveControllerHost, take: (picked: Promise<Picked | undefined>) => void) {
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.#allow);
    window.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.#allow);
    window.removeEventListener('drop', this.#drop);
  }

  readonly #allow = (event: DragEvent): void => {
    if (!event.defaultPrevented && hasFiles(event)) event.preventDefault();
  };

  readonly #drop = (event: DragEvent): void => {
    if (event.defaultPrevented || !hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    this.#take(readDropped(event.dataTransfer.items));
  };
}
