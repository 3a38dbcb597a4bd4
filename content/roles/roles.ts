import { addictionCounselor } from './addiction-counselor.ts';
import { familyTherapist } from './family-therapist.ts';
import { licensedTherapist } from './licensed-therapist.ts';
import { peerSupportSpecialist } from './peer-support-specialist.ts';
import { psychiatrist } from './psychiatrist.ts';
import type { RoleInput } from './schema.ts';

/** The care team, in the order of `roleSlugs`. */
export const roles = [
  licensedTherapist,
  addictionCounselor,
  psychiatrist,
  peerSupportSpecialist,
  familyTherapist,
] as const satisfies readonly RoleInput[];
