import { waiverSchema, type Waiver } from '#content/provider/waiver-schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { LaunchPoint } from './launch-point.ts';

const file = 'content/provider/waivers.ts';

/** The points of a launch once waivers have been counted. */
export type WaivedPoints = {
  /** What is still to be done, faults of the waivers themselves among it. */
  readonly left: readonly LaunchPoint[];
  readonly waived: readonly { readonly point: LaunchPoint; readonly waiver: Waiver }[];
};

/** Takes out the points that a waiver names. A waiver that cannot be read, is over or meets no point is itself a point. */
export function waivePoints(
  points: readonly LaunchPoint[],
  written: readonly unknown[],
  today: string,
): WaivedPoints {
  const faults: LaunchPoint[] = [];
  const valid: Waiver[] = [];
  for (const [index, each] of written.entries()) {
    const parsed = waiverSchema.safeParse(each);
    if (parsed.success) {
      const fault = findFault(parsed.data, points, valid, today);
      if (fault === undefined) valid.push(parsed.data);
      else faults.push({ name: `waiver/${parsed.data.name}`, issue: { file, ...fault } });
      continue;
    }
    faults.push(
      ...parsed.error.issues.map(({ path, message }) => ({
        name: `waiver/${String(index + 1)}`,
        issue: {
          file,
          message: `Waiver ${String(index + 1)}, ${path.join('.')}: ${message}.`,
          remedy: 'Correct it; waiver-schema.ts beside it says what each field takes.',
        },
      })),
    );
  }
  const waiverOf = (point: LaunchPoint) => valid.find((waiver) => covers(waiver, point));
  return {
    left: [...points.filter((point) => waiverOf(point) === undefined), ...faults],
    waived: points.flatMap((point) => {
      const waiver = waiverOf(point);
      return waiver === undefined ? [] : [{ point, waiver }];
    }),
  };
}

function findFault(
  waiver: Waiver,
  points: readonly LaunchPoint[],
  others: readonly Waiver[],
  today: string,
): Pick<ContentIssue, 'message' | 'remedy'> | undefined {
  const { name, until } = waiver;
  if (until !== undefined && until < today) {
    return {
      message: `The waiver "${name}" held until ${until}.`,
      remedy: 'Do what it put off, or decide again and say why.',
    };
  }
  if (others.some((other) => other.name === name)) {
    return { message: `The waiver "${name}" stands there twice.`, remedy: 'Remove one of the two.' };
  }
  if (points.some((point) => covers(waiver, point))) return undefined;
  return {
    message: `The waiver "${name}" meets no point: it is done, or the name is wrong.`,
    remedy: 'Remove it, or correct the name.',
  };
}

function covers({ name }: Waiver, point: LaunchPoint): boolean {
  return name.endsWith('/*') ? point.name.startsWith(name.slice(0, -1)) : point.name === name;
}
