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

/** Svelte takes what begins with `on` for a listener, so the locks are lost on the tag: set them with an attachment, as `list.onlyNeeds`. */
type LocksElsewhere = {
  [
    Name in keyof (ServiceDirectoryAttributes & ServiceDirectoryProperties) as Name extends `only${string}`
      ? Name
      : never
  ]?: never;
};

/** What can be written on the tag. */
export type ServiceDirectoryProps = ServiceDirectoryAttributes &
  ServiceDirectoryProperties &
  ServiceDirectoryListeners &
  ServiceDirectoryOnListeners &
  LocksElsewhere;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'service-directory': Omit<HTMLAttributes<ServiceDirectory>, keyof ServiceDirectoryProps> &
      ServiceDirectoryProps;
  }
}
