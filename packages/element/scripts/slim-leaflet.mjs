/**
 * Leaflet 1.9 puts everything it can do on its classes while it loads, so that no bundler can leave anything out. In the file for
 * pages without a build of their own what the map never uses goes: popups, tooltips, GeoJSON, pictures laid over the map, other
 * controls, gestures that are switched off. Classes are then left out where nothing names them.
 */

/** Methods and options that come with what is not used: a block that brings one of them goes as a whole. */
const UNUSED_BLOCKS =
  /^(?:toGeoJSON|openPopup|bindPopup|closePopupOnClick|openTooltip|bindTooltip|boxZoom|scrollWheelZoom|tapHold|attributionControl)$/;
/** Names put on a class for whoever has a build of his own. */
const UNUSED_NAMES =
  /^(?:Layers|Scale|Attribution|layers|scale|attribution|WMS|wms|geometryToLayer|coordsToLatLngs?|latLngs?ToCoords|getFeature|asFeature|BoxZoom|ScrollWheelZoom|TapHold)$/;
const UNUSED_HANDLERS = /^(?:boxZoom|scrollWheelZoom|tapHold)$/;
/** So much must be found, or Leaflet is not what it was when this was written. */
const LEAST_FOUND = 30;

/** Does a statement only bring what the map never uses? */
function isUnused({ type, expression }, code) {
  if (type !== 'ExpressionStatement') return false;
  if (expression.type === 'AssignmentExpression') {
    const { left, right } = expression;
    return (
      left.type === 'MemberExpression' && right.type === 'Identifier' && UNUSED_NAMES.test(left.property.name)
    );
  }
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return false;
  const [first] = expression.arguments;
  switch (expression.callee.property.name) {
    case 'include':
    case 'mergeOptions':
      if (first.type === 'Identifier') return first.name === 'PointToGeoJSON';
      return first.properties.some(({ key }) => UNUSED_BLOCKS.test(key.name));
    case 'addInitHook':
      return first.type === 'Literal'
        ? UNUSED_HANDLERS.test(expression.arguments[1].value)
        : code.slice(first.start, first.end).includes('attributionControl');
    default:
      return false;
  }
}

export const slimLeaflet = {
  name: 'slim-leaflet',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/leaflet/dist/leaflet-src.esm.js')) return undefined;
    const cuts = this.parse(code).body.filter((statement) => isUnused(statement, code));
    if (cuts.length < LEAST_FOUND)
      throw new Error(`Leaflet has only ${cuts.length} of the parts that are left out here.`);
    const kept = cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
    // What makes a class does nothing else.
    return kept.replace(/^(\s*var \w+ = )(\w+\.extend\()/gm, '$1/* @__PURE__ */ $2');
  },
};
