import { aWeekAsked } from './a-week-asked.ts';
import { aboutTheSiteAsked } from './about-the-site-asked.ts';
import { accessAsked } from './access-asked.ts';
import { afterTheProgramAsked } from './after-the-program-asked.ts';
import { anotherPlaceFirstAsked } from './another-place-first-asked.ts';
import { anotherTherapistAsked } from './another-therapist-asked.ts';
import { aroundTheWeekAsked } from './around-the-week-asked.ts';
import { askingAsked } from './asking-asked.ts';
import { askingForOthersAsked } from './asking-for-others-asked.ts';
import { atHomeAsked } from './at-home-asked.ts';
import { beforeAskingAsked } from './before-asking-asked.ts';
import { byVideoAsked } from './by-video-asked.ts';
import { captionsAndInterpretersAsked } from './captions-and-interpreters-asked.ts';
import { careTeamAsked } from './care-team-asked.ts';
import { careTermsAsked } from './care-terms-asked.ts';
import { caseManagementAsked } from './case-management-asked.ts';
import { changingTherapistAsked } from './changing-therapist-asked.ts';
import { checkingRolesAsked } from './checking-roles-asked.ts';
import { choosingAProgramAsked } from './choosing-a-program-asked.ts';
import { costAsked } from './cost-asked.ts';
import { counselorAsked } from './counselor-asked.ts';
import { couplesAsked } from './couples-asked.ts';
import { credentialTermsAsked } from './credential-terms-asked.ts';
import { credentialsAsked } from './credentials-asked.ts';
import { doctorPeerAndFamilyRolesAsked } from './doctor-peer-and-family-roles-asked.ts';
import { doctorTermsAsked } from './doctor-terms-asked.ts';
import { doesItWorkAsked } from './does-it-work-asked.ts';
import { doubtsAsked } from './doubts-asked.ts';
import { drugTestsAsked } from './drug-tests-asked.ts';
import { editorialAsked } from './editorial-asked.ts';
import { equalTreatmentAsked } from './equal-treatment-asked.ts';
import { equipmentAsked } from './equipment-asked.ts';
import { familyAndConsentAsked } from './family-and-consent-asked.ts';
import { familyAsked } from './family-asked.ts';
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
import { helpInSpanishAndAslAsked } from './help-in-spanish-and-asl-asked.ts';
import { houseRulesAsked } from './house-rules-asked.ts';
import { inAGroupAsked } from './in-a-group-asked.ts';
import { inDangerAsked } from './in-danger-asked.ts';
import { insuranceAsked } from './insurance-asked.ts';
import { insuranceTermsAsked } from './insurance-terms-asked.ts';
import { intakeQuestionsAsked } from './intake-questions-asked.ts';
import { joiningFamilySessionsAsked } from './joining-family-sessions-asked.ts';
import { lawAsked } from './law-asked.ts';
import { lawTermsAsked } from './law-terms-asked.ts';
import { leadsAsked } from './leads-asked.ts';
import { learningGroupsAsked } from './learning-groups-asked.ts';
import { licenseAndCustodyAsked } from './license-and-custody-asked.ts';
import { licenseByStateAsked } from './license-by-state-asked.ts';
import { licenseTermsAsked } from './license-terms-asked.ts';
import { licensesAsked } from './licenses-asked.ts';
import { medicineAndBodyAsked } from './medicine-and-body-asked.ts';
import { medicineAsked } from './medicine-asked.ts';
import { medicineTermsAsked } from './medicine-terms-asked.ts';
import { medicinesAsked } from './medicines-asked.ts';
import { medicinesForAddictionAsked } from './medicines-for-addiction-asked.ts';
import { methodsAsked } from './methods-asked.ts';
import { notWorkingAsked } from './not-working-asked.ts';
import { otherTermsAsked } from './other-terms-asked.ts';
import { overdoseRiskAsked } from './overdose-risk-asked.ts';
import { peerLimitsAsked } from './peer-limits-asked.ts';
import { peerSpecialistAsked } from './peer-specialist-asked.ts';
import { peersAsked } from './peers-asked.ts';
import { plansAndFamiliesAsked } from './plans-and-families-asked.ts';
import { privacyPageAsked } from './privacy-page-asked.ts';
import { privacyQuestionsAsked } from './privacy-questions-asked.ts';
import { psychiatristAsked } from './psychiatrist-asked.ts';
import { psychiatristVisitsAsked } from './psychiatrist-visits-asked.ts';
import { publicPlansAsked } from './public-plans-asked.ts';
import { recoveryTermsAsked } from './recovery-terms-asked.ts';
import { referAClientAsked } from './refer-a-client-asked.ts';
import { referringAsked } from './referring-asked.ts';
import { rightPlaceAsked } from './right-place-asked.ts';
import { rolesAndLimitsAsked } from './roles-and-limits-asked.ts';
import { rolesAsked } from './roles-asked.ts';
import { safetyAsked } from './safety-asked.ts';
import { sharingAndItsLimitsAsked } from './sharing-and-its-limits-asked.ts';
import { startingSoonAsked } from './starting-soon-asked.ts';
import { statesServedAsked } from './states-served-asked.ts';
import { supportTermsAsked } from './support-terms-asked.ts';
import { takingMedicineAsked } from './taking-medicine-asked.ts';
import { talksAloneAsked } from './talks-alone-asked.ts';
import { talksAtTheStartAsked } from './talks-at-the-start-asked.ts';
import { teenagersAsked } from './teenagers-asked.ts';
import { termsAsked } from './terms-asked.ts';
import { therapistAsked } from './therapist-asked.ts';
import { timeOffAsked } from './time-off-asked.ts';
import { toldToFamiliesAsked } from './told-to-families-asked.ts';
import { toldToOthersAsked } from './told-to-others-asked.ts';
import { treatmentTermsAsked } from './treatment-terms-asked.ts';
import { twoConditionsAsked } from './two-conditions-asked.ts';
import { unsafeMomentsAsked } from './unsafe-moments-asked.ts';
import { usingAgainAsked } from './using-again-asked.ts';
import { usingInTheProgramAsked } from './using-in-the-program-asked.ts';
import { usingTheSiteAsked } from './using-the-site-asked.ts';
import { virtualIopAsked } from './virtual-iop-asked.ts';
import { virtualOrInPersonAsked } from './virtual-or-in-person-asked.ts';
import { watchedPhoneAsked } from './watched-phone-asked.ts';
import { weekAsked } from './week-asked.ts';
import { whatIsTreatedAsked } from './what-is-treated-asked.ts';
import { whoLeadsSessionsAsked } from './who-leads-sessions-asked.ts';
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
  ...anotherPlaceFirstAsked,
  ...anotherTherapistAsked,
  ...aroundTheWeekAsked,
  ...askingAsked,
  ...askingForOthersAsked,
  ...atHomeAsked,
  ...beforeAskingAsked,
  ...byVideoAsked,
  ...captionsAndInterpretersAsked,
  ...careTeamAsked,
  ...careTermsAsked,
  ...caseManagementAsked,
  ...changingTherapistAsked,
  ...checkingRolesAsked,
  ...choosingAProgramAsked,
  ...costAsked,
  ...counselorAsked,
  ...couplesAsked,
  ...credentialTermsAsked,
  ...credentialsAsked,
  ...doctorPeerAndFamilyRolesAsked,
  ...doctorTermsAsked,
  ...doesItWorkAsked,
  ...doubtsAsked,
  ...drugTestsAsked,
  ...editorialAsked,
  ...equalTreatmentAsked,
  ...equipmentAsked,
  ...familyAndConsentAsked,
  ...familyAsked,
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
  ...helpInSpanishAndAslAsked,
  ...houseRulesAsked,
  ...inAGroupAsked,
  ...inDangerAsked,
  ...insuranceAsked,
  ...insuranceTermsAsked,
  ...intakeQuestionsAsked,
  ...joiningFamilySessionsAsked,
  ...lawAsked,
  ...lawTermsAsked,
  ...leadsAsked,
  ...learningGroupsAsked,
  ...licenseAndCustodyAsked,
  ...licenseByStateAsked,
  ...licenseTermsAsked,
  ...licensesAsked,
  ...medicineAndBodyAsked,
  ...medicineAsked,
  ...medicineTermsAsked,
  ...medicinesAsked,
  ...medicinesForAddictionAsked,
  ...methodsAsked,
  ...notWorkingAsked,
  ...otherTermsAsked,
  ...overdoseRiskAsked,
  ...peerLimitsAsked,
  ...peerSpecialistAsked,
  ...peersAsked,
  ...plansAndFamiliesAsked,
  ...privacyPageAsked,
  ...privacyQuestionsAsked,
  ...psychiatristAsked,
  ...psychiatristVisitsAsked,
  ...publicPlansAsked,
  ...recoveryTermsAsked,
  ...referAClientAsked,
  ...referringAsked,
  ...rightPlaceAsked,
  ...rolesAndLimitsAsked,
  ...rolesAsked,
  ...safetyAsked,
  ...sharingAndItsLimitsAsked,
  ...startingSoonAsked,
  ...statesServedAsked,
  ...supportTermsAsked,
  ...takingMedicineAsked,
  ...talksAloneAsked,
  ...talksAtTheStartAsked,
  ...teenagersAsked,
  ...termsAsked,
  ...therapistAsked,
  ...timeOffAsked,
  ...toldToFamiliesAsked,
  ...toldToOthersAsked,
  ...treatmentTermsAsked,
  ...twoConditionsAsked,
  ...unsafeMomentsAsked,
  ...usingAgainAsked,
  ...usingInTheProgramAsked,
  ...usingTheSiteAsked,
  ...virtualIopAsked,
  ...virtualOrInPersonAsked,
  ...watchedPhoneAsked,
  ...weekAsked,
  ...whatIsTreatedAsked,
  ...whoLeadsSessionsAsked,
  ...whoPaysAsked,
  ...workAndBillsAsked,
];
