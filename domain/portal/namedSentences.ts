/** Closing texts have none longer; bounds the time that a hostile text takes. */
export const longestSentence = 2000;

/** Words after which a full stop ends no sentence. */
const shortened = /(?:^|[\s(,])(?:St|Mt|Ft|Dr|Drs|Mr|Mrs|Ms|No|Jr|Sr|vs|[A-Z]|(?:[A-Z]\.)+[A-Z])$/;
/** Legal forms: a full stop after them ends a sentence only where the next word begins one. */
const formAtEnd = /(?:^|[\s,])(?:Inc|Corp|Co|Ltd|LLC|L\.L\.C|P\.C|P\.A|L\.P|LLP|dba|d\.b\.a)$/;
const beginsSentence =
  /^(?:The|A|An|In|On|Upon|Following|After|As|At|To|This|These|It|Its|OCR|During|Additionally|Among|Approximately|Both|When|Prior|Between|Subsequent|Subsequently|Notably|Because|Due|According|Although|While|Once|Sometime|Specifically|However)\b/;

/** The sentences of a text, white space made one and curly apostrophes straight. */
export function sentencesOf(text: string): string[] {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’`´]/g, "'")
    .trim();
  const sentences: string[] = [];
  let begin = 0;
  for (const end of plain.matchAll(/[.!?]["”)]*\s+(?=["“(]?[A-Z0-9])/g)) {
    const before = plain.slice(begin, end.index);
    if (end[0].startsWith('.') && shortened.test(before)) continue;
    const after = end.index + end[0].length;
    if (end[0].startsWith('.') && formAtEnd.test(before) && !beginsSentence.test(plain.slice(after))) continue;
    sentences.push(plain.slice(begin, after).trim());
    begin = after;
  }
  return [...sentences, plain.slice(begin)].filter((sentence) => sentence !== '');
}
