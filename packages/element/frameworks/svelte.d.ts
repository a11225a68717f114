/** `<service-directory>` in Svelte 4 and 5: `import '@service-directory/element/svelte'` once, in `app.d.ts`. */
import type {
  ServiceDirectoryAttributes,
  ServiceDirectoryListeners,
  ServiceDirectoryOnListeners,
  ServiceDirectoryProperties,
} from './attributes.js';
import type { ServiceDirectory } from './index.js';

export type {
  ServiceDirectoryAttributes,
  ServiceDirectoryListeners,
  ServiceDirectoryOnListeners,
  ServiceDirectoryProperties,
};

/** What can be written on the tag. */
export type ServiceDirectoryProps = ServiceDirectoryAttributes &
  ServiceDirectoryProperties &
  ServiceDirectoryListeners &
  ServiceDirectoryOnListeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'service-directory': Omit<HTMLAttributes<ServiceDirectory>, keyof ServiceDirectoryProps> &
      ServiceDirectoryProps;
  }
}
