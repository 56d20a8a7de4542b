import type { Day } from '../calendar/day.ts';
import type { Confidence } from './duty.ts';

/** Law that is proposed or waits for a rule. It is told of, and never gives a date: no duty is computed from it. */
type PendingLaw = {
  id: string;
  jurisdiction: string;
  title: string;
  /** Where it stands, in words, as of `checkedOn`. */
  status: string;
  citation: string;
  sources: readonly string[];
  confidence: Confidence;
  checkedOn: Day;
  /** What it would ask, of whom, if it came as it is proposed. */
  whatItWouldBring: string;
};

const circia = {
  jurisdiction: 'US',
  status:
    'No final rule is in force. The duties of the statute begin on the dates that the final rule sets (6 U.S.C. 681b(a)(7)). The rule went to review by OMB on 2026-10-01 and had not been published on 2026-10-05, the last day on which somebody is known to have looked.',
  citation: '6 U.S.C. 681b; proposed 6 CFR part 226, 89 FR 23644 (2024-04-04), RIN 1670-AA04',
  sources: [
    'https://www.govinfo.gov/link/uscode/6/681b',
    'https://regulations.justia.com/regulations/fedreg/2024/04/04/2024-06526.html',
    'https://www.reginfo.gov/public/do/eoDetails?rrid=1550967',
  ],
  checkedOn: '2026-10-05',
} as const;

/** Proposals of federal and foreign law; those of States stand in their files. */
export const pendingLaw: readonly PendingLaw[] = [
  {
    ...circia,
    id: 'us.circia.incident',
    title: 'CIRCIA: report of a covered cyber incident',
    confidence: 'high',
    whatItWouldBring:
      'A report to CISA within 72 hours after the entity reasonably believes that a covered incident occurred, also one that came through a vendor. As proposed, of hospitals with 100 or more beds, critical access hospitals, entities above the size standards of the SBA and makers of certain drugs and devices.',
  },
  {
    ...circia,
    id: 'us.circia.ransom',
    title: 'CIRCIA: report of a ransom payment',
    confidence: 'high',
    whatItWouldBring:
      'A report to CISA within 24 hours after a ransom payment, also one that somebody else makes for the entity, and where the attack is no covered incident.',
  },
  {
    ...circia,
    id: 'us.circia.supplemental',
    title: 'CIRCIA: supplemental report',
    confidence: 'medium',
    whatItWouldBring:
      'A further report to CISA, promptly, when substantial new or different information becomes available or a ransom is paid later; the proposal reads the word as within 24 hours.',
  },
  {
    id: 'us.hipaa.security-nprm-2025',
    jurisdiction: 'US',
    title: 'HIPAA Security Rule: proposal of January 2025',
    status:
      'Proposed, not in force. The Unified Agenda of 2026 lists it among long-term actions, with final action in July 2027.',
    citation: '90 FR 898 (2025-01-06), RIN 0945-AA22; proposed 45 CFR 164.314(a)(2)(i)(D), 164.308(a)(9)(ii)(D)',
    sources: [
      'https://www.federalregister.gov/documents/2025/01/06/2024-30983/hipaa-security-rule-to-strengthen-the-cybersecurity-of-electronic-protected-health-information',
      'https://www.reginfo.gov/public/do/eAgendaViewRule?pubId=202510&RIN=0945-AA22',
    ],
    confidence: 'high',
    checkedOn: '2026-10-07',
    whatItWouldBring:
      "A business associate would tell the covered entity within 24 hours after it activates its contingency plan, and entities would tell each other within 24 hours when a workforce member's access to the other's records changes or ends. The deadlines of breach notification would stay as they are.",
  },
  {
    id: 'us.far.cyber-incident',
    jurisdiction: 'US',
    title: 'Federal Acquisition Regulation: reporting of cyber incidents by contractors',
    status: 'Proposed, not in force on 2026-09-25; a rewrite of the regulation was proposed on 2026-06-23.',
    citation: 'FAR Case 2021-017, 88 FR 68055 (2023-10-03), proposed 48 CFR 52.239-ZZ; FR Doc. 2026-12559 (2026-06-23)',
    sources: ['https://regulations.justia.com/regulations/fedreg/2023/10/03/2023-21328.html'],
    confidence: 'medium',
    checkedOn: '2026-09-25',
    whatItWouldBring:
      'A report to CISA and the contracting officer within 8 hours after discovery of a security incident, and an update every 72 hours, of federal contractors that use information and communications technology.',
  },
  {
    id: 'eu.digital-omnibus',
    jurisdiction: 'EU',
    title: 'Digital Omnibus of the European Commission',
    status: 'Proposed on 2025-11-19; joint opinion of the data protection authorities in early 2026. Not law.',
    citation: 'Commission proposal of 2025-11-19',
    sources: [
      'https://www.addleshawgoddard.com/en/insights/insights-briefings/2026/data-protection/eu-digital-omnibus-edpb-edps-joint-opinion',
      'https://www.taylorwessing.com.cn/en/global-data-hub/2026/the-digital-omnibus-proposal/gdh---the-digital-omnibus-and-incident-reporting',
    ],
    confidence: 'medium',
    checkedOn: '2026-11-22',
    whatItWouldBring:
      'Notice of a personal data breach to the authority within 96 hours instead of 72, only where a high risk is likely, through one entry point for several laws.',
  },
];
