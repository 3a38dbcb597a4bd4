import { expect, test } from 'vitest';
import { roleSlugs } from '#content/roles/schema.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { listUsualParts } from '#lib/catalog/who-leads.ts';
import { drawIcon, drawThreads } from '#lib/look/draw-threads.ts';
import { drawRing, drawThread } from '#lib/look/stitches.ts';
import { schemes } from '#tokens';

const place = { x: 0, y: 6, length: 96, weight: 3 };

test('no two roles have the same stitch, so that they can be told apart without color', () => {
  const threads = roleSlugs.map((role) => JSON.stringify(drawThread(role, place)));
  expect(new Set(threads).size).toBe(roleSlugs.length);
});

test('no two roles have the same ring', () => {
  const rings = roleSlugs.map((role) =>
    JSON.stringify(drawRing(role, { x: 50, y: 50, radius: 40, weight: 3 })),
  );
  expect(new Set(rings).size).toBe(roleSlugs.length);
});

test('a wave stays within the length of its thread', () => {
  const { d } = drawThread('family-therapist', place);
  const bends = d.match(/t/g)?.length ?? 0;
  expect((bends + 1) * 8.1).toBeLessThanOrEqual(place.length);
});

test('the wavy ring ends where it began', () => {
  const { d } = drawRing('family-therapist', { x: 50, y: 50, radius: 40, weight: 3 });
  expect(d.startsWith('M90 50')).toBe(true);
  expect(d.endsWith(' 90 50')).toBe(true);
});

test('one color changed changes the drawings made from it', () => {
  const before = schemes.light;
  const after = { ...before, psychiatrist: '#123456' };
  const size = { width: 100, height: 50 };
  expect(drawThreads(after, size)).toContain('#123456');
  expect(drawThreads(before, size)).not.toContain('#123456');
  expect(drawIcon({ light: after, dark: schemes.dark })).toContain('#123456');
});

test('who leads has the thickest thread', () => {
  const parts = listUsualParts(catalog, 'individual-therapy');
  const svg = drawThreads(schemes.light, { width: 100, height: 50, parts });
  const widths = [...svg.matchAll(/class="([a-z-]+)"[^>]*stroke-width="([\d.]+)"/g)];
  const thickest = widths.toSorted((one, other) => Number(other[2]) - Number(one[2]))[0];
  expect(thickest?.[1]).toBe('licensed-therapist');
});
