/** How a missing fact is asked for in words, by the input field that answers it. */
export const questions: Record<string, string> = {
  vendorIsAgent: 'Is the vendor your agent?',
  vendorNotifiedOn: 'On which day did the vendor tell you?',
  vendorDiscoveredOn: 'On which day did the vendor discover the breach?',
  organizationKnewOn: 'On which day did you know, or should you have known?',
  individuals: 'How many of your people are affected?',
  residents: 'Where do the affected people live?',
  businessAssociate: 'Is the vendor your business associate?',
  keyCompromised: 'Was the key taken with the unreadable data?',
  secRegistrant: 'Is the organization an SEC registrant?',
  smallerReportingCompany: 'Is the organization a smaller reporting company?',
  materialityDeterminedOn: 'Has the registrant determined whether the incident is material, and when?',
};
