'use strict';
/** What `publish` runs on threads of its own: the check of the file that it splits meanwhile, and the writing. */
const { join } = require('node:path');
const { ScriptLoader } = require('./script-loader.js');

new ScriptLoader(join(__dirname, '../dist')).load('publish-thread.cjs');
