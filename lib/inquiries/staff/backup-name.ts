import { writeCompactTime } from './write-compact-time.ts';

/** What the name of a backup says: when it was made, and when it is to be removed. */
export type BackupName = { readonly madeAt: Date; readonly expiresAt: Date };

const pattern = /^inquiries-(\d{8}T\d{6}Z)-until-(\d{8}T\d{6}Z)\.jsonl\.gz$/;

/** Such as `inquiries-20261124T150000Z-until-20261224T150000Z.jsonl.gz`: its expiry can be seen without opening it. */
export function writeBackupName({ madeAt, expiresAt }: BackupName): string {
  return `inquiries-${writeCompactTime(madeAt)}-until-${writeCompactTime(expiresAt)}.jsonl.gz`;
}

/** What a file's name says; undefined when it is no backup of ours, and so not ours to remove. */
export function readBackupName(name: string): BackupName | undefined {
  const [, made, expires] = pattern.exec(name) ?? [];
  if (made === undefined || expires === undefined) return undefined;
  return { madeAt: readTime(made), expiresAt: readTime(expires) };
}

function readTime(text: string): Date {
  return new Date(text.replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)/, '$1-$2-$3:$4:$5'));
}
