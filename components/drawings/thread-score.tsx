import type { ReactNode } from 'react';
import type { Role, RoleSlug } from '#content/roles/schema.ts';
import type { Part } from '#content/sessions/schema.ts';
import { drawThread } from '#lib/look/stitches.ts';
import { ScoreKnot } from './score-knot.tsx';

type ScoreColumn = { readonly key: string; readonly parts: Readonly<Record<RoleSlug, Part>> };

type ScoreGroup = {
  readonly key: string;
  /** Heads the group's columns, one entry a line. */
  readonly label: readonly string[];
  readonly columns: readonly ScoreColumn[];
};

type ThreadScoreProps = {
  /** Begins the ids of title and description; once a page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing says, in words, for those who cannot see it. */
  readonly description: string;
  readonly roles: readonly Role[];
  readonly groups: readonly ScoreGroup[];
  /** Columns that a group has room for at least, so that its label fits. */
  readonly leastColumns?: number;
  /** Drawn under the threads at `top` rem, with the middle of each column in percent. */
  readonly foot?: { readonly height: number; readonly draw: (middles: readonly number[]) => ReactNode };
};

/** Rem from one thread to the next, and from the label's baseline to its thread. */
const lane = 2.9;
const toThread = 0.9;

/**
 * Sessions as columns across the threads of the roles: a knot where a role takes part, and a line that ties the knots
 * of one session. Places are in percent and rem, so it fills any width and grows with the reader's text.
 */
export function ThreadScore(props: ThreadScoreProps) {
  const { id, title, description, roles, groups, leastColumns = 1, foot } = props;
  const head = Math.max(...groups.map(({ label }) => label.length)) * 1.15 + 1.1;
  const laneY = (index: number) => head + toThread + index * lane;
  const bottom = laneY(roles.length - 1) + 1.1;
  const places = placeGroups(groups, leastColumns);
  const height = bottom + (foot?.height ?? 0);
  return (
    <svg
      className="drawing"
      width="100%"
      height={rem(height)}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {places.map(({ group, start, end }, index) => (
        <g key={group.key}>
          {index > 0 && (
            <line className="divide" x1={percent(start)} x2={percent(start)} y1="0" y2={rem(height)} />
          )}
          <text className="small" textAnchor="middle">
            {group.label.map((line, row) => (
              <tspan key={line} x={percent((start + end) / 2)} y={rem(1 + row * 1.15)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {roles.map(({ slug }, index) => (
        <g key={slug} className={`role-${slug}`}>
          <svg aria-hidden="true" y={rem(laneY(index) - 0.375)} width="100%" height="12">
            <path className="thread-line" {...drawThread(slug, { x: 0, y: 6, length: 1104, weight: 3 })} />
          </svg>
        </g>
      ))}
      {places.flatMap(({ columns }) =>
        columns.map(({ column, middle }) => (
          <Ties key={column.key} column={column} middle={middle} roles={roles} laneY={laneY} />
        )),
      )}
      {/* After the ties, whose lines would cross the names. */}
      {roles.map(({ slug, title: name }, index) => (
        <text key={slug} className={`name role-${slug}`} y={rem(laneY(index) - toThread + 0.15)}>
          {name}
        </text>
      ))}
      {foot !== undefined && (
        <svg aria-hidden="true" y={rem(bottom)} width="100%" overflow="visible">
          {foot.draw(places.flatMap(({ columns }) => columns.map(({ middle }) => middle)))}
        </svg>
      )}
    </svg>
  );
}

/** One session: its knots, and the line between the first and the last of them. */
function Ties({
  column,
  middle,
  roles,
  laneY,
}: {
  readonly column: ScoreColumn;
  readonly middle: number;
  readonly roles: readonly Role[];
  readonly laneY: (index: number) => number;
}) {
  const taking = roles.flatMap(({ slug }, index) => (column.parts[slug] === 'none' ? [] : [index]));
  const [first = 0] = taking;
  const last = taking.at(-1) ?? first;
  return (
    <>
      {first !== last && (
        <line
          className="tie"
          x1={percent(middle)}
          x2={percent(middle)}
          y1={rem(laneY(first))}
          y2={rem(laneY(last))}
        />
      )}
      {roles.map(({ slug }, index) => (
        <svg
          key={slug}
          aria-hidden="true"
          x={percent(middle)}
          y={rem(laneY(index))}
          overflow="visible"
          className={`role-${slug}`}
        >
          <ScoreKnot part={column.parts[slug]} />
        </svg>
      ))}
    </>
  );
}

type Place = {
  readonly group: ScoreGroup;
  readonly start: number;
  readonly end: number;
  readonly columns: readonly { readonly column: ScoreColumn; readonly middle: number }[];
};

/** Where each group begins and ends and where its columns stand, in percent of the width. */
function placeGroups(groups: readonly ScoreGroup[], leastColumns: number): readonly Place[] {
  const widths = groups.map(({ columns }) => Math.max(columns.length, leastColumns));
  const unit = 100 / widths.reduce((sum, width) => sum + width, 0);
  return groups.map((group, index) => {
    const start = widths.slice(0, index).reduce((sum, width) => sum + width, 0) * unit;
    const width = (widths[index] ?? 1) * unit;
    const step = width / Math.max(group.columns.length, 1);
    const columns = group.columns.map((column, at) => ({ column, middle: start + step * (at + 0.5) }));
    return { group, start, end: start + width, columns };
  });
}

function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}

function rem(value: number): string {
  return `${String(Math.round(value * 100) / 100)}rem`;
}
