import { slugOf, UniqueIds } from '../../spreadsheet/mapping/assemble/slug.ts';
import type { Draft } from '../../draft/draft.ts';
import { sameJson } from '../../json.ts';

/** Organisations as they are read: each once, by its node or its name. */
export class OrganizationList {
  readonly all: Draft[] = [];
  readonly #byNode = new Map<string, Draft>();
  readonly #byName = new Map<string, Draft>();
  readonly #ids = new UniqueIds();
  /** Nothing is added to these. */
  readonly #whole = new Set<Draft>();

  /** Adds one that says itself who it is. */
  add(organization: Draft, nodeId: string | undefined): void {
    this.#ids.reserve(String(organization['id']));
    this.#whole.add(organization);
    this.#register(organization, nodeId);
  }

  /**
   * The id of an organisation that is made from its node. One of the same name is the same: what it does not say yet is
   * added to it.
   * @param tell called when two of them disagree, and the first counts
   */
  take(fields: Draft, nodeId: string | undefined, tell: () => void): string {
    const name = String(nameOf(fields) ?? '');
    const known = this.find(nodeId) ?? this.#byName.get(name);
    if (known === undefined) {
      const organization = { id: this.#ids.take(slugOf(name) ?? 'organization'), ...fields };
      this.#register(organization, nodeId);
      return organization.id;
    }
    if (nodeId !== undefined && !this.#byNode.has(nodeId)) this.#byNode.set(nodeId, known);
    for (const [field, value] of Object.entries(fields))
      if (known[field] === undefined && !this.#whole.has(known)) known[field] = value;
      else if (!sameJson(known[field], value)) tell();
    return String(known['id']);
  }

  /** By the `@id` of a node. */
  find(nodeId: string | undefined): Draft | undefined {
    return nodeId === undefined ? undefined : this.#byNode.get(nodeId);
  }

  #register(organization: Draft, nodeId: string | undefined): void {
    this.all.push(organization);
    if (nodeId !== undefined) this.#byNode.set(nodeId, organization);
    const name = nameOf(organization);
    if (typeof name === 'string' && !this.#byName.has(name)) this.#byName.set(name, organization);
  }
}

/** A name in any of its languages. */
export function nameOf({ name }: Draft): string | undefined {
  const first: unknown =
    typeof name === 'object' && name !== null ? (Object.values(name) as unknown[])[0] : name;
  return typeof first === 'string' ? first : undefined;
}
