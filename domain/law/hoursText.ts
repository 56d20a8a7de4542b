/** Made once: a number format costs more to make than the whole sum that it writes. */
const upToFourPlaces = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** Hours as they read in arithmetic: "1,440", "0.0167". Unit: hours. */
export const hoursText = (hours: number): string => upToFourPlaces.format(hours);
