import type { VcdbRow } from './vcdbRow.ts';

/** The country of a victim that is certainly not in the United States. */
export function foreignCountry({ victim }: VcdbRow): string | null {
  const [country] = victim.countries;
  return country === undefined || victim.countries.includes('US') || victim.state !== null ? null : country;
}
