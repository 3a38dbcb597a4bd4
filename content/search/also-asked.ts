import { aWeekAsked } from './also-asked/a-week-asked.ts';
import { aboutTheSiteAsked } from './also-asked/about-the-site-asked.ts';
import { accessAsked } from './also-asked/access-asked.ts';
import { afterTheProgramAsked } from './also-asked/after-the-program-asked.ts';
import { aroundTheWeekAsked } from './also-asked/around-the-week-asked.ts';
import { askingAsked } from './also-asked/asking-asked.ts';
import { askingForOthersAsked } from './also-asked/asking-for-others-asked.ts';
import { atHomeAsked } from './also-asked/at-home-asked.ts';
import { beforeAskingAsked } from './also-asked/before-asking-asked.ts';
import { byVideoAsked } from './also-asked/by-video-asked.ts';
import { careTeamAsked } from './also-asked/care-team-asked.ts';
import { careTermsAsked } from './also-asked/care-terms-asked.ts';
import { changingTherapistAsked } from './also-asked/changing-therapist-asked.ts';
import { choosingAProgramAsked } from './also-asked/choosing-a-program-asked.ts';
import { costAsked } from './also-asked/cost-asked.ts';
import { counselorAsked } from './also-asked/counselor-asked.ts';
import { credentialTermsAsked } from './also-asked/credential-terms-asked.ts';
import { credentialsAsked } from './also-asked/credentials-asked.ts';
import { editorialAsked } from './also-asked/editorial-asked.ts';
import { equalTreatmentAsked } from './also-asked/equal-treatment-asked.ts';
import { equipmentAsked } from './also-asked/equipment-asked.ts';
import { familyAsked } from './also-asked/family-asked.ts';
import { familyAndConsentAsked } from './also-asked/family-and-consent-asked.ts';
import { familySupportAsked } from './also-asked/family-support-asked.ts';
import { familyTherapistAsked } from './also-asked/family-therapist-asked.ts';
import { familyWorriesAsked } from './also-asked/family-worries-asked.ts';
import { firstSessionAsked } from './also-asked/first-session-asked.ts';
import { fitAsked } from './also-asked/fit-asked.ts';
import { getHelpNowAsked } from './also-asked/get-help-now-asked.ts';
import { gettingReadyAsked } from './also-asked/getting-ready-asked.ts';
import { groupsAsked } from './also-asked/groups-asked.ts';
import { groupsByVideoAsked } from './also-asked/groups-by-video-asked.ts';
import { healthTermsAsked } from './also-asked/health-terms-asked.ts';
import { houseRulesAsked } from './also-asked/house-rules-asked.ts';
import { inDangerAsked } from './also-asked/in-danger-asked.ts';
import { insuranceAsked } from './also-asked/insurance-asked.ts';
import { lawAsked } from './also-asked/law-asked.ts';
import { lawTermsAsked } from './also-asked/law-terms-asked.ts';
import { leadsAsked } from './also-asked/leads-asked.ts';
import { licenseByStateAsked } from './also-asked/license-by-state-asked.ts';
import { licenseTermsAsked } from './also-asked/license-terms-asked.ts';
import { licensesAsked } from './also-asked/licenses-asked.ts';
import { medicineAsked } from './also-asked/medicine-asked.ts';
import { medicineAndBodyAsked } from './also-asked/medicine-and-body-asked.ts';
import { medicinesAsked } from './also-asked/medicines-asked.ts';
import { methodsAsked } from './also-asked/methods-asked.ts';
import { notWorkingAsked } from './also-asked/not-working-asked.ts';
import { otherTermsAsked } from './also-asked/other-terms-asked.ts';
import { peersAsked } from './also-asked/peers-asked.ts';
import { plansAndFamiliesAsked } from './also-asked/plans-and-families-asked.ts';
import { privacyPageAsked } from './also-asked/privacy-page-asked.ts';
import { privacyQuestionsAsked } from './also-asked/privacy-questions-asked.ts';
import { referringAsked } from './also-asked/referring-asked.ts';
import { rightPlaceAsked } from './also-asked/right-place-asked.ts';
import { rolesAsked } from './also-asked/roles-asked.ts';
import { rolesAndLimitsAsked } from './also-asked/roles-and-limits-asked.ts';
import { safetyAsked } from './also-asked/safety-asked.ts';
import { takingMedicineAsked } from './also-asked/taking-medicine-asked.ts';
import { talksAloneAsked } from './also-asked/talks-alone-asked.ts';
import { termsAsked } from './also-asked/terms-asked.ts';
import { therapistAndPsychiatristAsked } from './also-asked/therapist-and-psychiatrist-asked.ts';
import { timeOffAsked } from './also-asked/time-off-asked.ts';
import { treatmentTermsAsked } from './also-asked/treatment-terms-asked.ts';
import { twoConditionsAsked } from './also-asked/two-conditions-asked.ts';
import { unsafeMomentsAsked } from './also-asked/unsafe-moments-asked.ts';
import { usingAgainAsked } from './also-asked/using-again-asked.ts';
import { virtualIopAsked } from './also-asked/virtual-iop-asked.ts';
import { virtualOrInPersonAsked } from './also-asked/virtual-or-in-person-asked.ts';
import { weekAsked } from './also-asked/week-asked.ts';
import { whoPaysAsked } from './also-asked/who-pays-asked.ts';
import { workAndBillsAsked } from './also-asked/work-and-bills-asked.ts';
import type { AlsoAsked } from './schema.ts';

/**
 * Other ways of asking, each as someone would type it, by subject. The nearer a line is to real speech, the more it finds;
 * names of things go into synonyms.ts, where they count for all places. A line belongs to one place, the one that answers
 * it best. Misspellings stay out: search mends them by the words it knows, and a line would make it know them.
 */
export const alsoAsked: readonly AlsoAsked[] = [
  ...aWeekAsked,
  ...aboutTheSiteAsked,
  ...accessAsked,
  ...afterTheProgramAsked,
  ...aroundTheWeekAsked,
  ...askingAsked,
  ...askingForOthersAsked,
  ...atHomeAsked,
  ...beforeAskingAsked,
  ...byVideoAsked,
  ...careTeamAsked,
  ...careTermsAsked,
  ...changingTherapistAsked,
  ...choosingAProgramAsked,
  ...costAsked,
  ...counselorAsked,
  ...credentialTermsAsked,
  ...credentialsAsked,
  ...editorialAsked,
  ...equalTreatmentAsked,
  ...equipmentAsked,
  ...familyAsked,
  ...familyAndConsentAsked,
  ...familySupportAsked,
  ...familyTherapistAsked,
  ...familyWorriesAsked,
  ...firstSessionAsked,
  ...fitAsked,
  ...getHelpNowAsked,
  ...gettingReadyAsked,
  ...groupsAsked,
  ...groupsByVideoAsked,
  ...healthTermsAsked,
  ...houseRulesAsked,
  ...inDangerAsked,
  ...insuranceAsked,
  ...lawAsked,
  ...lawTermsAsked,
  ...leadsAsked,
  ...licenseByStateAsked,
  ...licenseTermsAsked,
  ...licensesAsked,
  ...medicineAsked,
  ...medicineAndBodyAsked,
  ...medicinesAsked,
  ...methodsAsked,
  ...notWorkingAsked,
  ...otherTermsAsked,
  ...peersAsked,
  ...plansAndFamiliesAsked,
  ...privacyPageAsked,
  ...privacyQuestionsAsked,
  ...referringAsked,
  ...rightPlaceAsked,
  ...rolesAsked,
  ...rolesAndLimitsAsked,
  ...safetyAsked,
  ...takingMedicineAsked,
  ...talksAloneAsked,
  ...termsAsked,
  ...therapistAndPsychiatristAsked,
  ...timeOffAsked,
  ...treatmentTermsAsked,
  ...twoConditionsAsked,
  ...unsafeMomentsAsked,
  ...usingAgainAsked,
  ...virtualIopAsked,
  ...virtualOrInPersonAsked,
  ...weekAsked,
  ...whoPaysAsked,
  ...workAndBillsAsked,
];
