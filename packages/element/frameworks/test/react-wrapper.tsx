/** The component for React 18 and 19, checked by the compiler alone. */
import type { ServiceDirectory as ServiceDirectoryElement } from '@service-directory/element';
import { ServiceDirectory, type ServiceDirectoryProps } from '@service-directory/element/react';
import { createRef } from 'react';

const element = createRef<ServiceDirectoryElement>();

export const right = (
  <ServiceDirectory
    ref={element}
    key="one"
    id="list"
    className="wide"
    src="/directory.json"
    lang="nb"
    view="split"
    onlyNeeds="food shower-laundry"
    basemap="none"
    exitUrl="https://www.example/"
    exitHidden
    mapHidden={false}
    headingLevel={3}
    urlState="hash"
    directory={{ kind: 'service-directory' }}
    query={{ text: 'food', openNow: true }}
    onServiceDirectoryLoad={(event) => event.detail.services.toFixed()}
    onServiceDirectoryError={({ detail }) => detail.reason === 'network'}
    onServiceDirectoryResults={({ detail }) => detail.total.toFixed()}
    onServiceDirectorySelect={({ detail }) => detail.id?.trim()}
    onServiceDirectoryContact={({ detail }) => detail.channel === 'phone'}
    onServiceDirectoryExit={() => undefined}
    onClick={(event) => event.currentTarget.reload()}
  >
    <p slot="footer">Call</p>
  </ServiceDirectory>
);

export const drawn = <ServiceDirectory src="/directory.json" prerendered="<template></template>" />;
export const props: ServiceDirectoryProps = { src: '/directory.json' };

// @ts-expect-error A view that does not exist.
export const wrongView = <ServiceDirectory view="globe" />;
// @ts-expect-error A word where yes or no is meant.
export const wrongFlag = <ServiceDirectory mapHidden="perhaps" />;
// @ts-expect-error A property that does not exist.
export const wrongName = <ServiceDirectory sources="/directory.json" />;
// @ts-expect-error A search that does not exist.
export const wrongQuery = <ServiceDirectory query={{ openTomorrow: true }} />;
// @ts-expect-error What is read only cannot be set.
export const wrongResults = <ServiceDirectory results={[]} />;
// @ts-expect-error A detail that this event does not have.
export const wrongDetail = <ServiceDirectory onServiceDirectoryResults={(event) => event.detail.id} />;
// @ts-expect-error An event that does not exist.
export const wrongEvent = <ServiceDirectory onServiceDirectoryOpen={() => undefined} />;
