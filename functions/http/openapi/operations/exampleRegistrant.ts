/** The examples that keep a registrant with a vendor that was breached, and where it then stands. */
export const registrant = ['addOrganization.a-registrant', 'replaceVendors.of-a-registrant'];
export const ofTheRegistrant = { id: '{{addOrganization.a-registrant#/id}}' };

/** The incident at its vendor. */
export const careCloudId = 'carecloud-2026-ehr-environment';
