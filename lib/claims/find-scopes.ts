import { hasClass, type Item } from './item.ts';

export type Scope = 'plain' | 'silent' | 'untrue';

/**
 * For each piece, whether what it says is claimed, only told of (what others say, an "if"), or called untrue.
 * A scope ends at a stop, and at a comma for an "if".
 */
export function findScopes(items: readonly Item[]): readonly Scope[] {
  let scope: Scope = 'plain';
  let endsAtComma = false;
  return items.map((item, at) => {
    if (item.kind === 'stop') scope = 'plain';
    else if (scope !== 'plain' && item.kind === 'comma' && (endsAtComma || isBut(items[at + 1])))
      scope = 'plain';
    else if (hasClass(item, 'untrue')) [scope, endsAtComma] = ['untrue', false];
    else if (hasClass(item, 'hearsay')) [scope, endsAtComma] = ['silent', false];
    else if (hasClass(item, 'condition')) [scope, endsAtComma] = ['silent', true];
    return scope;
  });
}

function isBut(item: Item | undefined): boolean {
  return item?.words === 'but' || item?.words === 'yet' || item?.words === 'however';
}
