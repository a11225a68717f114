import { ListenController } from './controllers/listen-controller.ts';
import { PrintController } from './controllers/print-controller.ts';
import { ReachController } from './controllers/reach-controller.ts';
import { SettingsController, type Settings } from './controllers/settings-controller.ts';
import type { Insides } from './insides.ts';
import { keepOrder } from './keep-order.ts';
import { addLateStyles } from './styles/late.ts';

/** What the first view of a list does without: fetched when the list stands there. */
export function addAids(host: Settings, insides: Insides, locksLeaveNothing: () => boolean): void {
  addLateStyles();
  keepOrder(insides);
  new PrintController(host);
  new ReachController(host);
  new SettingsController(host, locksLeaveNothing, () => insides.search.given);
  new ListenController(insides);
}
