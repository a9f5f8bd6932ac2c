export const JSON_SCHEMA_NAMES = ["application", "qualification", "rubric"] as const;
/** What there is a JSON Schema of. */
export type JsonSchemaName = (typeof JSON_SCHEMA_NAMES)[number];
