/**
 * List prices of AWS in us-east-1 in dollars, as noted on 2026-12-01 without a look at AWS's own pages: check them before a
 * figure goes into a budget. Free allowances and taxes are left out.
 */
export const prices = {
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  queueRequest: 0.4 / 1e6,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  gbMonth: 0.25,
  keyMonth: 1,
  alarmMonth: 0.1,
  dashboardMonth: 3,
  schedulerCall: 1 / 1e6,
} as const;
