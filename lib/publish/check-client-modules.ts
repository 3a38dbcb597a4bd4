import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ContentIssue } from '#lib/content-error.ts';
import type { BuiltPage } from './read-outputs.ts';

const clientManifestSchema = z.object({ clientModules: z.record(z.string(), z.unknown()) });

/** A page whose route names a client module of ours would need the runtime that stripping removes. */
export function checkClientModules(page: BuiltPage): readonly ContentIssue[] {
  return listClientModules(readFileSync(page.clientManifest, 'utf8'))
    .filter((module) => !module.includes('/node_modules/next/dist/'))
    .map((module) => ({
      file: module.replace('[project]/', ''),
      entry: page.address,
      message: 'This client component would need the runtime that published pages do not carry.',
      remedy: "Remove 'use client' and make it a server component.",
    }));
}

/** The modules in Next's client-reference manifest: `globalThis.__RSC_MANIFEST["…"] = {…}`, an undocumented format. */
function listClientModules(manifest: string): readonly string[] {
  const json = /\]\s*=\s*(\{.*\});?\s*$/s.exec(manifest)?.[1];
  if (json === undefined)
    throw new Error(
      "Next's client-reference manifest has a new form: adapt lib/publish/check-client-modules.ts.",
    );
  return Object.keys(clientManifestSchema.parse(JSON.parse(json)).clientModules);
}
