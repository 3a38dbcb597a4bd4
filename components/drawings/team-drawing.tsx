import type { SVGProps } from 'react';
import type { RoleSlug } from '#content/roles/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import { drawRing } from '#lib/look/stitches.ts';

const center = { x: 150, y: 142 };
/** Rings stand this far from the middle and are this large, so that each crosses both its neighbors. */
const distance = 35;
const radius = 40;

/** The care team around a client: a ring of each role's thread, all of them through the middle. */
export function TeamDrawing({
  words,
  catalog,
}: {
  readonly words: Words['drawings'];
  readonly catalog: Catalog;
}) {
  const roles = catalog.roles.map((role, index) => {
    const angle = (2 * Math.PI * index) / catalog.roles.length - Math.PI / 2;
    const leads = listSessionsWithPart(catalog, role.slug, 'leads').length;
    return { ...role, leads, x: round(Math.cos(angle)), y: round(Math.sin(angle)) };
  });
  return (
    <svg
      className="drawing team"
      viewBox="0 0 300 284"
      role="img"
      aria-labelledby="team-title"
      aria-describedby="team-text"
    >
      <title id="team-title">{words.team.title}</title>
      <desc id="team-text">
        {words.team.text(roles.map(({ title, leads }) => words.team.role(title, leads)))}
      </desc>
      {roles.map(({ slug, x, y }) => (
        <path
          key={slug}
          className={`thread-line role-${slug}`}
          {...drawRing(slug, {
            x: center.x + x * distance,
            y: center.y + y * distance,
            radius,
            weight: 2.4,
          })}
        />
      ))}
      <circle className="halo" cx={center.x} cy={center.y} r="19" />
      <text className="you" textAnchor="middle" x={center.x} y={center.y + 5}>
        {words.team.you}
      </text>
      {roles.map((role) => (
        <RoleLabel key={role.slug} {...role} words={words} />
      ))}
    </svg>
  );
}

/** A role's name outside its ring, and how many kinds of session it leads. */
function RoleLabel({
  words,
  slug,
  title,
  leads,
  x,
  y,
}: {
  readonly words: Words['drawings'];
  readonly slug: RoleSlug;
  readonly title: string;
  readonly leads: number;
  readonly x: number;
  readonly y: number;
}) {
  const anchor = Math.abs(x) < 0.1 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = y < -0.9 ? [title] : breakName(title);
  const top = Math.round(center.y + y * (distance + radius + 25) - (lines.length - 1) * 8);
  const left = Math.round(center.x + x * (distance + radius + 9));
  return (
    <text className={`name role-${slug}`} textAnchor={anchor}>
      {lines.map((line, row) => (
        <tspan
          key={line}
          x={left}
          y={top + row * 16}
          {...fit(line, anchor === 'middle' ? 300 : 150 - Math.abs(x) * (distance + radius + 9))}
        >
          {line}
        </tspan>
      ))}
      <tspan className="count" x={left} y={top + lines.length * 16}>
        {words.team.leads(leads)}
      </tspan>
    </text>
  );
}

/** Draws a line of text closer together when it would leave the drawing; a letter is about 7.4 units wide. */
function fit(line: string, room: number): Pick<SVGProps<SVGTSpanElement>, 'textLength' | 'lengthAdjust'> {
  return line.length * 7.4 > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' } : {};
}

/** Three decimals of a sine are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The last word on a line of its own. */
function breakName(title: string): readonly string[] {
  const at = title.lastIndexOf(' ');
  return at === -1 ? [title] : [title.slice(0, at), title.slice(at + 1)];
}
