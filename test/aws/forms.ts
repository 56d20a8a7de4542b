/** Settings under which other resources come to be: each form that a deployment can take. */
const domain = {
  domainName: 'breachclock.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a1b2c3d4-0000-4000-8000-000000000000',
  hostedZoneId: 'Z0123456789ABC',
};
export const forms: Readonly<Record<string, Record<string, string>>> = {
  plain: {},
  domain: {
    ...domain,
    alarmEmail: 'watch@example.org',
    mailFrom: 'clock@example.org',
    reserve: 'ApiFunction:100,WatchFunction:20',
  },
  front: { ...domain, front: 'true', region: 'us-west-2', stage: 'dev' },
};
