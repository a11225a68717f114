import { describe, expect, test } from 'vitest';
import { frameSettings } from './frame-settings.ts';

describe('the address of a frame', () => {
  test('says language, part and look', () => {
    expect(
      frameSettings(
        '?lang=ro&only-locality=Oslo&only-needs=food%20bed&view=list&map-hidden&theme=high-contrast',
      ),
    ).toEqual({
      attributes: {
        lang: 'ro',
        'only-locality': 'Oslo',
        'only-needs': 'food bed',
        view: 'list',
        'map-hidden': '',
      },
      theme: 'high-contrast',
    });
  });

  test.each(['src', 'exit-url', 'exit-hidden', 'public-key', 'url-state', 'onclick', 'style', '__proto__'])(
    'cannot say %s',
    (name) => {
      const { attributes, theme } = frameSettings(`?${name}=https://elsewhere.example/`);
      expect(Object.keys(attributes)).toEqual([]);
      expect(theme).toBeUndefined();
    },
  );

  test('leaves out values that are none: a basemap of others, a theme that is an address, nothing at all', () => {
    expect(frameSettings('?basemap=osm&theme=../../x&view=tower&heading-level=9&lang=%20')).toEqual({
      attributes: {},
      theme: undefined,
    });
    expect(frameSettings('')).toEqual({ attributes: {}, theme: undefined });
  });
});
