import { dataTypeOf } from './dataTypeWords.ts';

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['y', true],
  ['x', true],
  ['✓', true],
  ['✔', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['n', false],
  ['0', false],
]);

export const readBoolean = (text: string): unknown => truth.get(text.toLowerCase()) ?? text;

/** Whole people; "1,200" as Americans write it. "1.200" can be read in two ways and is not read. */
export const readCount = (text: string): unknown =>
  /^\d+$/.test(text) || /^[1-9]\d{0,2}(,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : text;

/** Hours: "72", "72.5", "72 hours", "72h". Days are not turned into hours: a contract says which days it means. */
export function readHours(text: string): unknown {
  const hours = /^(\d+(?:\.\d+)?)\s*(?:h|hrs?\.?|hours?)?$/i.exec(text)?.[1];
  return hours === undefined ? text : Number(hours);
}

export const readThreshold = (text: string): unknown => (/^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JSON object in a cell; any other text as it is. */
export function readJsonObject(text: string): unknown {
  const value = text.startsWith('{') ? json(text) : undefined;
  return typeof value === 'object' && value !== null ? value : text;
}

/** People by jurisdiction: a JSON object, or "US-MO: 1200; US-KS: 300". */
export function readResidents(text: string): unknown {
  if (text.startsWith('{')) return readJsonObject(text);
  const pairs = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => /^\s*([A-Za-z]{2}(?:-[A-Za-z0-9]{1,3})?)\s*[:=]\s*([\d,]+)\s*$/.exec(part));
  if (pairs.length === 0 || pairs.includes(null)) return text;
  return Object.fromEntries(pairs.map((pair) => [(pair?.[1] ?? '').toUpperCase(), readCount(pair?.[2] ?? '')]));
}

const splitters: Partial<Record<string, RegExp>> = { domains: /[;,\s]+/, dataTypes: /[;,\n|]/ };

/** The texts of a list in one cell: a JSON list of texts, or texts joined by `;` or line ends (domains, kinds of data: also by commas). */
export function readList(field: string, text: string): unknown {
  const value = text.startsWith('[') ? json(text) : undefined;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  const entries = text
    .split(splitters[field] ?? /[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return field === 'dataTypes' ? entries.map((entry) => dataTypeOf(entry) ?? entry) : entries;
}

/** The incidents of a row: a JSON list in one cell or, cut into pieces, in several. What is none is passed on as it is. */
export const readIncidents = (text: string): unknown => {
  const value = json(text);
  return value === undefined ? text : value;
};
