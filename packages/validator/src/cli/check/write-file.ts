import type { Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  constants,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import type { Messages } from '../messages/index.ts';
import { notWritten } from '../report-target.ts';

/** The bits of a mode that let anybody write (POSIX). Who may all, such as root, asks for them too. */
const MAY_WRITE = 0o222;

/** Has somebody said that the file is not to be changed? It could be replaced all the same, and is not. */
export async function isWriteProtected(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & MAY_WRITE) === 0) return true;
  return access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
}

/** Makes a file hold these bytes and nothing else. */
async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;)
    at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await file.truncate(bytes.length);
  await file.sync();
}

/** Gives a file the owner and the rights of another. Only some may give files away: is the owner the same now? */
async function takeOver(path: string, { uid, gid, mode }: Stats): Promise<boolean> {
  const isOwn = await chown(path, uid, gid).then(
    () => true,
    () => false,
  );
  await chmod(path, mode);
  return isOwn;
}

/** Writes into the file itself, whose other names then hold the same. When that fails, it gets back what it held. */
async function writeInPlace(target: string, content: string | Uint8Array): Promise<void> {
  const before = await readFile(target);
  const file = await open(target, 'r+');
  try {
    await fill(file, typeof content === 'string' ? Buffer.from(content) : content);
  } catch (error) {
    await fill(file, before).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Writes a file beside its place and moves it there, so that nobody ever reads half of it. A link stays a link, a file
 * keeps its rights and its owner, and one that has several names (hard links) keeps them. One that is write protected stays
 * as it is. Where a new file could not, the old one is written in place, once all of it lies beside it.
 * @throws RunError when it cannot be written; what was there is then untouched
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  say: Messages,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const found = await stat(target).catch(() => undefined);
    // A pipe or a device is written to, and not replaced by a file.
    if (found !== undefined && !found.isFile() && !found.isDirectory()) {
      await writeFile(path, content);
      return;
    }
    if (found?.isFile() === true && (await isWriteProtected(target)))
      throw Object.assign(new Error(), { code: 'EACCES' });
    await writeFile(beside, content);
    const isOwn = found === undefined || (await takeOver(beside, found));
    if (found?.isFile() !== true || (found.nlink === 1 && isOwn)) await rename(beside, target);
    else {
      await writeInPlace(target, content);
      await rm(beside);
    }
  } catch (error) {
    await rm(beside, { force: true });
    throw notWritten(path, error, say);
  }
}
