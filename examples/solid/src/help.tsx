import '@service-directory/element/define';
import '@service-directory/element/solid';
import type { ServiceDirectory } from '@service-directory/element';
import { createSignal } from 'solid-js';

/** The list, how many services it has loaded, and a button of the page that goes back to all of them. */
export function Help() {
  const [services, setServices] = createSignal(0);
  let list: ServiceDirectory | undefined;
  return (
    <>
      <p id="told">{services()} services</p>
      <button type="button" onClick={() => list?.clear()}>
        Show all
      </button>
      {/* Solid takes attributes that begin with `on` for listeners, so the lock is a property. */}
      <service-directory
        ref={(element) => (list = element)}
        src="/directory.json"
        lang="en"
        prop:onlyNeeds="food"
        attr:map-hidden=""
        on:service-directory-load={({ detail }) => setServices(detail.services)}
      >
        <p>
          Call <a href="tel:113">113</a>
        </p>
      </service-directory>
    </>
  );
}
