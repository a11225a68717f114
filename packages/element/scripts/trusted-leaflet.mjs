/**
 * Leaflet 1.9 builds two things from strings, which pages that require Trusted Types refuse: a test for SVG while it loads,
 * and the signs on its zoom buttons. In the file for pages without a build of their own both are made without.
 */
const CHANGES = [
  ["div.innerHTML = '<svg/>';", "div.appendChild(svgCreate('svg'));"],
  ['link.innerHTML = html;', 'link.textContent = html;'],
];

export const trustedLeaflet = {
  name: 'trusted-leaflet',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/leaflet/dist/leaflet-src.esm.js')) return undefined;
    return CHANGES.reduce((text, [old, next]) => {
      if (text.split(old).length !== 2) throw new Error(`Leaflet no longer has «${old}» once.`);
      return text.replace(old, next);
    }, code);
  },
};
