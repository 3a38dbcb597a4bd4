import type { ClaimAct } from '#content/claims/schema.ts';
import { limitedActs } from '#content/roles/schema.ts';
import type { Claim } from './claim.ts';
import type { NamedRole, NamedSession } from './item.ts';
import type { Chain } from './verb-chain.ts';

type Said = {
  readonly roles: readonly NamedRole[];
  readonly act: ClaimAct;
  /** None for an act that names no session. */
  readonly sessions: readonly NamedSession[] | undefined;
  readonly chain: Chain;
  /** The verb itself denies: "takes no part in". */
  readonly denies: boolean;
  /** Only with a license, a training or a state that allows it. */
  readonly conditional: boolean;
};

const limited: ReadonlySet<string> = new Set(limitedActs);

/** One claim for each role and each session. */
export function makeClaims({ roles, act, sessions, chain, denies, conditional }: Said): readonly Claim[] {
  return roles.flatMap((role) =>
    (sessions ?? [undefined]).map((session) => {
      const denied = chain.denied !== denies || role.denied === true || session?.denied === true;
      const restricted =
        chain.sometimes ||
        chain.possible ||
        conditional ||
        role.some === true ||
        (denied && role.most === true);
      const isLimited = limited.has(act);
      const permits = chain.permitted && isLimited && !denied;
      return {
        role: role.role,
        act,
        ...(session?.session !== undefined && { session: session.session }),
        ...(session?.set !== undefined && !isLimited && { set: session.set }),
        says: say({ denied, restricted, isLimited, permitted: chain.permitted }),
        ...(permits && { permitted: true as const }),
      };
    }),
  );
}

function say(marks: {
  readonly denied: boolean;
  readonly restricted: boolean;
  readonly isLimited: boolean;
  readonly permitted: boolean;
}): Claim['says'] {
  const { denied, restricted, isLimited, permitted } = marks;
  if (denied) return restricted && isLimited ? 'may' : 'no';
  return restricted || (permitted && !isLimited) ? 'may' : 'yes';
}
