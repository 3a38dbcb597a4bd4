import { aWeekInAVirtualIopAsked } from './articles/a-week-in-a-virtual-iop.ts';
import { afterTheProgramAsked } from './articles/after-the-program.ts';
import { cbtDbtAndMotivationalInterviewingAsked } from './articles/cbt-dbt-and-motivational-interviewing.ts';
import { changingYourTherapistAsked } from './articles/changing-your-therapist.ts';
import { costAndInsuranceAsked } from './articles/cost-and-insurance.ts';
import { familySessionsAndConsentAsked } from './articles/family-sessions-and-consent.ts';
import { gettingReadyAsked } from './articles/getting-ready.ts';
import { groupsByVideoAsked } from './articles/groups-by-video.ts';
import { ifYouUseAgainAsked } from './articles/if-you-use-again.ts';
import { isVirtualIopRightForMeAsked } from './articles/is-virtual-iop-right-for-me.ts';
import { medicinesAndWhoPrescribesAsked } from './articles/medicines-and-who-prescribes.ts';
import { peerSupportAndItsLimitsAsked } from './articles/peer-support-and-its-limits.ts';
import { questionsForAnyProgramAsked } from './articles/questions-for-any-program.ts';
import { readingCredentialsAsked } from './articles/reading-credentials.ts';
import { referringSomeoneAsked } from './articles/referring-someone.ts';
import { twoConditionsAtOnceAsked } from './articles/two-conditions-at-once.ts';
import { virtualOrInPersonAsked } from './articles/virtual-or-in-person.ts';
import { whatAFamilyTherapistDoesAsked } from './articles/what-a-family-therapist-does.ts';
import { whatALicensedTherapistDoesAsked } from './articles/what-a-licensed-therapist-does.ts';
import { whatAPeerSupportSpecialistDoesAsked } from './articles/what-a-peer-support-specialist-does.ts';
import { whatAPsychiatristDoesAsked } from './articles/what-a-psychiatrist-does.ts';
import { whatAnAddictionCounselorDoesAsked } from './articles/what-an-addiction-counselor-does.ts';
import { whatIsAVirtualIopAsked } from './articles/what-is-a-virtual-iop.ts';
import { whatStaffMayTellAFamilyAsked } from './articles/what-staff-may-tell-a-family.ts';
import { whoLeadsSessionsAsked } from './articles/who-leads-sessions.ts';
import { yourFirstSessionAsked } from './articles/your-first-session.ts';
import type { AlsoAsked } from '../schema.ts';

/** The list of articles, and each article by itself. */
export const articlesAsked: readonly AlsoAsked[] = [
  {
    address: '/articles',
    asked: [
      'articles',
      'read more',
      'blog',
      'all articles',
      'reading about treatment',
      'guides',
      'resources to read',
      'library',
      'something to read before i decide',
      'do you have handouts for my mother',
      'long explanations i can send my husband',
      'educational material about rehab',
      'posts about addiction and recovery',
      'info for students writing a paper',
      'news and stories from the clinic',
      'learn about therapy at my own pace',
      'where can i read up on all this',
      'pamphlets or brochures',
    ],
  },
  ...aWeekInAVirtualIopAsked,
  ...afterTheProgramAsked,
  ...cbtDbtAndMotivationalInterviewingAsked,
  ...changingYourTherapistAsked,
  ...costAndInsuranceAsked,
  ...familySessionsAndConsentAsked,
  ...gettingReadyAsked,
  ...groupsByVideoAsked,
  ...ifYouUseAgainAsked,
  ...isVirtualIopRightForMeAsked,
  ...medicinesAndWhoPrescribesAsked,
  ...peerSupportAndItsLimitsAsked,
  ...questionsForAnyProgramAsked,
  ...readingCredentialsAsked,
  ...referringSomeoneAsked,
  ...twoConditionsAtOnceAsked,
  ...virtualOrInPersonAsked,
  ...whatAFamilyTherapistDoesAsked,
  ...whatALicensedTherapistDoesAsked,
  ...whatAPeerSupportSpecialistDoesAsked,
  ...whatAPsychiatristDoesAsked,
  ...whatAnAddictionCounselorDoesAsked,
  ...whatIsAVirtualIopAsked,
  ...whatStaffMayTellAFamilyAsked,
  ...whoLeadsSessionsAsked,
  ...yourFirstSessionAsked,
];
