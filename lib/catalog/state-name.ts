import { fields } from '#content/inquiry-form/fields.ts';
import type { StateCode } from '#content/license-boards/schema.ts';

const choices = fields.flatMap((field) => (field.name === 'state' ? field.choices : []));
const names = new Map<string, string>(choices.map(({ value, label }) => [value, label]));

/** "Maryland" for MD; undefined for a code that the form does not list. */
export function findStateName(code: string): string | undefined {
  return names.get(code);
}

/** "Maryland" for MD, as the form lists it. Throws for a state that the form does not know: the two must agree. */
export function stateName(code: StateCode): string {
  const name = findStateName(code);
  if (name === undefined) throw new Error(`content/inquiry-form/fields.ts lists no state ${code}.`);
  return name;
}
