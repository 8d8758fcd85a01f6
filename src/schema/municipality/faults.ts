import * as z from 'zod';

/** Data of a municipality that cannot be used; one sentence a fault. */
export class MunicipalityError extends Error {
  override readonly name = 'MunicipalityError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Tells every fault of a failed parse: file, id of the record, key, and what is allowed. */
export function faultsOf(file: string, schema: z.ZodType, data: unknown, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${file}: ${placeOf(data, issue.path)}${sentenceOf(issue, schema)}`);
}

function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let value = data;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    names.push(typeof id === 'string' ? id : String(key));
  }
  return names.length > 0 ? `${names.join(' › ')}: ` : '';
}

function sentenceOf(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAllowedAt(schema, issue.path);
      return `unknown key ${issue.keys.join(', ')}; allowed are ${allowed.join(', ')}`;
    }
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; it has to be ${withArticle(issue.expected)}`
        : issue.message;
    default:
      return issue.message;
  }
}

const withArticle = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

function keysAllowedAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
  }
  at = unwrapped(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}
