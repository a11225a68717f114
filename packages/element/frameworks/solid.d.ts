/** `<service-directory>` in the JSX of Solid 1: `import '@service-directory/element/solid'` once in a project. */
import type {
  ServiceDirectoryAttributes,
  ServiceDirectoryOnListeners,
  ServiceDirectoryProperties,
} from './attributes.js';
import type { ServiceDirectory } from './index.js';

export type { ServiceDirectoryAttributes, ServiceDirectoryOnListeners, ServiceDirectoryProperties };

/** Solid takes what begins with `on` for a listener, so the locks are lost on the tag: write `prop:onlyNeeds` or `attr:only-needs`. */
type LocksElsewhere = {
  [
    Name in keyof (ServiceDirectoryAttributes & ServiceDirectoryProperties) as Name extends `only${string}`
      ? Name
      : never
  ]?: never;
};

/** What can be written on the tag. Solid sets properties of custom elements; `attr:` and `bool:` set attributes. */
export type ServiceDirectoryProps = ServiceDirectoryAttributes &
  ServiceDirectoryProperties &
  ServiceDirectoryOnListeners &
  LocksElsewhere & {
    [Name in keyof ServiceDirectoryProperties as `prop:${Name}`]?: ServiceDirectoryProperties[Name];
  };

// Where the namespace itself stands; `solid-js` only passes it on, and that cannot be added to.
declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'service-directory': Omit<HTMLAttributes<ServiceDirectory>, keyof ServiceDirectoryProps> &
        ServiceDirectoryProps;
    }
  }
}
