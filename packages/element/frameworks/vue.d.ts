/** `<service-directory>` in the templates of Vue 3: `import '@service-directory/element/vue'` once in a project. */
import type { HTMLAttributes } from 'vue';
import type {
  ServiceDirectoryAttributes,
  ServiceDirectoryProperties,
  ServiceDirectoryVueListeners,
} from './attributes.js';
import type { ServiceDirectoryEvents } from './index.js';

export type { ServiceDirectoryAttributes, ServiceDirectoryProperties, ServiceDirectoryVueListeners };

/** `exit-hidden` → `exitHidden`: Vue looks a name up in both spellings. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type CamelAttributes = {
  [Name in keyof ServiceDirectoryAttributes as Camel<Name>]?: ServiceDirectoryAttributes[Name];
};

/** What can be written on the tag. */
export type ServiceDirectoryProps = CamelAttributes &
  Omit<ServiceDirectoryProperties, keyof CamelAttributes> &
  ServiceDirectoryVueListeners;

/** The element as Vue's tools see a component. */
export type ServiceDirectoryVue = new () => {
  $props: ServiceDirectoryProps & Omit<HTMLAttributes, keyof ServiceDirectoryProps>;
  $emit: <Name extends keyof ServiceDirectoryEvents>(
    name: Name,
    event: CustomEvent<ServiceDirectoryEvents[Name]>,
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'service-directory': ServiceDirectoryVue;
  }
}
