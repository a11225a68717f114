'use strict';
/** What runs on threads of their own: the check of a part of a large file, and what `publish` does meanwhile. */
const { join } = require('node:path');
const { ScriptLoader } = require('./script-loader.js');

new ScriptLoader(join(__dirname, '../dist')).load('thread.cjs');
