/**
 * Writes `src/locales/other-labels.ts`: what needs and groups are called in every language, for a search of words that are none of
 * the page's. `npm run other-labels -w @service-directory/element`, after labels were changed; a test tells when they were.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AUDIENCE, INTERFACE_LANGUAGES, NEEDS } from '@service-directory/schema';
import { format, resolveConfig } from 'prettier';

const TARGET = fileURLToPath(new URL('../src/locales/other-labels.ts', import.meta.url));

const rows = await Promise.all(
  [...INTERFACE_LANGUAGES].sort().map(async (language) => {
    const { default: labels } = await import(`@service-directory/schema/locales/${language}`);
    const joined = (list, codes) => codes.map((code) => labels[list][code].label).join('|');
    return [language, [joined('needs', NEEDS), joined('audience', AUDIENCE)]];
  }),
);
const code = `/**
 * What needs and groups are called, by language, each in the order of its codes (\`NEEDS\`, \`AUDIENCE\`), for a search of words that
 * are none of the page's. Written by scripts/other-labels.mjs from the labels of the schema.
 */
export const OTHER_LABELS: Readonly<Record<string, readonly [needs: string, audience: string]>> = ${JSON.stringify(Object.fromEntries(rows))};
`;
await writeFile(TARGET, await format(code, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
