import type { NationalLookUp } from '#content/license-boards/national.ts';

/** Look-ups that cover many states: what each is for, and what it does not tell. */
export function NationalList({ lookUps }: { readonly lookUps: readonly NationalLookUp[] }) {
  return (
    <dl className="max-w-measure">
      {lookUps.map(({ id, name, url, use, limit }) => (
        <div key={id}>
          <dt>
            <a href={url}>{name}</a>
          </dt>
          <dd>
            {use} {limit}
          </dd>
        </div>
      ))}
    </dl>
  );
}
