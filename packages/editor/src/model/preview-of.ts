import { readDirectory, type Directory, type Service } from '@service-directory/schema';
import { removePrivate } from '@service-directory/validator/edit';
import { isData, valueAt } from './data.ts';
import type { ReaderHolidays } from './reader-holidays.ts';

/** What readers get of one service, and of what it leads on to. */
export interface Preview {
  /** As publishing leaves it; undefined when something that every directory has is missing. */
  directory: Directory | undefined;
  /** The same without what it leads on to. */
  alone: Directory | undefined;
  /** What readers do not get, because something required is missing in it. */
  missing: 'nothing' | 'service' | 'directory';
}

const NONE: Preview = { directory: undefined, alone: undefined, missing: 'directory' };

const isNamedBy = (service: unknown, record: unknown): boolean => {
  const id = valueAt(record, ['id']);
  const seeAlso = valueAt(service, ['seeAlso']);
  return (
    typeof id === 'string' &&
    (id === valueAt(service, ['replacedBy']) || (Array.isArray(seeAlso) && seeAlso.includes(id)))
  );
};

/**
 * The directory with one service and those to which it leads on, without what publishing takes out.
 * @param data as it is edited
 */
export function previewOf(data: unknown, service: unknown, holidays: ReaderHolidays): Preview {
  if (!isData(data)) return NONE;
  const all = Array.isArray(data['services']) ? (data['services'] as unknown[]) : [];
  const { directory } = readDirectory({
    ...data,
    // What stands there and is no list is shown as a reader would have it.
    ...(Array.isArray(data['publicHolidays'] ?? []) ? { publicHolidays: holidays.list } : {}),
    emergencyContacts: [],
    services: [service, ...all.filter((other) => other !== service && isNamedBy(service, other))],
  });
  if (directory === undefined) return NONE;
  const isItself = ({ id }: Service) => id === valueAt(service, ['id']);
  const published = removePrivate(directory).directory;
  const own = published.services.find(isItself);
  return {
    directory: published,
    alone: { ...published, services: own === undefined ? [] : [own] },
    missing: own === undefined ? 'service' : 'nothing',
  };
}
