import { fields } from '#content/inquiry-form/fields.ts';

/** "Maryland, Pennsylvania and Virginia" for MD, PA and VA; a code that the form does not know stays as it is. */
export function nameStates(codes: readonly string[], and: string): string {
  const states = fields.find(({ name }) => name === 'state');
  const choices = states !== undefined && 'choices' in states ? states.choices : [];
  const names = codes.map((code) => choices.find(({ value }) => value === code)?.label ?? code);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
