import type { Result } from '@service-directory/schema';
import type { RecordContext } from '../../context.ts';
import type { SectionContext } from '../contract/section.ts';

/** What our own sections know besides what a plugin does: they are drawn by the record itself. */
export interface BoxContext extends SectionContext {
  view: RecordContext;
  result: Result;
  /** The record: where events come from. */
  host: EventTarget;
  /** Shows the place on the map; undefined when there is no map. */
  showOnMap: (() => void) | undefined;
  /** Id of the basemap; undefined while it is not known which ones there are. */
  basemap: string | undefined;
}
