import { found, missing, noCounselorList, noPeerList } from './entry.ts';
import type { StateBoardsInput } from './schema.ts';

/** From Kentucky to Texas. */
export const southCentral = [
  {
    state: 'AL',
    doctors: [
      found('Alabama Board of Medical Examiners', 'https://www.albme.gov/consumers/licensee-search/', [
        'medical-list',
        'state-map',
      ]),
    ],
    therapists: [
      found(
        'Alabama Board of Examiners in Counseling',
        'https://abec-search.kalmservices.net/',
        ['credential-list'],
        { lists: 'Counselors' },
      ),
      found(
        'Alabama State Board of Social Work Examiners',
        'https://apps.socialwork.alabama.gov/shared/search.aspx',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
      found(
        'Alabama Board of Examiners in Marriage and Family Therapy',
        'https://mft.alabama.gov/Search.aspx',
        ['credential-list', 'search-suite'],
        { lists: 'Marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Alabama Alcohol and Drug Abuse Association',
        'https://www.aadaa.us/certification-membership-2/',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'AR',
    doctors: [
      found(
        'Arkansas State Medical Board',
        'https://armedicalboard.adh.arkansas.gov/public/verify/default.aspx',
        ['medical-list'],
      ),
    ],
    therapists: [
      found(
        'Arkansas Board of Examiners in Counseling and Marriage and Family Therapy',
        'https://abecmft.portalus.thentiacloud.net/webs/portal/register/#/',
        ['credential-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'Arkansas Social Work Licensing Board',
        'https://healthy.arkansas.gov/boards-commissions/boards/social-work-licensing-board/social-work-licensing-board-roster-search/',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [missing(noCounselorList, 'ic-rc')],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'KY',
    doctors: [
      found(
        'Kentucky Board of Medical Licensure',
        'https://kbml.ky.gov/physician/Pages/Physician-Profile-Verification-of-Physician-License.aspx',
        ['medical-list'],
      ),
    ],
    therapists: [
      found(
        'Kentucky Department of Professional Licensing',
        'https://oop.ky.gov/lic_search.aspx',
        ['credential-list', 'search-suite'],
        { lists: 'Counselors, family therapists, psychologists' },
      ),
      found(
        'Kentucky Board of Social Work',
        'https://secure.kentucky.gov/formservices/BSW/LicenseVerification/search',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      found('Kentucky Department of Professional Licensing', 'https://oop.ky.gov/lic_search.aspx', [
        'credential-list',
        'search-suite',
      ]),
    ],
    'peer-specialists': [
      found(
        'Kentucky Department of Professional Licensing',
        'https://oop.ky.gov/lic_search.aspx',
        ['credential-list'],
        { lists: 'Registered alcohol and drug peer support specialists' },
      ),
    ],
  },
  {
    state: 'LA',
    doctors: [
      found('Louisiana State Board of Medical Examiners', 'https://online.lasbme.org/#/verifylicense', [
        'credential-list',
        'license-table',
      ]),
    ],
    therapists: [
      found(
        'Louisiana Licensed Professional Counselors Board of Examiners',
        'https://www.lpcboard.org/licensee-search',
        ['credential-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'Louisiana State Board of Social Work Examiners',
        'https://www.labswe.org/index.cfm/licensee-search',
        ['credential-list', 'search-suite'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Louisiana Addictive Disorder Regulatory Authority',
        'https://app.certemy.com/public-registry/8ca73d3d-b51c-42b9-9e44-892b2411d264',
        ['credential-list', 'search-suite'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MS',
    doctors: [
      found(
        'Mississippi State Board of Medical Licensure',
        'https://gateway.msbml.ms.gov/verification/search.aspx',
        ['medical-list'],
      ),
    ],
    therapists: [
      found(
        'Mississippi State Board of Examiners for Licensed Professional Counselors',
        'https://www.lpc.ms.gov/secure/licensesearch.asp',
        ['credential-list', 'search-suite', 'counselor-list'],
        { lists: 'Counselors' },
      ),
      found(
        'Mississippi Board of Examiners for Social Workers and Marriage and Family Therapists',
        'https://www.swmft.webapps.ms.gov/publicview/publicindsearch.aspx',
        ['credential-list', 'search-suite'],
        { lists: 'Social workers, marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [missing(noCounselorList, 'ic-rc')],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'OK',
    doctors: [
      found(
        'Oklahoma State Board of Medical Licensure and Supervision',
        'https://www.okmedicalboard.org/search',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Oklahoma State Board of Behavioral Health Licensure',
        'https://obbhl.us.thentiacloud.net/webs/obbhl/register/#/',
        ['credential-list', 'counselor-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'Oklahoma State Board of Licensed Social Workers',
        'https://osblsw.portalus.thentiacloud.net/webs/portal/register/#/',
        ['credential-list', 'search-suite'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Oklahoma Board of Licensed Alcohol and Drug Counselors',
        'https://www.okdrugcounselors.org/members.php',
        ['credential-list', 'search-suite'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'TN',
    doctors: [
      found('Tennessee Department of Health', 'https://internet.health.tn.gov/Licensure/', [
        'credential-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('Tennessee Department of Health', 'https://internet.health.tn.gov/Licensure/', [
        'credential-list',
        'license-table',
      ]),
    ],
    'addiction-counselors': [
      found('Tennessee Department of Health', 'https://internet.health.tn.gov/Licensure/', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'TX',
    doctors: [
      found('Texas Medical Board', 'https://profile.tmb.state.tx.us/', ['license-table', 'telehealth-staff']),
    ],
    therapists: [
      found(
        'Texas Behavioral Health Executive Council',
        'https://vo.licensing.hpc.texas.gov/datamart/selSearchType.do',
        ['credential-list'],
      ),
    ],
    'addiction-counselors': [
      found('Texas Health and Human Services', 'https://vo.ras.dshs.state.tx.us/datamart/mainMenu.do', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [
      missing(noPeerList, {
        board: 'Texas Certification Board',
        url: 'https://www.tcbap.org/page/PeerCertification',
      }),
    ],
  },
] as const satisfies readonly StateBoardsInput[];
