import type { Role } from '#content/roles/schema.ts';
import { sessionKinds, type Session } from '#content/sessions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { PartMark } from '#components/ui/part-mark.tsx';
import { RoleThread } from '#components/ui/role-thread.tsx';
import type { Matrix } from '#lib/catalog/catalog-source.ts';

type SessionMatrixProps = {
  readonly words: Words;
  readonly roles: readonly Role[];
  readonly sessions: readonly Session[];
  readonly matrix: Matrix;
  readonly link: (address: string) => string;
};

/**
 * Who leads which session. One table: on narrow windows its rows become blocks, and explicit roles keep it a table
 * for screen readers, which would otherwise lose it with the change of display.
 */
export function SessionMatrix({ words, roles, sessions, matrix, link }: SessionMatrixProps) {
  return (
    <table role="table" className="matrix w-full border-collapse">
      <caption className="sr-only">{words.sessions.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.sessions.session}
          </th>
          {roles.map(({ slug, title }) => (
            <th key={slug} role="columnheader" scope="col" className={`role-${slug} text-role`}>
              <RoleThread role={slug} />
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {sessionKinds
        .filter((kind) => sessions.some((session) => session.kind === kind))
        .map((kind) => (
          <tbody key={kind} role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="rowgroup" id={kind} colSpan={roles.length + 1} className="kind">
                {words.sessions.kinds[kind]}
              </th>
            </tr>
            {sessions
              .filter((session) => session.kind === kind)
              .map((session) => (
                <MatrixRow key={session.slug} {...{ words, roles, session, matrix, link }} />
              ))}
          </tbody>
        ))}
    </table>
  );
}

function MatrixRow({
  words,
  roles,
  session,
  matrix,
  link,
}: Omit<SessionMatrixProps, 'sessions'> & { readonly session: Session }) {
  const address = link(`/sessions/${session.slug}`);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="font-normal">
        <a className="tap font-semibold" href={address}>
          {session.title}
        </a>
      </th>
      {roles.map(({ slug, title }) => {
        const { part } = matrix[session.slug][slug];
        return (
          <td key={slug} role="cell" className={`role-${slug}`}>
            <a className={`part part-${part}`} href={`${address}#${slug}`}>
              <PartMark part={part} /> {words.layout.partsShort[part]}
            </a>
            <span className="whose" aria-hidden="true">
              {title}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
