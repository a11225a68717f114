/**
 * How the fields of our model and those of another format answer to each other. Each format keeps one table of these beside
 * its code; `docs/convert.md` is made from the tables, and a test holds that no field of the model is missing from them.
 */
export interface FieldMapping {
  /** A field of our model as in `docs/fields.md`, such as `Service.name`; `Entity.*` for all that no other line names. */
  field: string;
  /** What stands for it on the other side, in that side's own spelling, the chief one first. Empty: it is lost. */
  there: readonly string[];
  /** `both`: it comes back the same. `out`: only written. `in`: only read. */
  direction: 'both' | 'out' | 'in';
  /** In a sentence, in English, what changes on the way, or why it is lost. */
  note?: string;
}

/** The sentences of a format's losses, by code. `{…}` is not filled in: the path says where. */
export type LossReasons = Readonly<Record<string, Readonly<Record<'nb' | 'en', string>>>>;
