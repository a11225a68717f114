import { exampleDirectory } from '../../rules/example.ts';
import type { NamedBytes } from '../types.ts';

export const TODAY = '2026-06-15';

export const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

export const fileOf = (path: string, value: unknown): NamedBytes => ({ path, bytes: bytesOf(value) });

/** A directory without mistakes. */
export const goodDirectory = (): Record<string, unknown> =>
  structuredClone(exampleDirectory('directory', {})) as Record<string, unknown>;

/** A directory whose first service has a code that does not exist, and a field that does not exist. */
export function badDirectory(): Record<string, unknown> {
  const directory = goodDirectory();
  const [service] = directory['services'] as Record<string, unknown>[];
  Object.assign(service ?? {}, { needs: ['fod'], minAge: 18 });
  return directory;
}

/** A directory with many services, for what takes a while. */
export function longDirectory(services: number): Record<string, unknown> {
  const directory = goodDirectory();
  const [service] = directory['services'] as Record<string, unknown>[];
  directory['services'] = Array.from({ length: services }, (_, index) => ({
    ...service,
    id: `service-${index}`,
  }));
  return directory;
}
