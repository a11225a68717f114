import type { StorybookConfig } from '@storybook/web-components-vite';
import { describeAll } from '../scripts/manifest/analyze.mjs';
import { LIBRARIES, SCHEMA_SOURCES } from '../scripts/sources.mjs';

/** A module that is made, as Rollup marks them. */
const MANIFEST = '\0virtual:custom-elements';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Without one the browser asks for /favicon.ico, which is not there.
  previewHead: (head = '') => `${head}<link rel="icon" href="data:," />`,
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      {
        // The tables of the docs, from the sources as they are now.
        name: 'custom-elements-manifest',
        resolveId: { filter: { id: /^virtual:custom-elements$/ }, handler: () => MANIFEST },
        load: {
          filter: { id: /^\0virtual:custom-elements$/ },
          handler: async () => `export default ${JSON.stringify(await describeAll())}`,
        },
      },
    ],
    resolve: { ...vite.resolve, alias: SCHEMA_SOURCES },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...LIBRARIES],
    },
  }),
};

export default config;
