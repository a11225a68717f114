import { StagedFolder, type WritingStep } from './staged-folder.ts';

/**
 * Makes a folder hold these files and no others; see `StagedFolder`.
 * @param onStep told where writing has come to, for tests
 * @throws FolderError when the folder holds what is not ours; errors of the file system as they are
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  onStep?: (step: WritingStep) => void,
): Promise<void> {
  const staged = await StagedFolder.begin(folder, onStep);
  try {
    for (const [name, bytes] of files) await staged.write(name, bytes);
    await staged.finish();
  } finally {
    await staged.drop();
  }
}
