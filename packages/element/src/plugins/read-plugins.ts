import type { ServiceAction } from './contract/action.ts';
import type { Basemap } from './contract/basemap.ts';
import type { Facet } from './contract/facet.ts';
import type { LanguageOfPlugin } from './contract/language.ts';
import type { RecordSection } from './contract/section.ts';
import type { DirectorySource } from './contract/source.ts';
import { Guard, type TellProblem } from './guard.ts';
import { AN_ID, isId, isObject, readFields, type Fields } from './read-fields.ts';
import { KINDS, type KindName } from './read-kinds.ts';

/** A part of a plugin that has the right shape, and what guards the calls of it. */
export interface ReadPart<Part> {
  /** `plugin/part`. */
  key: string;
  part: Part;
  guard: Guard;
}

/** Everything of all plugins that has the right shape, by kind. */
export interface ReadPlugins {
  sources: ReadPart<DirectorySource>[];
  basemaps: ReadPart<Basemap>[];
  facets: ReadPart<Facet>[];
  sections: ReadPart<RecordSection>[];
  actions: ReadPart<ServiceAction>[];
  languages: ReadPart<LanguageOfPlugin>[];
}

const NAMES = Object.keys(KINDS) as KindName[];

/** Reads plugins. What is wrong with one is told and left out; of two with the same id the first one counts. */
export function readPlugins(plugins: readonly unknown[], tellProblem: TellProblem): ReadPlugins {
  const read: ReadPlugins = {
    sources: [],
    basemaps: [],
    facets: [],
    sections: [],
    actions: [],
    languages: [],
  };
  const seen = new Set<string>();
  for (const [index, plugin] of plugins.entries()) {
    const id = idOf(plugin);
    const tell = (message: string, cause?: unknown) =>
      tellProblem({ plugin: id ?? '', message: `${message} See docs/plugins.md.`, cause });
    if (id === undefined) {
      tell(`Plugin ${index + 1} is left out: its id must be ${AN_ID[1]}.`);
    } else if (seen.has(id)) {
      tell(
        `There are two plugins with the id «${id}»: the second one is left out. Give it another id, or register one.`,
      );
    } else {
      seen.add(id);
      for (const kind of NAMES) readKind(plugin, id, kind, tellProblem, read);
    }
  }
  return read;
}

function idOf(plugin: unknown): string | undefined {
  try {
    const id = isObject(plugin) ? plugin['id'] : undefined;
    return isId(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function readKind(
  plugin: unknown,
  pluginId: string,
  kind: KindName,
  tell: TellProblem,
  into: ReadPlugins,
): void {
  const { one, consequence } = KINDS[kind];
  const guardOf = (part: string) => new Guard(pluginId, part, consequence, tell);
  let list: unknown[];
  try {
    const value = (plugin as Record<string, unknown>)[kind];
    if (value === undefined) return;
    if (!Array.isArray(value)) {
      guardOf(kind).tell(`${kind} must be a list.`);
      return;
    }
    list = [...(value as unknown[])];
  } catch (cause) {
    guardOf(kind).tell(`${kind} could not be read.`, cause);
    return;
  }
  for (const [index, value] of list.entries()) {
    const { name, idField = 'id', fields, finish } = KINDS[kind] as Kind;
    let guard = guardOf(`${one} ${index + 1}`);
    try {
      const part = readFields(value, fields);
      finish?.(part);
      const id = (part[idField] as string | undefined) ?? String(index + 1);
      guard = guardOf(`${one} «${id}»`);
      if (
        into[kind].some(
          (other) => name(other, pluginId) === name({ key: `${pluginId}/${id}`, part }, pluginId),
        )
      )
        guard.tell('there is one of that name already. Give this one another.');
      else (into[kind] as ReadPart<unknown>[]).push({ key: `${pluginId}/${id}`, part, guard });
    } catch (cause) {
      const what = cause instanceof Error ? cause.message : String(cause);
      guard.tell(`${what}.`, cause);
    }
  }
}

/** How parts of one kind are read. */
export interface Kind {
  /** What one part is called in a sentence. */
  one: string;
  /** What becomes of one that fails. */
  consequence: string;
  fields: Fields;
  /** Which field names it in sentences; `id` when left out. */
  idField?: string;
  /** What may be there only once: among all plugins, or within one. */
  name: (read: { key: string; part: unknown }, pluginId: string) => string;
  /** Checks what hangs together, and reads what lies deeper. May throw an `Error` that says what is wrong. */
  finish?: (part: Record<string, unknown>) => void;
}
