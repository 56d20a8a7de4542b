/** Signatures of a zip file: its end, and the entry of a part in its directory. */
const [endMark, entryMark] = [0x06054b50, 0x02014b50];

/** 1980-01-01 00:00, the first moment that a zip file can tell, as day and time of two bytes each. */
const [firstDay, midnight] = [0x21, 0];

/**
 * Sets the times at which the parts of a zip file were packed to one that is always the same: the same report is the same
 * bytes. The library that packs them knows no other time than now. Changes the bytes given.
 */
export function withFixedTimes<T extends Uint8Array>(zip: T): T {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) throw new Error('the packed workbook has no end');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entryMark) throw new Error('the directory of the packed workbook is broken');
    const part = view.getUint32(at + 42, true);
    for (const time of [at + 12, part + 10]) {
      view.setUint16(time, midnight, true);
      view.setUint16(time + 2, firstDay, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
