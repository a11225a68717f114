/** Solid, checked by the compiler alone. */
import '@service-directory/element/solid';
import type { ServiceDirectory } from '@service-directory/element';

let element: ServiceDirectory | undefined;

export const right = (
  <service-directory
    ref={(found) => (element = found)}
    id="list"
    class="wide"
    src="/directory.json"
    view="split"
    exit-hidden
    heading-level={3}
    prop:onlyNeeds="food"
    attr:only-locality="Oslo"
    prop:directory={{ kind: 'service-directory' }}
    query={{ text: 'food', openNow: true }}
    on:service-directory-load={(event) => event.detail.services.toFixed()}
    onClick={() => element?.reload()}
  >
    <p slot="footer">Call</p>
  </service-directory>
);

// @ts-expect-error Solid would listen for an event of that name.
export const lostLock = <service-directory only-needs="food" />;
// @ts-expect-error A view that does not exist.
export const wrongView = <service-directory view="globe" />;
// @ts-expect-error An attribute that does not exist.
export const wrongName = <service-directory sources="/directory.json" />;
// @ts-expect-error A search that does not exist.
export const wrongQuery = <service-directory prop:query={{ openTomorrow: true }} />;
// @ts-expect-error A detail that this event does not have.
export const wrongDetail = <service-directory on:service-directory-results={(event) => event.detail.id} />;
