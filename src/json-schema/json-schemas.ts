import { z } from "zod";
import { applicationSchema } from "../application/schema.js";
import { qualificationSchema } from "../qualify/qualification-schema.js";
import { rubricSchema } from "../rubric/schema.js";
import { requireOneOf } from "../schema/arguments.js";
import { deepFreeze } from "../schema/deep-freeze.js";
import { JSON_SCHEMA_NAMES, type JsonSchemaName } from "./names.js";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

const SOURCES: Readonly<Record<JsonSchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  application: { schema: applicationSchema, title: "An application of a Cantonese writer" },
  qualification: { schema: qualificationSchema, title: "How an application was scored" },
  rubric: { schema: rubricSchema, title: "A rubric: what counts, how much, and what follows from it" },
};

/** What a schema of ours expects stands in its error, as a phrase; undefined for those that have none. */
const phraseOf = (schema: z.core.$ZodTypes): string | undefined => {
  const said = schema._zod.def.error?.({
    code: "invalid_type",
    expected: "unknown",
    input: undefined,
  } as never);
  return typeof said === "string" ? said : (said?.message ?? undefined);
};

const make = (name: JsonSchemaName): JsonSchema => {
  const { schema, title } = SOURCES[name];
  const { $schema, ...made } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const phrase = phraseOf(zodSchema);
      if (phrase !== undefined) jsonSchema.description ??= phrase;
      // A pattern beside it says the same, and strict validators refuse formats that they have no plug-in for.
      delete jsonSchema.format;
    },
  });
  return deepFreeze({
    ...($schema && { $schema }),
    $id: `canto-qualify/${name}.schema.json`,
    title,
    ...made,
  });
};

const made = new Map<JsonSchemaName, JsonSchema>();

/**
 * The JSON Schema (draft 2020-12) of an application to the listing's test, of a result, or of a rubric: for forms, for
 * other languages, for checks before a call. Made on first use, then the same frozen object.
 *
 * It refuses unknown keys as the zod schemas do. Rules between values are beyond it, and only the zod schemas check
 * them: a spell's end before its beginning, a curve's ascending values, bands that rise, ids given twice, a rubric
 * without any weight.
 * Lengths count code points there and UTF-16 units here.
 *
 * @throws InputError when there is no schema of that name
 * @example
 * new Ajv2020().compile(jsonSchemaOf("application"));
 */
export const jsonSchemaOf = (name: JsonSchemaName): JsonSchema => {
  requireOneOf(name, JSON_SCHEMA_NAMES, "name");
  const schema = made.get(name) ?? make(name);
  made.set(name, schema);
  return schema;
};

/** All of them by name; see `jsonSchemaOf`. */
export const jsonSchemas: Readonly<Record<JsonSchemaName, JsonSchema>> = {
  get application() {
    return jsonSchemaOf("application");
  },
  get qualification() {
    return jsonSchemaOf("qualification");
  },
  get rubric() {
    return jsonSchemaOf("rubric");
  },
};
