import type { LitElement } from 'lit';
import { PrintController } from './controllers/print-controller.ts';
import { ReachController } from './controllers/reach-controller.ts';

/** What the first view of a list does without: fetched when the list stands there. */
export function addAids(host: LitElement, showAll: (isPrinting: boolean) => void): void {
  new PrintController(host, showAll);
  new ReachController(host);
}
