#!/usr/bin/env node
/**
 * Writes docs/hsds-profile/taxonomies.json: our code lists as taxonomies of HSDS 3.1. Run it after a change of the codes or
 * of their English words; a test holds that the file is right. Needs built packages.
 */
import { writeFileSync } from 'node:fs';
import { hsdsTaxonomies } from '@service-directory/convert';

const file = new URL('../../docs/hsds-profile/taxonomies.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(hsdsTaxonomies(), null, 2)}\n`);
