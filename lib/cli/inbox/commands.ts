import { backup } from './backup.ts';
import { changeStatus } from './change-status.ts';
import { claim } from './claim.ts';
import type { Command } from './command.ts';
import { deleteOne } from './delete-one.ts';
import { doctor } from './doctor.ts';
import { exportFiles } from './export-files.ts';
import { keys } from './keys.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { move } from './move.ts';
import { note } from './note.ts';
import { release } from './release.ts';
import { reseal } from './reseal.ts';
import { restore } from './restore.ts';
import { retry } from './retry.ts';
import { show } from './show.ts';

/** All commands of staff's tool by name, in the order in which they are explained. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    list,
    show,
    claim,
    release,
    note,
    answer: changeStatus('answer'),
    close: changeStatus('close'),
    spam: changeStatus('spam'),
    unspam: changeStatus('unspam'),
    retry,
    export: exportFiles,
    delete: deleteOne,
    backup,
    restore,
    move,
    doctor,
    keys,
    log,
    reseal,
  }),
);
