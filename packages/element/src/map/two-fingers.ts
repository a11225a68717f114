import type * as L from 'leaflet';

/**
 * One finger moves the page, two move the map: a page that scrolls past must not be caught by it. A mouse moves the map.
 * @param onOneFinger called when somebody pushes the map with one finger
 */
export function moveWithTwoFingers(map: L.Map, onOneFinger: () => void): void {
  const container = map.getContainer();
  // Before Leaflet hears of them.
  const options = { capture: true, passive: true };
  container.addEventListener('mousedown', () => map.dragging.enable(), options);
  container.addEventListener(
    'touchstart',
    ({ touches }) => {
      if (touches.length === 1) map.dragging.disable();
    },
    options,
  );
  container.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1) onOneFinger();
    },
    options,
  );
}
