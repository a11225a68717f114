import { readdirSync, readFileSync } from 'node:fs';
import type { Directory } from '@service-directory/schema';
import { parse } from 'yaml';

const folder = new URL('../../../../../apps/demo/directory/', import.meta.url);

const read = (path: string): unknown => parse(readFileSync(new URL(path, folder), 'utf8'));

const readAll = (name: string): unknown[] =>
  readdirSync(new URL(`${name}/`, folder))
    .sort()
    .map((file) => read(`${name}/${file}`));

/** The directory of the demonstration, with the notes of its editors. */
export const norwegianDirectory = (): Directory =>
  ({
    ...(read('directory.yaml') as object),
    organizations: readAll('organizations'),
    services: readAll('services'),
  }) as Directory;
