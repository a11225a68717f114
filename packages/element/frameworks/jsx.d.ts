/**
 * `<service-directory>` in the JSX of React 18 and 19 and of Preact: `import '@service-directory/element/jsx'` once in a
 * project. React 18 passes neither properties nor events to custom elements: `./react` is for both.
 */
import type {
  ServiceDirectoryAttributes,
  ServiceDirectoryListeners,
  ServiceDirectoryProperties,
} from './attributes.js';
import type { ServiceDirectory } from './index.js';

export type { ServiceDirectoryAttributes, ServiceDirectoryListeners, ServiceDirectoryProperties };

/** What can be written on the tag. */
export interface ServiceDirectoryProps
  extends ServiceDirectoryAttributes, ServiceDirectoryProperties, ServiceDirectoryListeners {}

/** Preact takes what begins with `on` for a listener, so the locks are lost on the tag: set them with a `ref`. */
type LocksElsewhere = {
  [
    Name in keyof (ServiceDirectoryAttributes & ServiceDirectoryProperties) as Name extends `only${string}`
      ? Name
      : never
  ]?: never;
};

/* eslint-disable @typescript-eslint/ban-ts-comment -- An error is there only where the framework is not. */

// One of the two is seldom there; the compiler passes over it, also where libraries are checked.
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      // prettier-ignore
      'service-directory': DetailedHTMLProps<HTMLAttributes<ServiceDirectory>, ServiceDirectory> & ServiceDirectoryProps;
    }
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      'service-directory': HTMLAttributes<ServiceDirectory> & ServiceDirectoryProps & LocksElsewhere;
    }
  }
}
