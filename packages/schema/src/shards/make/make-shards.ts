import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { memoryWorld, type FileWorld } from './file-writer.ts';
import { ShardMaker } from './shard-maker.ts';

/** A large directory as files. */
export interface MadeShards {
  /** By name, below the folder of the manifest. */
  files: Map<string, Uint8Array>;
  /** The services that have no place, in order of their ids. */
  everywhere: Service[];
}

/** The files of a large directory that is held in memory as a whole; `ShardMaker` makes them from records one by one. */
export async function makeShards(directory: Directory, given: FileWorld): Promise<MadeShards> {
  const { world, files } = memoryWorld(given);
  const maker = new ShardMaker(directory, world);
  for (const organization of directory.organizations)
    maker.addOrganization(organization, JSON.stringify(organization));
  for (const service of directory.services) maker.addService(service, JSON.stringify(service));
  const { everywhere } = await maker.finish();
  return { files, everywhere };
}
