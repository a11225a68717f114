import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Without one the browser asks for /favicon.ico, which is not there.
  previewHead: (head = '') => `${head}<link rel="icon" href="data:," />`,
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // The sources of the schema, as in vitest.config.ts: nothing has to be built first.
      alias: [
        {
          find: /^@service-directory\/schema\/locales\/(.*)$/,
          replacement: new URL('../../schema/src/locales/$1.ts', import.meta.url).pathname,
        },
        {
          find: /^@service-directory\/schema$/,
          replacement: new URL('../../schema/src/index.ts', import.meta.url).pathname,
        },
      ],
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'supercluster',
        'leaflet/dist/leaflet-src.esm.js',
      ],
    },
  }),
};

export default config;
