import { createComponent } from '@lit/react';
import * as react from 'react';
import type { ServiceDirectoryEvents } from './events.ts';
import './hydrate.ts';
import { ServiceDirectory as ServiceDirectoryElement } from './service-directory.ts';

/** By prop, the event that it hears. */
const EVENTS = {
  onServiceDirectoryLoad: 'service-directory-load',
  onServiceDirectoryError: 'service-directory-error',
  onServiceDirectoryResults: 'service-directory-results',
  onServiceDirectorySelect: 'service-directory-select',
  onServiceDirectoryContact: 'service-directory-contact',
  onServiceDirectoryExit: 'service-directory-exit',
} as const satisfies Record<string, keyof ServiceDirectoryEvents>;

const Element = createComponent({
  react,
  tagName: 'service-directory',
  elementClass: ServiceDirectoryElement,
  events: EVENTS,
});

type Props = react.ComponentPropsWithoutRef<typeof Element> & { prerendered?: string | undefined };

/** The component; its types, which are those of both versions of React, stand in `frameworks/react.d.ts`. */
export const ServiceDirectory = react.forwardRef<ServiceDirectoryElement, Props>(
  ({ prerendered, ...props }, ref) =>
    react.createElement(Element, {
      ...props,
      ref,
      // The browser takes the list of the server into the shadow root, so that React does not find it where it was.
      ...(prerendered === undefined
        ? {}
        : { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: prerendered } }),
    }),
);
ServiceDirectory.displayName = 'ServiceDirectory';
