import leafletCss from 'leaflet/dist/leaflet.css?inline';

/** Leaflet's own styles without its pictures: the map uses none, and strict pages would refuse them. */
const css = leafletCss.replace(/background-image:\s*url\([^)]*\);?/g, '').replace(/url\([^)]*\)/g, 'none');

/** Puts Leaflet's styles under those of the shadow root or page that holds an element, once. */
export function adoptLeafletStyles(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // First, so that the element's own rules win.
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  (root instanceof Document ? root.head : root).prepend(style);
}
