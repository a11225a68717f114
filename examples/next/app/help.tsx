'use client';

import { ServiceDirectory } from '@service-directory/element/react';
import type { ServiceDirectory as ServiceDirectoryElement } from '@service-directory/element';
import { useRef, useState } from 'react';

/** The list, how many services it has loaded, and a button of the page that goes back to all of them. */
export function Help({ prerendered }: { prerendered: string }) {
  const [services, setServices] = useState(0);
  const list = useRef<ServiceDirectoryElement>(null);
  return (
    <>
      <p id="told">{services} services</p>
      <button type="button" onClick={() => list.current?.clear()}>
        Show all
      </button>
      <ServiceDirectory
        ref={list}
        src="/directory.json"
        lang="en"
        onlyNeeds="food"
        mapHidden
        prerendered={prerendered}
        onServiceDirectoryLoad={({ detail }) => setServices(detail.services)}
      />
    </>
  );
}
