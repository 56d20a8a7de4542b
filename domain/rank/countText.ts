/** "1 person", "145,269 people". */
export const countText = (people: number): string =>
  `${people.toLocaleString('en-US')} ${people === 1 ? 'person' : 'people'}`;
