/**
 * Federal holidays of 5 U.S.C. 6103(a), as rules; a holiday on a Saturday is observed on the Friday before (6103(b)), on a
 * Sunday on the Monday after (Executive Order 11582). Inauguration Day (Washington area only) is left out.
 */
export type HolidayRule = { name: string; sinceYear: number } & (
  | { month: number; day: number }
  | { month: number; weekday: number; nth: 1 | 2 | 3 | 4 | 'last' }
);

export const federalHolidays: readonly HolidayRule[] = [
  { name: "New Year's Day", sinceYear: 1971, month: 1, day: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', sinceYear: 1986, month: 1, weekday: 1, nth: 3 },
  { name: "Washington's Birthday", sinceYear: 1971, month: 2, weekday: 1, nth: 3 },
  { name: 'Memorial Day', sinceYear: 1971, month: 5, weekday: 1, nth: 'last' },
  { name: 'Juneteenth National Independence Day', sinceYear: 2021, month: 6, day: 19 },
  { name: 'Independence Day', sinceYear: 1971, month: 7, day: 4 },
  { name: 'Labor Day', sinceYear: 1971, month: 9, weekday: 1, nth: 1 },
  { name: 'Columbus Day', sinceYear: 1971, month: 10, weekday: 1, nth: 2 },
  { name: 'Veterans Day', sinceYear: 1978, month: 11, day: 11 },
  { name: 'Thanksgiving Day', sinceYear: 1971, month: 11, weekday: 4, nth: 4 },
  { name: 'Christmas Day', sinceYear: 1971, month: 12, day: 25 },
];

/** The years for which the eleven holidays are coded; a new holiday is a new line above. */
export const federalCalendarYears = { first: 1987, last: 2040 };

export const federalHolidaySources = [
  { title: '5 U.S.C. 6103', url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title5-section6103' },
  {
    title: 'Executive Order 11582 (1971)',
    url: 'https://www.archives.gov/federal-register/codification/executive-order/11582.html',
  },
];
