/** A folder of the browser's own (OPFS), which is written as one of the person's would be. */
export class BrowserFolder {
  readonly handle: FileSystemDirectoryHandle;

  private constructor(handle: FileSystemDirectoryHandle) {
    this.handle = handle;
  }

  static async create(): Promise<BrowserFolder> {
    const root = await navigator.storage.getDirectory();
    return new BrowserFolder(await root.getDirectoryHandle(crypto.randomUUID(), { create: true }));
  }

  async write(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const { place, name } = await this.#placeOf(path, true);
    const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
    await stream.write(content);
    await stream.close();
  }

  /** Undefined where there is no such file. */
  async read(path: string): Promise<string | undefined> {
    const { place, name } = await this.#placeOf(path, false);
    const handle = await place.getFileHandle(name).catch(() => undefined);
    return (await handle?.getFile())?.text();
  }

  async remove(path: string): Promise<void> {
    const { place, name } = await this.#placeOf(path, false);
    await place.removeEntry(name);
  }

  async dispose(): Promise<void> {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(this.handle.name, { recursive: true });
  }

  async #placeOf(path: string, create: boolean) {
    const names = path.split('/');
    let place = this.handle;
    for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create });
    return { place, name: names.at(-1) ?? '' };
  }
}
