import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

/**
 * The behaviour that CDK recommends for new apps, as of the pinned version; and CloudFormation's own rules stop the
 * synthesis instead of warning.
 */
export const featureFlags: Record<string, unknown> = {
  ...recommended,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};
