/**
 * The block in the editor: its attributes in the sidebar, beside the preview. Plain JavaScript on what WordPress brings, so
 * that it runs as it lies here.
 */
/* global window */
(function (wp, site, Preview) {
  'use strict';

  const { createElement: h, Fragment, useEffect, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, ExternalLink, FormTokenField, Notice, PanelBody, Placeholder, Spinner } =
    wp.components;
  const { SelectControl, TextControl, ToggleControl } = wp.components;
  const { __, sprintf } = wp.i18n;

  const NAME = 'service-directory/service-directory';
  const choice = (value, label) => ({ value, label });

  /**
   * What readers get of the addresses: their copies on this site, and what there is to say of each. Undefined until this site
   * has looked: the preview asks nobody else either.
   */
  function useCopies(src) {
    const [found, setFound] = useState();
    useEffect(() => {
      setFound(undefined);
      if (src === '') return undefined;
      let isWanted = true;
      const tell = (answer) => isWanted && setFound({ of: src, ...answer });
      wp.apiFetch({ path: '/service-directory/v1/copies', method: 'POST', data: { src } }).then(
        tell,
        ({ message }) => tell({ src: '', notes: [{ text: message, isBad: true }] }),
      );
      return () => {
        isWanted = false;
      };
    }, [src]);
    return found?.of === src ? found : undefined;
  }

  const Missing = ({ isNamed }) =>
    h(
      Placeholder,
      {
        icon: 'list-view',
        label: __('Service directory', 'service-directory'),
        instructions: isNamed
          ? __(
              'The list at this address could not be fetched. Readers see nothing here.',
              'service-directory',
            )
          : __('There is no list yet. Readers see nothing here.', 'service-directory'),
      },
      isNamed || site.adminPage === ''
        ? undefined
        : h(ExternalLink, { href: site.adminPage }, __('Upload a list', 'service-directory')),
    );

  function Warning({ status = 'warning', children }) {
    return h(Notice, { status, isDismissible: false }, children);
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
      // A word that is no need would leave the list empty. A need of a list's own has a colon in its code.
      __experimentalValidateInput: (word) =>
        codeOf(word) !== word || word in words || /^[a-z][a-z0-9-]*:[a-z0-9-]+$/.test(word),
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

  function Sidebar({ attributes, setAttributes: set, copies }) {
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
              help: __(
                'Your site keeps a copy and fetches it anew every hour; phones ask only your site.',
                'service-directory',
              ),
              value: attributes.src,
              onChange: (src) => set({ src }),
            })
          : undefined,
        ...(copies?.notes ?? []).map(({ text, isBad }) =>
          h(Warning, { key: text, status: isBad ? 'warning' : 'info' }, text),
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
    const copies = useCopies(attributes.src);
    const isWaiting = attributes.src !== '' && copies === undefined;
    const src = attributes.src === '' ? site.source : copies?.src;
    const list = src ? h(Preview, { attributes, src }) : h(Missing, { isNamed: attributes.src !== '' });
    return h(
      Fragment,
      {},
      h(Sidebar, { ...props, copies }),
      h('div', useBlockProps(), isWaiting ? h(Spinner) : list),
    );
  }

  wp.blocks.registerBlockType(NAME, { edit: Edit, save: () => null });
})(window.wp, window.serviceDirectoryEditor, window.serviceDirectoryPreview);
