import { fields } from '#content/inquiry-form/fields.ts';

/** Keys under which a log entry could hold what a visitor typed or sent, beside the fields of the form. */
const others = [
  'values',
  'fields',
  'body',
  'headers',
  'cookie',
  'url',
  'query',
  'search',
  'params',
  'network',
  'ip',
];
const hidden: ReadonlySet<string> = new Set([...fields.map(({ name }) => name), ...others]);

/** What stands in place of words. */
const cover = '[hidden]';

/**
 * A log entry without words: what stands under a key that could hold some is covered, at any depth, and a fault is
 * named by its class, because its message could quote them. Entries with nothing to hide are returned as they are.
 */
export function hideWords(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    kept[key] = hidden.has(key) ? cover : hideWithin(value);
  }
  return kept;
}

function hideWithin(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return value.name;
  if (Array.isArray(value)) return value.map(hideWithin);
  return hideWords(value as Readonly<Record<string, unknown>>);
}
