import { isList, textIn, type Json, type JsonObject, type StructuredPage } from './read-structured-data.ts';

/** What many pages tell of the same things. */
export type Knowledge = {
  /** By @id, with every property that a page told. */
  readonly things: ReadonlyMap<string, JsonObject>;
  /** "<@id> <property>" where two pages differ. */
  readonly contradictions: readonly string[];
  /** Every @id that something refers to. */
  readonly referred: ReadonlySet<string>;
};

/** Reads the data of many pages as a program does that knows things by their @id. */
export function mergeThings(pages: readonly StructuredPage[]): Knowledge {
  const things = new Map<string, JsonObject>();
  const contradictions: string[] = [];
  const referred = new Set<string>();
  const read = (value: Json): void => {
    if (isList(value)) value.forEach(read);
    if (isList(value) || typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(read);
    const id = textIn(value['@id']);
    if (id === '') return;
    referred.add(id);
    if (value['@type'] === undefined) return;
    const known = things.get(id) ?? {};
    for (const [property, told] of Object.entries(value)) {
      const before = known[property];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(told))
        contradictions.push(`${id} ${property}`);
    }
    things.set(id, { ...known, ...value });
  };
  for (const { graph } of pages) read(graph);
  return { things, contradictions, referred };
}
