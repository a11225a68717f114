/* global document */
/** The usual embed: Lit, Leaflet and clusters in one script, the data after it, a map beside a list of cards. */
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import { html, render } from 'lit';
import Supercluster from 'supercluster';

const wordOf = (text) => (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]));

const root = document.getElementById('list');
const { services } = await (await fetch('/data.json')).json();
render(
  html`<input type="search" aria-label="Search" />
    ${services.map(
      ({ name, summary, contacts = [] }) =>
        html`<article class="service">
          <h2>${wordOf(name)}</h2>
          <p>${wordOf(summary)}</p>
          ${contacts.map(({ printed, value }) => html`<p>${printed ?? value}</p>`)}
        </article>`,
    )}
    <div id="map" style="height: 300px"></div>`,
  root,
);
const points = services.flatMap(({ locations = [] }) =>
  locations.flatMap(({ position }) =>
    position === undefined
      ? []
      : [
          {
            type: 'Feature',
            properties: {},
            geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
          },
        ],
  ),
);
const map = L.map('map').setView([63, 11], 4);
const clusters = new Supercluster({ radius: 60 }).load(points);
for (const { geometry } of clusters.getClusters([-180, -85, 180, 85], 4))
  L.circleMarker([geometry.coordinates[1], geometry.coordinates[0]]).addTo(map);
