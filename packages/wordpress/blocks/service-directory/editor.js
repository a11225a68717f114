/**
 * The block in the editor: its attributes in the sidebar, beside the preview. Plain JavaScript on what WordPress brings, so
 * that it runs as it lies here.
 */
/* global window */
(function (wp, site, Preview) {
  'use strict';

  const { createElement: h, Fragment, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, ExternalLink, FormTokenField, Notice, PanelBody, Placeholder } = wp.components;
  const { SelectControl, TextControl, ToggleControl } = wp.components;
  const { __, sprintf } = wp.i18n;

  const NAME = 'service-directory/service-directory';
  const choice = (value, label) => ({ value, label });

  /** Hosts besides this site that readers' browsers would ask. */
  function otherHosts(addresses) {
    const own = new URL(site.home).host;
    return addresses
      .split(/\s+/)
      .filter((address) => address !== '' && URL.canParse(address, site.home))
      .map((address) => new URL(address, site.home).host)
      .filter((host) => host !== own);
  }

  const Missing = () =>
    h(
      Placeholder,
      {
        icon: 'list-view',
        label: __('Service directory', 'service-directory'),
        instructions: __('There is no list yet. Readers see nothing here.', 'service-directory'),
      },
      site.adminPage === ''
        ? undefined
        : h(ExternalLink, { href: site.adminPage }, __('Upload a list', 'service-directory')),
    );

  function Warning({ children }) {
    return h(Notice, { status: 'warning', isDismissible: false }, children);
  }

  /** Needs by their words; what the block keeps are codes. */
  function NeedsControl({ value, onChange }) {
    const words = site.codes.needs;
    const codes = value.split(/[\s,]+/).filter((code) => code !== '');
    const codeOf = (word) => Object.keys(words).find((code) => words[code] === word) ?? word;
    return h(FormTokenField, {
      label: __('Only these needs', 'service-directory'),
      value: codes.map((code) => words[code] ?? code),
      suggestions: Object.values(words),
      onChange: (tokens) => onChange(tokens.map(codeOf).join(' ')),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });
  }

  /** A field that tells its value when it is left: with each letter of an address the preview would ask another host. */
  function AddressControl({ value, onChange, ...rest }) {
    const [text, setText] = useState(value);
    return h(TextControl, { ...rest, value: text, onChange: setText, onBlur: () => onChange(text.trim()) });
  }

  function Sidebar({ attributes, setAttributes: set }) {
    const [isElsewhere, setElsewhere] = useState(attributes.src !== '');
    const common = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };
    const text = (name, label, help) =>
      h(TextControl, {
        ...common,
        label,
        help,
        value: attributes[name],
        onChange: (value) => set({ [name]: value }),
      });
    const select = (name, label, options, help) =>
      h(SelectControl, {
        ...common,
        label,
        help,
        options,
        value: attributes[name],
        onChange: (value) => set({ [name]: value }),
      });
    const toggle = (name, label, help) =>
      h(ToggleControl, {
        ...common,
        label,
        help,
        checked: attributes[name],
        onChange: (value) => set({ [name]: value }),
      });
    const others = otherHosts(attributes.src);
    const panel = (title, initialOpen, ...children) =>
      h(PanelBody, { title, initialOpen }, h('div', { className: 'service-directory-panel' }, ...children));
    return h(
      InspectorControls,
      {},
      panel(
        __('List', 'service-directory'),
        true,
        h(CheckboxControl, {
          ...common,
          label: __('Another list than that of this site', 'service-directory'),
          checked: isElsewhere,
          onChange: (value) => {
            setElsewhere(value);
            if (!value) set({ src: '' });
          },
        }),
        isElsewhere
          ? h(AddressControl, {
              ...common,
              label: __('Address of a published directory', 'service-directory'),
              help: __('Readers without JavaScript then see no list.', 'service-directory'),
              value: attributes.src,
              onChange: (src) => set({ src }),
            })
          : undefined,
        others.length === 0
          ? undefined
          : h(
              Warning,
              {},
              sprintf(
                /* translators: %s: name of another site. */
                __(
                  'The phone of each reader will ask %s. Whoever runs that site learns the network (IP) address of everybody who looks for help here, and when.',
                  'service-directory',
                ),
                others.join(', '),
              ),
            ),
        isElsewhere
          ? text(
              'publicKey',
              __('Public key', 'service-directory'),
              __('What is not signed with it is not shown.', 'service-directory'),
            )
          : undefined,
        text(
          'lang',
          __('Language', 'service-directory'),
          __('For example nb, en or ar. Empty: the language of the page.', 'service-directory'),
        ),
      ),
      panel(
        __('Show only a part', 'service-directory'),
        false,
        h(NeedsControl, { value: attributes.onlyNeeds, onChange: (onlyNeeds) => set({ onlyNeeds }) }),
        text('onlyLocality', __('Only this town', 'service-directory')),
        text(
          'onlyCountry',
          __('Only this country', 'service-directory'),
          __('Two letters, such as NO.', 'service-directory'),
        ),
        select('onlyAudience', __('Only for this group', 'service-directory'), [
          choice('', __('For everybody', 'service-directory')),
          ...Object.entries(site.codes.audience).map(([code, word]) => choice(code, word)),
        ]),
      ),
      panel(
        __('Looks', 'service-directory'),
        false,
        select('look', __('Look', 'service-directory'), [
          choice('', __('Calm', 'service-directory')),
          choice('host', __('Like this site', 'service-directory')),
          choice('high-contrast', __('High contrast', 'service-directory')),
        ]),
        select('view', __('List and map', 'service-directory'), [
          choice('', __('As there is room', 'service-directory')),
          choice('list', __('List', 'service-directory')),
          choice('map', __('Map', 'service-directory')),
          choice('split', __('Side by side', 'service-directory')),
        ]),
        select('headingLevel', __('Level of the first heading', 'service-directory'), [
          choice('', '2'),
          ...['1', '3', '4', '5', '6'].map((level) => choice(level, level)),
        ]),
        toggle('searchHidden', __('Without search and filters', 'service-directory')),
      ),
      panel(
        __('Map', 'service-directory'),
        false,
        toggle('mapHidden', __('Without a map', 'service-directory')),
        select('basemap', __('Ground of the map', 'service-directory'), [
          choice('', __('Outline, from this site', 'service-directory')),
          choice('none', __('None', 'service-directory')),
          choice('kartverket', 'Kartverket'),
          choice('osm', 'OpenStreetMap'),
          ...(/^(?:pmtiles|raster):/.test(attributes.basemap)
            ? [choice(attributes.basemap, attributes.basemap)]
            : []),
        ]),
        ['kartverket', 'osm'].includes(attributes.basemap)
          ? h(
              Warning,
              {},
              __(
                'The reader is asked first. Who agrees tells that service the network (IP) address of the phone, and where on the map she looks.',
                'service-directory',
              ),
            )
          : undefined,
      ),
      panel(
        __('Leaving the page', 'service-directory'),
        false,
        text(
          'exitUrl',
          __('Where “Leave this page” goes', 'service-directory'),
          /* translators: %s: an address. */
          sprintf(
            __('A plain page that is the same for everybody. Empty: %s', 'service-directory'),
            site.exitUrl,
          ),
        ),
        toggle(
          'exitHidden',
          __('Without the button to leave', 'service-directory'),
          attributes.exitHidden
            ? __('Somebody who is surprised while reading then has no quick way out.', 'service-directory')
            : __('The preview here never has the button; the page has it.', 'service-directory'),
        ),
        select(
          'urlState',
          __('Searches in the address', 'service-directory'),
          [
            choice('', __('No', 'service-directory')),
            choice('hash', __('Yes, so that they can be linked', 'service-directory')),
          ],
          attributes.urlState === 'hash'
            ? __('What a reader looked for then stands in the history of her phone.', 'service-directory')
            : undefined,
        ),
      ),
    );
  }

  function Edit(props) {
    const { attributes } = props;
    const hasList = attributes.src !== '' || site.source !== '';
    return h(
      Fragment,
      {},
      h(Sidebar, props),
      h('div', useBlockProps(), hasList ? h(Preview, { attributes }) : h(Missing)),
    );
  }

  wp.blocks.registerBlockType(NAME, { edit: Edit, save: () => null });
})(window.wp, window.serviceDirectoryEditor, window.serviceDirectoryPreview);
