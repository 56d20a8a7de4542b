/** A piece of the file that should be one incident's JSON, and the line on which it begins. */
export type Piece = { line: number; text: string };

/**
 * The incidents of a text, piece by piece: the elements of a JSON array, or one JSON object a line. Nothing is parsed but
 * quotes and brackets, so that a file of any size passes through and one broken incident costs no other.
 */
export async function* incidentsIn(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  const rest = texts[Symbol.asyncIterator]();
  let start = '';
  while (start.trim() === '') {
    const next = await rest.next();
    if (next.done) return;
    start += next.value;
  }
  const all = (async function* () {
    yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  })();
  yield* /^\s*\[/.test(start) ? elements(all) : lines(all);
}

async function* lines(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  let line = 1;
  let rest = '';
  for await (const text of texts) {
    const complete = (rest + text).split('\n');
    rest = complete.pop() ?? '';
    for (const one of complete) {
      if (one.trim() !== '') yield { line, text: one };
      line++;
    }
  }
  if (rest.trim() !== '') yield { line, text: rest };
}

/** The elements of an array, each from its opening bracket to the one that closes it. */
async function* elements(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  let line = 1;
  let begin = 1;
  let element = '';
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  for await (const text of texts) {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = text[i];
      if (sign === '\n') line++;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (sign === '\\') isEscaped = true;
        else if (sign === '"') isInString = false;
      } else if (sign === '"') isInString = true;
      else if (sign === '{' || sign === '[') {
        depth++;
        if (depth === 2) {
          begin = line;
          from = i;
        }
      } else if (sign === '}' || sign === ']') {
        depth--;
        if (depth === 1) {
          yield { line: begin, text: element + text.slice(from, i + 1) };
          element = '';
        }
      }
    }
    if (depth > 1) element += text.slice(from);
  }
  // The file was cut off within an incident.
  if (depth > 1) yield { line: begin, text: element };
}
