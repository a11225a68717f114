/**
 * `<service-directory>` as a component of React 18 and 19, made with `@lit/react`, which has to be installed beside it:
 * `import { ServiceDirectory } from '@service-directory/element/react'`.
 */
import type { ForwardRefExoticComponent, HTMLAttributes, ReactNode, RefAttributes } from 'react';
import type { ServiceDirectoryAttributes, ServiceDirectoryProperties } from './attributes.js';
import type { ServiceDirectory as ServiceDirectoryElement, ServiceDirectoryEvents } from './index.js';

/** `service-directory-load` → `ServiceDirectoryLoad`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** What can be set, by the names of the properties: `src` and its like are called alike as attributes. */
type Settings = ServiceDirectoryProperties & Omit<ServiceDirectoryAttributes, `${string}-${string}`>;

/** A prop for each event of the element: `onServiceDirectoryLoad`, with what it tells in `event.detail`. */
export type ServiceDirectoryEventProps = {
  [Name in keyof ServiceDirectoryEvents as `on${Pascal<Name>}`]?:
    ((event: CustomEvent<ServiceDirectoryEvents[Name]>) => void) | undefined;
};

/** What the component takes: the properties of the element, its events, and what any tag takes. */
export interface ServiceDirectoryProps
  extends
    Omit<HTMLAttributes<ServiceDirectoryElement>, keyof Settings | 'dangerouslySetInnerHTML' | 'children'>,
    Settings,
    ServiceDirectoryEventProps {
  /** Shown until the element is ready. */
  children?: ReactNode;
  /**
   * `inner` of `renderDirectory` (`@service-directory/element/ssr`): the list that a server drew, in the place of children.
   * It is HTML and is not looked at: give it nothing else.
   */
  prerendered?: string | undefined;
}

/** Registers the element, and draws it; a `ref` gives the element. */
export declare const ServiceDirectory: ForwardRefExoticComponent<
  ServiceDirectoryProps & RefAttributes<ServiceDirectoryElement>
>;
