import type { VendorField } from '../../domain/vendor/columnMapping.ts';
import { readIncidents } from './readText.ts';

type Inner = Map<string, unknown>;

/**
 * Gathers the fields of one row. Names come from a file: they are kept in maps and become own properties only, so that none
 * reaches into the program.
 */
export class RowFields {
  private readonly fields: Inner = new Map();
  private incidents: string[] = [];

  /** A value for a field; lists of several columns are joined, the pieces of incidents too. */
  add(field: VendorField, value: unknown): void {
    if (field === 'incidents') this.incidents.push(String(value));
    else if (Array.isArray(value)) this.addList(field, value);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) this.put(field, key, inner);
    else this.addOther(field, value);
    if (isObject(value) && Object.keys(value).length === 0) this.inner(field);
  }

  /** A value under a name that is no field's, or is to be judged by the row's own check. */
  addOther(name: string, value: unknown): void {
    const [outer = '', inner] = name.split(/\.(.*)/s);
    if (inner === undefined) this.fields.set(outer, value);
    else this.put(outer, inner, value, name);
  }

  private put(outer: string, inner: string, value: unknown, name = outer): void {
    const fields = this.inner(outer);
    if (fields === undefined) this.fields.set(name, value);
    else fields.set(inner, value);
  }

  /** The fields inside of a field; none where it holds something else already. */
  private inner(outer: string): Inner | undefined {
    const known = this.fields.get(outer);
    if (known instanceof Map) return known;
    if (known !== undefined) return undefined;
    const fields: Inner = new Map();
    this.fields.set(outer, fields);
    return fields;
  }

  private addList(field: VendorField, value: readonly unknown[]): void {
    const known = this.fields.get(field);
    this.fields.set(field, Array.isArray(known) ? [...known, ...value] : value);
  }

  get isEmpty(): boolean {
    return this.fields.size === 0 && this.incidents.length === 0;
  }

  row(): Record<string, unknown> {
    const fields = [...this.fields].map(([name, value]): [string, unknown] => [
      name,
      value instanceof Map ? Object.fromEntries(value) : value,
    ]);
    if (this.incidents.length > 0) fields.push(['incidents', readIncidents(this.incidents.join(''))]);
    return Object.fromEntries(fields);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
