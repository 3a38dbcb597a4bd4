import { aWeekAsked } from './a-week-asked.ts';
import { aboutTheSiteAsked } from './about-the-site-asked.ts';
import { accessAsked } from './access-asked.ts';
import { afterTheProgramAsked } from './after-the-program-asked.ts';
import { aroundTheWeekAsked } from './around-the-week-asked.ts';
import { askingAsked } from './asking-asked.ts';
import { askingForOthersAsked } from './asking-for-others-asked.ts';
import { atHomeAsked } from './at-home-asked.ts';
import { beforeAskingAsked } from './before-asking-asked.ts';
import { byVideoAsked } from './by-video-asked.ts';
import { careTeamAsked } from './care-team-asked.ts';
import { careTermsAsked } from './care-terms-asked.ts';
import { changingTherapistAsked } from './changing-therapist-asked.ts';
import { choosingAProgramAsked } from './choosing-a-program-asked.ts';
import { costAsked } from './cost-asked.ts';
import { counselorAsked } from './counselor-asked.ts';
import { credentialTermsAsked } from './credential-terms-asked.ts';
import { credentialsAsked } from './credentials-asked.ts';
import { editorialAsked } from './editorial-asked.ts';
import { equalTreatmentAsked } from './equal-treatment-asked.ts';
import { equipmentAsked } from './equipment-asked.ts';
import { familyAsked } from './family-asked.ts';
import { familyAndConsentAsked } from './family-and-consent-asked.ts';
import { familySupportAsked } from './family-support-asked.ts';
import { familyTherapistAsked } from './family-therapist-asked.ts';
import { familyWorriesAsked } from './family-worries-asked.ts';
import { firstSessionAsked } from './first-session-asked.ts';
import { fitAsked } from './fit-asked.ts';
import { getHelpNowAsked } from './get-help-now-asked.ts';
import { gettingReadyAsked } from './getting-ready-asked.ts';
import { groupsAsked } from './groups-asked.ts';
import { groupsByVideoAsked } from './groups-by-video-asked.ts';
import { healthTermsAsked } from './health-terms-asked.ts';
import { houseRulesAsked } from './house-rules-asked.ts';
import { inDangerAsked } from './in-danger-asked.ts';
import { insuranceAsked } from './insurance-asked.ts';
import { lawAsked } from './law-asked.ts';
import { lawTermsAsked } from './law-terms-asked.ts';
import { leadsAsked } from './leads-asked.ts';
import { licenseByStateAsked } from './license-by-state-asked.ts';
import { licenseTermsAsked } from './license-terms-asked.ts';
import { licensesAsked } from './licenses-asked.ts';
import { medicineAsked } from './medicine-asked.ts';
import { medicineAndBodyAsked } from './medicine-and-body-asked.ts';
import { medicinesAsked } from './medicines-asked.ts';
import { methodsAsked } from './methods-asked.ts';
import { notWorkingAsked } from './not-working-asked.ts';
import { otherTermsAsked } from './other-terms-asked.ts';
import { peersAsked } from './peers-asked.ts';
import { plansAndFamiliesAsked } from './plans-and-families-asked.ts';
import { privacyPageAsked } from './privacy-page-asked.ts';
import { privacyQuestionsAsked } from './privacy-questions-asked.ts';
import { referringAsked } from './referring-asked.ts';
import { rightPlaceAsked } from './right-place-asked.ts';
import { rolesAsked } from './roles-asked.ts';
import { rolesAndLimitsAsked } from './roles-and-limits-asked.ts';
import { safetyAsked } from './safety-asked.ts';
import { takingMedicineAsked } from './taking-medicine-asked.ts';
import { talksAloneAsked } from './talks-alone-asked.ts';
import { termsAsked } from './terms-asked.ts';
import { therapistAndPsychiatristAsked } from './therapist-and-psychiatrist-asked.ts';
import { timeOffAsked } from './time-off-asked.ts';
import { treatmentTermsAsked } from './treatment-terms-asked.ts';
import { twoConditionsAsked } from './two-conditions-asked.ts';
import { unsafeMomentsAsked } from './unsafe-moments-asked.ts';
import { usingAgainAsked } from './using-again-asked.ts';
import { virtualIopAsked } from './virtual-iop-asked.ts';
import { virtualOrInPersonAsked } from './virtual-or-in-person-asked.ts';
import { weekAsked } from './week-asked.ts';
import { whoPaysAsked } from './who-pays-asked.ts';
import { workAndBillsAsked } from './work-and-bills-asked.ts';
import type { AlsoAsked } from '../schema.ts';

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
