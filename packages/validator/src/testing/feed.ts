import type { Directory } from '@service-directory/schema';
import { exampleDirectory } from '../rules/example.ts';

/** A list with one service, for what puts several lists together. */
export const feed = (id: string, service: object, head: object = {}): Directory =>
  ({ ...(exampleDirectory('service', service) as object), id, ...head }) as unknown as Directory;
