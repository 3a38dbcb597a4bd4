import { findStateName } from './state-name.ts';

/** "Maryland, Pennsylvania and Virginia" for MD, PA and VA; a code that the form does not know stays as it is. */
export function nameStates(codes: readonly string[], and: string): string {
  const names = codes.map((code) => findStateName(code) ?? code);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
