import { parseRequest } from '../../../domain/parse.ts';
import { columnMappingSchema } from '../../../domain/vendor/columnMapping.ts';
import { bodyOf } from '../../web/desk/api.ts';
import type { DeskForm } from './forms.ts';

/** A vendor list has no more columns. */
const mostColumns = 200;

/** What the form of the columns says each is. @throws Problem `invalid-request`. */
export function mappingIn(form: DeskForm) {
  const columns = new Map<string, string | null>();
  for (let i = 0; i < mostColumns; i++) {
    const header = form.text(`header-${i}`);
    // Of several columns under one header the one that is something speaks for it.
    if (header !== '') columns.set(header, form.text(`column-${i}`) || (columns.get(header) ?? null));
  }
  const [sheet, headerRow] = [form.text('sheet'), form.text('headerRow')];
  const given = {
    columns: Object.fromEntries(columns),
    ...(sheet !== '' && { sheet }),
    ...(headerRow !== '' && { headerRow: Number(headerRow) }),
  };
  return bodyOf(parseRequest(columnMappingSchema, given).value);
}
