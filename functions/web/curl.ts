import type { SentExample } from './operationPage.ts';

/** A text in single quotes as a shell reads it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that repeats an example. */
export function curlOf(method: string, needsKey: boolean, { url, headers = {}, request }: SentExample): string {
  const sent = {
    ...(needsKey && { Authorization: 'Bearer $KEY' }),
    ...(request && { 'Content-Type': request.mediaType }),
    ...headers,
  };
  const isJson = request !== undefined && /[/+]json$/.test(request.mediaType);
  const body = request && (isJson ? `-d ${quoted(JSON.stringify(request.value))}` : '--data-binary @FILE');
  return [
    `curl -s${method === 'GET' || (method === 'POST' && body) ? '' : ` -X ${method}`} "$URL${url}"`,
    ...Object.entries(sent).map(([name, value]) => `-H "${name}: ${value.replaceAll('"', '\\"')}"`),
    ...(body === undefined ? [] : [body]),
  ].join(' \\\n  ');
}
