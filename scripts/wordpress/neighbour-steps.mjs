/**
 * The steps of the walk beside other plugins: stand-ins with the functions, filters and actions that the real ones have, since
 * those come from wordpress.org alone.
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';

/** Runs something with a plugin of one file beside that of the walk. */
async function beside({ write }, php, take) {
  const file = write('wp-content/mu-plugins/neighbour.php', `<?php\n${php}\n`);
  try {
    await take();
  } finally {
    rmSync(file);
  }
}

/** The languages of the element and of the list without scripts, as a page has them. */
async function languagesOf(url) {
  const html = await (await fetch(url)).text();
  return [
    /<service-directory[^>]* lang="([^"]*)"/.exec(html)?.[1],
    /<div class="service-directory-list" lang="([^"]*)"/.exec(html)?.[1],
  ];
}

/** @type {Record<string, (world: object, state: object) => Promise<void>>} */
export const NEIGHBOUR_STEPS = {
  async 'the list has the language that Polylang says of the page'(world, { url }) {
    assert.deepEqual(await languagesOf(url), ['en-US', 'en']);
    await beside(
      world,
      `function pll_current_language( $field ) { return 'locale' === $field ? 'nb_NO' : 'nb'; }`,
      async () => assert.deepEqual(await languagesOf(url), ['nb-NO', 'nb']),
    );
  },

  async 'the list has the language that WPML says of the page, and that of the site where it says all'(
    world,
    { url },
  ) {
    const wpml = (code) => `add_filter( 'wpml_current_language', static function () { return '${code}'; } );`;
    await beside(world, wpml('nb'), async () => assert.deepEqual(await languagesOf(url), ['nb', 'nb']));
    await beside(world, wpml('all'), async () => assert.deepEqual(await languagesOf(url), ['en-US', 'en']));
  },

  async 'caches of pages are told when the list changes, each in its own way, and once when the plugin was updated'(
    world,
  ) {
    const functions = ['w3tc_flush_all', 'wp_cache_clear_cache', 'rocket_clean_domain', 'wpo_cache_flush'];
    const actions = [
      'litespeed_purge_all',
      'cache_enabler_clear_complete_cache',
      'breeze_clear_all_cache',
      'wphb_clear_page_cache',
      'rt_nginx_helper_purge_all',
      'cachify_flush_cache',
      'service_directory_changed',
    ];
    const note = (name) => `$GLOBALS['told'][] = '${name}';`;
    await beside(
      world,
      [
        ...functions.map((name) => `function ${name}() { ${note(name)} }`),
        ...actions.map((name) => `add_action( '${name}', static function () { ${note(name)} } );`),
      ].join('\n'),
      async () => {
        const told = await world.php(
          `Service_Directory\\Store::change( array() ); echo implode( ' ', $GLOBALS['told'] );`,
        );
        assert.deepEqual(told.split(' '), [...functions, ...actions]);
        // A page from before an update asks for scripts that are gone.
        const updated = await world.php(
          `$GLOBALS['told'] = array(); update_option( 'service_directory_element', 'element-of-before' );
          Service_Directory\\Updates::look(); echo count( $GLOBALS['told'] ), ' ';
          Service_Directory\\Updates::look(); echo count( $GLOBALS['told'] );`,
        );
        assert.equal(updated, `${told.split(' ').length} ${told.split(' ').length}`);
      },
    );
  },
};
