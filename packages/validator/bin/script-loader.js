'use strict';
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const importModule = (id) => import(id);

/** A name that tells what is in the file, as esbuild gives it. */
const HASHED_NAME = /-[A-Z0-9]{8}\.cjs$/;

/** Loads the scripts of the command as Node would, and keeps beside them how they were compiled. */
class ScriptLoader {
  #folder;
  #cacheFolder;
  #keepsCode;
  /** What each script exports, by its name. */
  #loaded = new Map();
  /** Scripts of which nothing fitting was kept. */
  #fresh = new Map();

  /**
   * @param {string} folder where the scripts lie, in which it may write a folder of its own
   * @param {boolean} keepsCode false where V8 has flags of its own: it takes no code that was compiled with others
   */
  constructor(folder, keepsCode = true) {
    this.#folder = folder;
    this.#keepsCode = keepsCode;
    // Compiled code is made for one version of Node on one kind of computer. Node itself refuses what does not fit.
    this.#cacheFolder = join(folder, 'compiled', `${process.version}-${process.platform}-${process.arch}`);
  }

  load(name) {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const exported = {};
    this.#loaded.set(name, exported);
    const path = join(this.#folder, name);
    const text = readFileSync(path, 'utf8');
    // Node tells by the length alone whether kept code is of this text, so the name must tell the rest.
    const canBeKept = this.#keepsCode && HASHED_NAME.test(name);
    const cachedData = canBeKept ? this.#compiledOf(name) : undefined;
    const script = new Script(`(function(exports,require,importModule,__filename){${text}\n})`, {
      filename: path,
      cachedData,
    });
    if (canBeKept && (cachedData === undefined || script.cachedDataRejected === true))
      this.#fresh.set(name, script);
    const requireFrom = (id) => (id.startsWith('./') ? this.load(id.slice(2)) : require(id));
    script.runInThisContext()(exported, requireFrom, importModule, path);
    return exported;
  }

  #compiledOf(name) {
    try {
      return readFileSync(join(this.#cacheFolder, name));
    } catch {
      return undefined;
    }
  }

  /** Keeps how the scripts were compiled that have run. Where nothing may be written, nothing is kept: it only costs time. */
  keep() {
    try {
      if (this.#fresh.size > 0) mkdirSync(this.#cacheFolder, { recursive: true });
      for (const [name, script] of this.#fresh) {
        const path = join(this.#cacheFolder, name);
        const half = `${path}.${process.pid}`;
        writeFileSync(half, script.createCachedData());
        // Another run sees all of it or nothing.
        renameSync(half, path);
      }
    } catch {
      // The package lies where its reader may not write.
    }
  }
}

module.exports = { ScriptLoader };
