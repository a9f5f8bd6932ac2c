import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { applicationSchema, defaultRubric, isInputError, qualify, rubricSchema } from "../../src/index.js";
import { jsonSchemaOf, jsonSchemas } from "../../src/json-schema/json-schemas.js";
import type { JsonSchemaName } from "../../src/json-schema/names.js";
import { applications } from "../support/fixtures.js";

const validator = (name: JsonSchemaName) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(jsonSchemaOf(name));
const errorsOf = (name: JsonSchemaName, value: unknown) => {
  const validate = validator(name);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => [instancePath, keyword]);
};

/** A result as it is sent: without what is undefined. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("jsonSchemaOf", () => {
  test("accepts the 120 sample applications", () => {
    const validate = validator("application");
    expect(applications.filter((application) => !validate(application)).map(({ id }) => id)).toEqual([]);
    expect(applications).toHaveLength(120);
  });

  test("accepts their qualifications", { timeout: 120_000 }, () => {
    const validate = validator("qualification");
    const refused = applications.filter((application) => !validate(asJson(qualify(application))));
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test("accepts marks by people beside the machine's", () => {
    const ratings = [{ rater: "r1", task: "character", value: 0.5 }];
    expect(errorsOf("application", { ...applications[0], ratings })).toEqual([]);
    expect(errorsOf("qualification", asJson(qualify({ ...applications[0], ratings })))).toEqual([]);
  });

  test("accepts the default rubric", () => {
    expect(errorsOf("rubric", defaultRubric)).toEqual([]);
  });

  test.each<[JsonSchemaName, unknown, string, string]>([
    ["application", { interview: {}, responses: {}, name: "x" }, "", "additionalProperties"],
    ["application", { interview: { hours: 20 }, responses: {} }, "/interview", "additionalProperties"],
    ["application", { interview: {}, responses: { riddle: "x" } }, "/responses", "additionalProperties"],
    ["application", { interview: {} }, "", "required"],
    [
      "application",
      { interview: { hoursPerWeek: 169 }, responses: {} },
      "/interview/hoursPerWeek",
      "maximum",
    ],
    ["application", { interview: { hoursPerWeek: "20" }, responses: {} }, "/interview/hoursPerWeek", "type"],
    [
      "application",
      { interview: { interviewedOn: "2025-02-30" }, responses: {} },
      "/interview/interviewedOn",
      "pattern",
    ],
    [
      "application",
      { interview: { englishReading: "C1" }, responses: {} },
      "/interview/englishReading",
      "enum",
    ],
    [
      "application",
      { interview: { portfolio: [{ link: "x" }] }, responses: {} },
      "/interview/portfolio/0",
      "additionalProperties",
    ],
    ["rubric", { ...defaultRubric, extra: 1 }, "", "additionalProperties"],
    ["rubric", { ...defaultRubric, criteria: [] }, "/criteria", "minItems"],
    ["rubric", { ...defaultRubric, unknown: "pass" }, "/unknown", "enum"],
  ])("%s refuses %j at %j by %s, as the zod schema does", (name, value, path, keyword) => {
    expect(errorsOf(name, value)).toContainEqual([path, keyword]);
    const zod = name === "rubric" ? rubricSchema : applicationSchema;
    expect(zod.safeParse(value).success).toBe(false);
  });

  test("a result with an unknown key is refused at any depth", () => {
    const result = asJson(qualify(applications[0])) as { criteria: object[] };
    const [first, ...rest] = result.criteria;
    expect(errorsOf("qualification", { ...result, extra: 1 })).toContainEqual(["", "additionalProperties"]);
    expect(
      errorsOf("qualification", { ...result, criteria: [{ ...first, extra: 1 }, ...rest] }),
    ).toContainEqual(["/criteria/0", "additionalProperties"]);
  });

  test("says its draft, its id and its title, and what each field expects", () => {
    const schema = jsonSchemaOf("application") as {
      properties: { interview: { properties: Record<string, object> } };
    };
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "canto-qualify/application.schema.json",
      title: "An application of a Cantonese writer",
    });
    expect(schema.properties.interview.properties.hoursPerWeek).toMatchObject({
      description: "a number from 0 to 168: hours a week",
    });
  });

  test("compiles in a strict validator without plug-ins", () => {
    const names = Object.keys(jsonSchemas) as JsonSchemaName[];
    expect(names).toEqual(["application", "qualification", "rubric"]);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    for (const name of names) expect(ajv.compile(jsonSchemas[name])).toBeTypeOf("function");
  });

  test("is made once, and cannot be changed", () => {
    expect(jsonSchemaOf("rubric")).toBe(jsonSchemas.rubric);
    expect(() => Object.assign(jsonSchemaOf("rubric"), { title: "mine" })).toThrow(TypeError);
  });

  test.each(["applications", "toString", undefined])("%j is no name of a schema", (name) => {
    expect(() => jsonSchemaOf(name as JsonSchemaName)).toThrow(
      expect.toSatisfy((error) => isInputError(error) && error.code === "invalid-input"),
    );
  });
});
