/**
 * The preview of the block in the editor: the element itself, with the attributes as they are chosen.
 */
/* global window */
window.serviceDirectoryPreview = (function (wp) {
  'use strict';

  const { createElement: h, useEffect, useRef } = wp.element;
  const { Disabled } = wp.components;

  /** Name in the block => name in HTML. `exit-hidden` is always set in the preview: Shift pressed thrice would leave the editor. */
  const HTML_NAMES = {
    publicKey: 'public-key',
    view: 'view',
    onlyNeeds: 'only-needs',
    onlyLocality: 'only-locality',
    onlyCountry: 'only-country',
    onlyAudience: 'only-audience',
    basemap: 'basemap',
    mapHidden: 'map-hidden',
    searchHidden: 'search-hidden',
    headingLevel: 'heading-level',
  };

  /** Loads the element into the document of the block, which is a frame of its own in most editors. */
  function loadElement(page, site, look) {
    if (page.defaultView.customElements.get('service-directory') === undefined) {
      if (page.querySelector('script[data-service-directory]') === null) {
        const script = page.createElement('script');
        script.type = 'module';
        script.src = site.element;
        script.dataset.serviceDirectory = '';
        page.head.append(script);
      }
    }
    page.querySelector('link[data-service-directory]')?.remove();
    if (look === '') return;
    const style = page.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${site.themes}/${look}.css`;
    style.dataset.serviceDirectory = '';
    page.head.append(style);
  }

  /** Sets what differs: the element loads its list again only when its address changes. */
  function setAttributes(element, values) {
    for (const [name, value] of Object.entries(values)) {
      const text = value === true ? '' : value;
      if (text === undefined || text === false || (text === '' && value !== true))
        element.removeAttribute(name);
      else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }

  function Preview({ attributes, src }) {
    const place = useRef();
    const element = useRef();
    const site = window.serviceDirectoryEditor;
    const { lang, look } = attributes;
    useEffect(() => {
      const page = place.current.ownerDocument;
      loadElement(page, site, look);
      if (element.current === undefined) element.current = page.createElement('service-directory');
      const values = { 'exit-hidden': true, lang: lang || site.language, src };
      for (const [name, html] of Object.entries(HTML_NAMES)) values[html] = attributes[name];
      setAttributes(element.current, values);
      if (element.current.parentNode !== place.current) place.current.append(element.current);
    }, [attributes, src]);
    return h(Disabled, {}, h('div', { ref: place, className: 'service-directory-preview' }));
  }

  return Preview;
})(window.wp);
