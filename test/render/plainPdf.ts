/**
 * The text of an uncompressed PDF of ours, in the order in which it was written, without what runs over and under its pages:
 * a reader that needs no program of the machine.
 */
export function plainPdfText(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = fontsOf(objects);
  return pagesOf(objects)
    .map((content) => textOf(content.replaceAll(/\/Artifact <<[^>]*Pagination[^>]*>> BDC[\s\S]*?EMC/g, ''), fonts))
    .join('\n');
}

type Objects = Map<string, string>;
const objectsOf = (file: string): Objects =>
  new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]));

const referred = (objects: Objects, body: string, key: string): string =>
  objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';

/** What the glyphs of each font mean, by the font's name in the pages (`F1`). */
function fontsOf(objects: Objects): Map<string, string[]> {
  const all = [...objects.values()].join('\n');
  const names = new Map([...all.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]));
  return new Map(
    [...names].map(([name, id]) => [name, meanings(referred(objects, objects.get(id) ?? '', 'ToUnicode'))]),
  );
}

/** A table of glyphs: ranges, each with the letters of its glyphs in UTF-16. */
function meanings(table: string): string[] {
  const letters: string[] = [];
  for (const [, first, list] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    for (const [i, [, code]] of [...list!.matchAll(/<([0-9a-f ]*)>/gi)].entries())
      letters[Number.parseInt(first!, 16) + i] = Buffer.from(code!.replaceAll(' ', ''), 'hex')
        .swap16()
        .toString('utf16le');
  return letters;
}

function pagesOf(objects: Objects): string[] {
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => referred(objects, page, 'Contents'));
}

/** Reads the glyphs that a page shows, in the font that is set. */
function textOf(content: string, fonts: ReadonlyMap<string, string[]>): string {
  let font: string[] = [];
  const shown = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].flatMap(([, name, glyphs]) => {
    if (name !== undefined) font = fonts.get(name) ?? [];
    const codes = [...(glyphs ?? '').matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
    return codes.map((code) => font[Number.parseInt(code, 16)] ?? '?').join('');
  });
  return shown.join(' ');
}
