/** Columns of a text. */
export const width = 100;

/** Names come from outside: control and direction characters could forge lines of the report. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim();

/** Breaks a sentence into lines; the first starts with `lead`, the others are indented as far. */
export function wrap(lead: string, text: string): string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  for (const word of clean(text).split(/\s+/)) {
    const fits = line.length + 1 + word.length <= width || line.trim() === lead.trim();
    if (!fits) {
      lines.push(line);
      line = indent;
    }
    line += line === lead || line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
