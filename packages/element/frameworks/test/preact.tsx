/** Preact, checked by the compiler alone. */
import '@service-directory/element/jsx';
import type { ServiceDirectory } from '@service-directory/element';
import type { ServiceDirectoryProps } from '@service-directory/element/jsx';
import { createRef } from 'preact';

const element = createRef<ServiceDirectory>();

export const right = (
  <service-directory
    ref={element}
    key="one"
    id="list"
    class="wide"
    src="/directory.json"
    lang="nb"
    view="split"
    basemap="none"
    exit-url="https://www.example/"
    exit-hidden
    map-hidden={false}
    heading-level={3}
    url-state="hash"
    directory={{ kind: 'service-directory' }}
    query={{ text: 'food', openNow: true }}
    onservice-directory-load={(event) => event.detail.services.toFixed()}
    onservice-directory-contact={({ detail }) => detail.channel === 'phone'}
    onClick={(event) => event.currentTarget.reload()}
  >
    <p slot="footer">Call</p>
  </service-directory>
);

export const asText = <service-directory heading-level="3" exit-hidden="" />;
export const props: ServiceDirectoryProps = { src: '/directory.json' };

// @ts-expect-error Preact would listen for an event of that name.
export const lostLock = <service-directory only-needs="food" />;
// @ts-expect-error A view that does not exist.
export const wrongView = <service-directory view="globe" />;
// @ts-expect-error A level that is no number.
export const wrongLevel = <service-directory heading-level="first" />;
// @ts-expect-error A word where yes or no is meant.
export const wrongFlag = <service-directory map-hidden="perhaps" />;
// @ts-expect-error An attribute that does not exist.
export const wrongName = <service-directory sources="/directory.json" />;
// @ts-expect-error A search that does not exist.
export const wrongQuery = <service-directory query={{ openTomorrow: true }} />;
// @ts-expect-error What is read only cannot be set.
export const wrongResults = <service-directory results={[]} />;
// @ts-expect-error A detail that this event does not have.
export const wrongDetail = <service-directory onservice-directory-results={(event) => event.detail.id} />;
