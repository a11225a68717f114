import type { Result } from '@service-directory/schema';
import { positionsOf } from '../../area.ts';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import { textOf } from '../../format.ts';
import type { MapPoint } from '../../map/map-view.ts';

/** The places of the services that may be shown, each with its position. No other place has a point. */
export function pointsOf(results: readonly Result[], context: ViewContext | undefined): MapPoint[] {
  if (context === undefined) return [];
  return results.flatMap(({ service }) => {
    const name = textOf(service.name, context.locale, sourceLanguageOf(service, context))?.text ?? service.id;
    return (service.locations ?? []).flatMap((location) =>
      positionsOf(location).map((position) => ({
        id: service.id,
        name,
        place: location.address?.locality,
        ...position,
      })),
    );
  });
}

/** Are they the same services, in whichever order? What opens or closes changes only that. */
export function sameServices(a: readonly Result[], b: readonly Result[]): boolean {
  const ids = new Set(b.map(({ service }) => service.id));
  return a.length === b.length && a.every(({ service }) => ids.has(service.id));
}
