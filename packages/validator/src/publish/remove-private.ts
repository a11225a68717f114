import { withoutSecretPlaces } from '@service-directory/convert/formats';
import type { Directory, Service } from '@service-directory/schema';
import type { Removal, RemovalReason } from './types.ts';

const REASONS: Readonly<Record<string, RemovalReason>> = {
  'directory/secret-place': 'secret-place',
  'directory/place-too-exact': 'place-too-exact',
};

const hasHiddenPlace = ({ locations }: Service) =>
  locations?.some(({ visibility }) => visibility !== 'public') === true;

/**
 * A directory as everybody may read it, and what was taken out. A valid directory has secrets in the notes of its editors
 * only; places are looked at all the same, so that no way into this function can publish one.
 */
export function removePrivate(directory: Directory): { directory: Directory; removed: Removal[] } {
  const removed: Removal[] = [];
  const idAt = (path: string) => directory.services[Number(path.split('/')[2])]?.id ?? '';
  const { output, losses } = withoutSecretPlaces(directory);
  for (const { path, reason } of losses)
    removed.push({ recordId: idAt(path), path, reason: REASONS[reason] ?? 'secret-place' });
  const safe = output as Directory;
  const services = safe.services.map((service, index) => {
    const { internal, extensions, ...kept } = service;
    const tell = (field: string, reason: RemovalReason) =>
      removed.push({ recordId: service.id, path: `/services/${index}/${field}`, reason });
    if (internal !== undefined) tell('internal', 'internal');
    if (extensions === undefined) return kept;
    if (!hasHiddenPlace(service)) return { ...kept, extensions };
    tell('extensions', 'extensions-beside-secret');
    return kept;
  });
  return { directory: { ...safe, services }, removed };
}
