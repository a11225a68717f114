import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Directory } from '@service-directory/schema';
import { directorySchema } from '@service-directory/schema/zod';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../../../../apps/demo/directory/', import.meta.url));

const read = (path: string): unknown => parse(readFileSync(`${FOLDER}${path}`, 'utf8'));
const readAll = (folder: string): unknown[] =>
  readdirSync(`${FOLDER}${folder}`)
    .sort()
    .map((file) => read(`${folder}/${file}`));

/** The Norwegian directory of the demo, as its source folder has it: `internal` too. */
export const norway = (): Directory =>
  directorySchema.parse({
    ...(read('directory.yaml') as object),
    organizations: readAll('organizations'),
    services: readAll('services'),
  });
