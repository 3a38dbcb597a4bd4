import { found, linkedFromThere, missing, noCounselorList, noPeerList } from './entry.ts';
import type { StateBoardsInput } from './schema.ts';

/** From Delaware to Florida, with the District of Columbia. */
export const southAtlantic = [
  {
    state: 'DE',
    doctors: [
      found('Delaware Division of Professional Regulation', 'https://delpros.delaware.gov/OH_VerifyLicense', [
        'medical-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('Delaware Division of Professional Regulation', 'https://delpros.delaware.gov/OH_VerifyLicense', [
        'credential-list',
        'license-table',
      ]),
    ],
    'addiction-counselors': [
      found(
        'Delaware Division of Professional Regulation',
        'https://delpros.delaware.gov/OH_VerifyLicense',
        ['credential-list'],
        { lists: 'Those with a license of the state' },
      ),
      found('Delaware Certification Board', 'https://www.decertboard.org/', ['credential-list'], {
        lists: 'Certified alcohol and drug counselors',
      }),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'DC',
    doctors: [
      found('District of Columbia Board of Medicine', 'https://dchealth.dc.gov/bomed', ['own-page'], {
        note: linkedFromThere,
      }),
    ],
    therapists: [
      found(
        'DC Health, licensing of health professionals',
        'https://dchealth.dc.gov/page/health-regulation-and-licensing-administration',
        ['own-page', 'state-map'],
        { note: linkedFromThere },
      ),
    ],
    'addiction-counselors': [
      missing(noCounselorList, {
        board: 'Certification board of the District',
        url: 'https://dcapcboard.org/certifications-2',
      }),
    ],
    'peer-specialists': [
      missing(noPeerList, {
        board: 'Certification board of the District',
        url: 'https://dcapcboard.org/certifications-2',
      }),
    ],
  },
  {
    state: 'FL',
    doctors: [
      found(
        'Florida Department of Health',
        'https://mqa-internet.doh.state.fl.us/MQASearchServices/HealthCareProviders',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Florida Department of Health',
        'https://mqa-internet.doh.state.fl.us/MQASearchServices/HealthCareProviders',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Florida Certification Board',
        'https://online-flcb.elicense.tylerapp.com/Lookup/LicenseLookup.aspx',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [
      found(
        'Florida Certification Board',
        'https://online-flcb.elicense.tylerapp.com/Lookup/LicenseLookup.aspx',
        ['peer-notes'],
        { lists: 'Certified recovery peer specialists' },
      ),
    ],
  },
  {
    state: 'GA',
    doctors: [
      found(
        'Georgia Composite Medical Board',
        'https://gateway.medicalboard.georgia.gov/verification/search.aspx',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Georgia Secretary of State, licensing boards',
        'https://goals.sos.ga.gov/GASOSOneStop/s/licensee-search',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Alcohol and Drug Abuse Certification Board of Georgia',
        'https://adacbga.certemy.com/public-registry/831a513b-9eef-416b-8fa5-b793e6505d86',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MD',
    doctors: [
      found('Maryland Board of Physicians', 'https://www.mbp.state.md.us/bpqapp/', [
        'own-page',
        'license-table',
      ]),
    ],
    therapists: [
      found(
        'Maryland Board of Professional Counselors and Therapists',
        'https://mdbnc.health.maryland.gov/pctverification/default.aspx',
        ['credential-list', 'search-suite', 'counselor-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'Maryland Board of Social Work Examiners',
        'https://mdbnc.health.maryland.gov/bsweVerification/default.aspx',
        ['credential-list', 'state-map'],
        { lists: 'Social workers' },
      ),
      found(
        'Maryland Board of Examiners of Psychologists',
        'https://mdbnc.health.maryland.gov/psychverification/default.aspx',
        ['credential-list', 'state-map'],
        { lists: 'Psychologists' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Maryland Board of Professional Counselors and Therapists',
        'https://mdbnc.health.maryland.gov/pctverification/default.aspx',
        ['credential-list', 'search-suite'],
      ),
    ],
    'peer-specialists': [
      missing(noPeerList, {
        board: 'Maryland Addiction and Behavioral-health Professionals Certification Board',
        url: 'https://www.mabpcb.com/certified-peer-recovery-specialist-cprs',
      }),
    ],
  },
  {
    state: 'NC',
    doctors: [
      found('North Carolina Medical Board', 'https://portal.ncmedboard.org/verification/search.aspx', [
        'medical-list',
      ]),
    ],
    therapists: [
      found(
        'North Carolina Board of Licensed Clinical Mental Health Counselors',
        'https://portal.ncblcmhc.org/verification/search.aspx',
        ['credential-list', 'counselor-list'],
        { lists: 'Counselors' },
      ),
      found(
        'North Carolina Social Work Certification and Licensure Board',
        'https://ncswb.igovsolution.net/online/Lookups/Individual_Lookup.aspx',
        ['credential-list', 'state-map'],
        { lists: 'Social workers' },
      ),
      found(
        'North Carolina Marriage and Family Therapy Licensure Board',
        'https://www.ncbmft.org/licensure/verify-a-licensee',
        ['credential-list'],
        { lists: 'Marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [
      found(
        'North Carolina Addictions Specialist Professional Practice Board',
        'https://ncsappb.learningbuilder.com/public/membersearch/search',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [
      found(
        'North Carolina Certified Peer Support Specialist Program',
        'https://pss.unc.edu/index.php/verification',
        ['own-page'],
      ),
    ],
  },
  {
    state: 'SC',
    doctors: [
      found(
        'South Carolina Department of Labor, Licensing and Regulation',
        'https://verify.llronline.com/LicLookup/Med/Med.aspx?div=16',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'South Carolina Department of Labor, Licensing and Regulation',
        'https://verify.llronline.com/LicLookup/Counselors/Counselors.aspx?div=18',
        ['credential-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'South Carolina Department of Labor, Licensing and Regulation',
        'https://verify.llronline.com/LicLookup/SW/SW.aspx?div=41',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      found(
        'South Carolina Department of Labor, Licensing and Regulation',
        'https://verify.llronline.com/LicLookup/Counselors/Counselors.aspx?div=18',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'VA',
    doctors: [
      found('Virginia Department of Health Professions', 'https://dhp.virginiainteractive.org/lookup/index', [
        'medical-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('Virginia Department of Health Professions', 'https://dhp.virginiainteractive.org/lookup/index', [
        'credential-list',
        'counselor-list',
      ]),
    ],
    'addiction-counselors': [
      found('Virginia Department of Health Professions', 'https://dhp.virginiainteractive.org/lookup/index', [
        'credential-list',
        'license-table',
      ]),
      found(
        'Virginia Certification Board',
        'https://www.vacertboard.org/credential-search',
        ['own-page', 'credential-list'],
        { lists: 'Certified alcohol and drug counselors' },
      ),
    ],
    'peer-specialists': [
      found(
        'Virginia Certification Board',
        'https://www.vacertboard.org/credential-search',
        ['own-page', 'credential-list'],
        { lists: 'Certified peer recovery specialists' },
      ),
      found(
        'Virginia Department of Health Professions',
        'https://dhp.virginiainteractive.org/lookup/index',
        ['own-page'],
        { lists: 'Registered peer recovery specialists' },
      ),
    ],
  },
  {
    state: 'WV',
    doctors: [
      found('West Virginia Board of Medicine', 'https://wvbom.wv.gov/public/search/index.asp', [
        'medical-list',
      ]),
    ],
    therapists: [
      found(
        'West Virginia Board of Examiners in Counseling',
        'https://wvbec.org/counselor-and-therapist-license-verification/',
        ['counselor-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [missing(noCounselorList, 'ic-rc')],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
] as const satisfies readonly StateBoardsInput[];
