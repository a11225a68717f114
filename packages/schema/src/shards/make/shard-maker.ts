import { NEEDS } from '../../codes/needs.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';
import { fileOf } from '../format/names.ts';
import { joinMasks } from '../format/needs-mask.ts';
import {
  MANIFEST_FILE,
  SHARD_KINDS,
  SHARDS_VERSION,
  type ShardEntry,
  type ShardManifest,
} from '../format/types.ts';
import { WordCollector } from './collect-words.ts';
import { FileWriter, type ShardMakerWorld } from './file-writer.ts';
import { makeWords } from './make-words.ts';
import { ServiceTable } from './service-table.ts';
import { JoinedBytes } from './joined-bytes.ts';
import { groupsOf } from './split-cells.ts';
import type { TextSpill } from './text-spill.ts';
import { WordTexts } from './words-of-service.ts';

const byCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The codes by which cells tell their needs: those of the standard, then the directory's own. */
function needCodes({ codes = [] }: Directory): string[] {
  const own = codes.filter(({ list }) => list === 'needs').map(({ code }) => code);
  return [...NEEDS, ...own.filter((code) => !(NEEDS as readonly string[]).includes(code)).sort(byCodeUnits)];
}

/** The directory without its records, which stand last in it. */
const headOf = ({ organizations, services, ...head }: Directory): Directory => ({
  ...head,
  organizations: [],
  services: [],
});

/**
 * Makes the files of a large directory from records that come one by one: services by place in cells, lists of cells, words
 * in pieces, and the manifest. Keeps of a record what `ServiceTable` keeps; the rest is in the spills of its world. Reads
 * nothing but what it is given, which everybody may read already.
 */
export class ShardMaker {
  #head: Directory;
  readonly #world: ShardMakerWorld;
  readonly #writer: FileWriter;
  readonly #codes: string[];
  readonly #table: ServiceTable;
  readonly #services: TextSpill;
  readonly #organizations: TextSpill;
  readonly #languages: readonly string[];
  readonly #texts: WordTexts;
  /** What each is found by, as `WordTexts` gives it. */
  readonly #serviceTexts: TextSpill;
  readonly #organizationTexts: TextSpill;
  /** Numbers of organisations by id. */
  readonly #numbers = new Map<string, number>();
  readonly #joined = new JoinedBytes();
  /** How many services have been written to a cell, for showing how far it has come; one may stand in several. */
  onCell: (services: number, all: number) => void = () => undefined;

  /** @param directory its records are not looked at */
  constructor(directory: Directory, world: ShardMakerWorld) {
    this.#head = headOf(directory);
    this.#world = world;
    this.#writer = new FileWriter(world);
    this.#codes = needCodes(directory);
    this.#table = new ServiceTable(this.#head, new Map(this.#codes.map((code, index) => [code, index])));
    this.#services = world.makeSpill(true);
    this.#organizations = world.makeSpill(true);
    this.#languages = [...new Set(directory.languages)];
    this.#texts = new WordTexts(this.#head, this.#languages);
    this.#serviceTexts = world.makeSpill(true);
    this.#organizationTexts = world.makeSpill(true);
  }

  /** How many services have come. */
  count(): number {
    return this.#table.size;
  }

  /**
   * Takes an organisation.
   * @param organization as everybody may read it
   * @param json the same as JSON
   */
  addOrganization(organization: Organization, json: string): void {
    this.#numbers.set(organization.id, this.#organizations.size);
    this.#organizations.add(json);
    this.#organizationTexts.add(this.#texts.ofOrganization(organization));
  }

  /**
   * Takes a service.
   * @param service as everybody may read it
   * @param json the same as JSON
   */
  addService(service: Service, json: string): void {
    this.#table.add(service);
    this.#services.add(json);
    this.#serviceTexts.add(this.#texts.ofService(service));
  }

  /**
   * Writes all files, when all records have come.
   * @param most so many of the services without a place are given back, those with the first ids, and who runs them
   * @param directory what the manifest says of it, when that was not known before: holidays. Languages, codes and country stay
   */
  async finish(
    most = Number.POSITIVE_INFINITY,
    directory: Directory = this.#head,
  ): Promise<{ everywhere: Service[]; organizations: Organization[] }> {
    this.#head = headOf(directory);
    const { cells, everywhere } = this.#table.split();
    const keys = [...cells.keys()].sort(byCodeUnits);
    const collected = new WordCollector(this.#languages.length, this.#world);
    const hashes = new Map<string, string>();
    const inAll = [...cells.values()].reduce((sum, { length }) => sum + length, 0);
    let written = 0;
    // Cells of words are numbered in the order of all keys, and lists come after their cells.
    const lists = groupsOf(keys);
    const groupOfCell = new Map(
      lists.flatMap(([group, inside]) => inside.map((key) => [key, group] as const)),
    );
    for (const key of keys) {
      const inCell = cells.get(key)!;
      hashes.set(key, await this.#makeCell(groupOfCell.get(key)!, key, inCell, collected));
      this.onCell((written += inCell.length), inAll);
    }
    const groups: ShardEntry[] = [];
    for (const [group, inside] of lists) {
      const entries = inside.map((key) => this.#entryOf(key, hashes.get(key)!, cells.get(key)!));
      const list = JSON.stringify({ kind: SHARD_KINDS.group, cells: entries });
      const hash = await this.#writer.add(list, (one) => fileOf.group(group, one));
      const services = entries.reduce((sum, entry) => sum + entry.services, 0);
      groups.push({ key: group, hash, services, needs: joinMasks(entries.map(({ needs }) => needs)) });
    }
    const groupFor = (cell: string) => groupOfCell.get(cell)!;
    const sources = { collected, keys, groupFor, towns: this.#table.towns.list() };
    const words = await makeWords(sources, this.#languages, this.#writer, this.#world);
    await this.#keepManifest(groups, words);
    const first = everywhere
      .slice(0, most)
      .map((number) => JSON.parse(this.#services.get(number)) as Service);
    const organizations = this.#organizationsOf(everywhere.slice(0, most)).map(
      (number) => JSON.parse(this.#organizations.get(number)) as Organization,
    );
    for (const spill of [this.#services, this.#organizations, this.#serviceTexts, this.#organizationTexts])
      spill.drop();
    return { everywhere: first, organizations };
  }

  /** Numbers of those that run some services, in order of their ids. */
  #organizationsOf(services: readonly number[]): number[] {
    const ids = new Set(services.flatMap((service) => this.#table.runBy(service)));
    return [...ids].sort(byCodeUnits).flatMap((id) => this.#numbers.get(id) ?? []);
  }

  #entryOf(key: string, hash: string, services: readonly number[]): ShardEntry {
    const masks = new Set(services.map((service) => this.#table.maskOf(service)));
    return { key, hash, services: services.length, needs: joinMasks([...masks]) };
  }

  /** Writes a cell, and collects its words. */
  async #makeCell(
    group: string,
    key: string,
    inCell: readonly number[],
    collected: WordCollector,
  ): Promise<string> {
    collected.startCell();
    const organizations = this.#organizationsOf(inCell);
    for (const number of inCell) collected.add(this.#serviceTexts.bytes(number));
    for (const number of organizations) collected.add(this.#organizationTexts.bytes(number));
    this.#addText(`{"kind":${JSON.stringify(SHARD_KINDS.cell)},"organizations":[`);
    this.#addEach(this.#organizations, organizations);
    this.#addText('],"services":[');
    this.#addEach(this.#services, inCell);
    this.#addText(']}\n');
    return this.#writer.addBytes(this.#joined.take(), (hash) => fileOf.cell(group, key, hash));
  }

  #addText(text: string): void {
    this.#joined.add(this.#world.encode(text));
  }

  /** Adds some of the records of a spill, with commas between them. */
  #addEach(records: TextSpill, numbers: readonly number[]): void {
    numbers.forEach((number, index) => {
      if (index > 0) this.#addText(',');
      this.#joined.add(records.bytes(number));
    });
  }

  async #keepManifest(groups: ShardEntry[], words: ShardManifest['words']): Promise<void> {
    const manifest: ShardManifest = {
      kind: SHARD_KINDS.manifest,
      manifestVersion: SHARDS_VERSION,
      directory: this.#head,
      services: this.#table.size,
      needs: this.#codes,
      groups,
      words,
    };
    const bytes = this.#world.encode(`${JSON.stringify(manifest)}\n`);
    await this.#world.keep(MANIFEST_FILE, bytes, await this.#world.sha256(bytes));
  }
}
