/** Words that the GDPR's and the UK GDPR's duties of a controller share. */
export const controllerIsAware =
  'A controller is aware when it is reasonably certain that personal data was breached, and when its processor tells it (EDPB Guidelines 9/2022, II.A).';
export const onlyConclusionEnds =
  'The breach is to be notified unless it is unlikely to result in a risk to people (art. 33(1)); the controller concludes that and documents it (noRiskOfHarm).';
export const riskUnlikely =
  'The organization has concluded that a risk to people is unlikely (art. 33(1)); it documents the breach all the same (art. 33(5)).';
