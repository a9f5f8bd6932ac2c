import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interviewSchema } from "../../src/application/schema.js";
import { isInputError, qualify } from "../../src/index.js";
import { readJsonResume } from "../../src/interview/json-resume/read-json-resume.js";
import { parseEducation, parsePlatformExperience, parsePortfolio } from "../../src/interview.js";

const DAY = "2025-06-30";

/** Résumés of our own making, as exporters write them, and what they come to on that day. */
const resumes: [string, unknown, Record<string, unknown>][] = [
  [
    "Hong Kong, English: writer and rater at Outlier",
    {
      $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
      basics: {
        name: "Ka Man Lau",
        email: "kaman@example.hk",
        location: { city: "Hong Kong", countryCode: "HK" },
      },
      work: [
        {
          name: "Outlier",
          position: "AI Writer (Cantonese)",
          url: "https://outlier.ai",
          startDate: "2023-02-01",
          endDate: "2024-07-31",
          summary: "Wrote prompts and ideal responses in Hong Kong Cantonese.",
          highlights: ["Rated chatbot answers side by side", "Promoted to Oracle"],
        },
        {
          name: "Sunday Kiss",
          position: "Editor",
          startDate: "2016-09",
          endDate: "2022-12",
          summary: "Edited features.",
        },
      ],
      education: [
        {
          institution: "Hong Kong Baptist University",
          area: "Journalism",
          studyType: "Bachelor",
          startDate: "2012-09",
          endDate: "2016-06",
        },
        { institution: "St Stephen's Girls' College", studyType: "High School", endDate: "2012" },
      ],
      languages: [
        { language: "Cantonese", fluency: "Native speaker" },
        { language: "English", fluency: "Professional working proficiency" },
      ],
      skills: [{ name: "Writing", level: "Master", keywords: ["Copywriting", "ChatGPT"] }],
      meta: { version: "v1.0.0" },
    },
    {
      writing: 18,
      rating: 18,
      platforms: ["Outlier"],
      level: "bachelor",
      works: null,
      english: "fluent",
      ai: true,
    },
  ],
  [
    "Hong Kong, Chinese: 澳鵬 and 數據堂",
    {
      basics: { name: "陳大文", label: "粵文寫手" },
      work: [
        {
          name: "澳鵬",
          position: "粵語數據標註員",
          startDate: "2022-03",
          endDate: "2023-02",
          summary: "標註粵語語料,幫 AI 答案評分",
        },
        {
          name: "數據堂",
          position: "寫手",
          startDate: "2023-03",
          endDate: "現在",
          summary: "撰寫廣東話對話",
        },
        { name: "大家樂", position: "店務員", startDate: "2019", endDate: "2021" },
      ],
      education: [
        {
          institution: "香港專業教育學院",
          area: "中文傳意",
          studyType: "高級文憑",
          startDate: "2017",
          endDate: "2019",
        },
      ],
      publications: [{ name: "夜更", publisher: "《聲韻》", releaseDate: "2021-05", summary: "廣東話短詩" }],
      languages: [{ language: "英文", fluency: "一般" }],
    },
    {
      writing: 27,
      rating: 12,
      platforms: ["Appen", "Datatang"],
      level: "post-secondary",
      works: 1,
      english: "intermediate",
      ai: undefined,
    },
  ],
  [
    "Canada: TELUS the telephone company, then its raters; Scale AI through Remotasks",
    {
      basics: { name: "Vivian Chow", location: { city: "Richmond", region: "BC", countryCode: "CA" } },
      work: [
        {
          name: "TELUS",
          position: "Customer Service Representative",
          startDate: "2014-05",
          endDate: "2018-04",
          summary: "Rated top agent of the branch.",
        },
        {
          name: "TELUS International",
          position: "Internet Assessor",
          startDate: "2019-01",
          endDate: "2019-12",
          summary: "Evaluated search results in Chinese.",
        },
        { name: "Scale AI (via Remotasks)", position: "AI Trainer", startDate: "2021", endDate: "2023" },
      ],
      education: [
        {
          institution: "University of British Columbia",
          area: "Asian Studies",
          studyType: "Undergraduate",
          startDate: "2009",
          endDate: "2013",
        },
      ],
      languages: [{ language: "English", fluency: "Fluent" }],
    },
    {
      writing: 0,
      rating: 12,
      other: 24,
      platforms: ["Telus International", "Scale AI", "Remotasks"],
      level: "bachelor",
      works: null,
      english: "fluent",
      ai: undefined,
    },
  ],
  [
    "Canada, student: studying for a master's, DataAnnotation as a project",
    {
      education: [
        {
          institution: "University of Toronto",
          area: "Linguistics",
          studyType: "Honours Bachelor of Arts",
          startDate: "2020-09",
          endDate: "2024-06",
        },
        {
          institution: "York University",
          area: "Translation Studies",
          studyType: "Master of Arts",
          startDate: "2024-09",
        },
      ],
      projects: [
        {
          name: "Cantonese prompts",
          entity: "DataAnnotation.tech",
          description: "Writing prompts for chatbots",
          startDate: "2025-01",
          type: "contract",
        },
        {
          name: "Outlier detection in sensor data",
          description: "Machine learning with annotated data",
          startDate: "2023-01",
          endDate: "2023-04",
          type: "application",
        },
      ],
      skills: [{ name: "LLM prompting" }],
    },
    {
      writing: 5,
      rating: 0,
      platforms: ["DataAnnotation"],
      level: "bachelor",
      works: null,
      english: undefined,
      ai: true,
    },
  ],
  [
    "Malaysia: Appen and OneForma, UEC and a degree",
    {
      basics: { name: "Tan Mei Ling" },
      work: [
        {
          name: "Appen Ltd",
          position: "Search Evaluator",
          startDate: "2020-06",
          endDate: "2021-05",
          highlights: [],
        },
        {
          name: "OneForma by Centific",
          position: "Transcriber",
          startDate: "2021-06",
          endDate: "2021-11",
          summary: "Transcribed Cantonese audio",
        },
        {
          company: "RHB Bank",
          website: "https://rhb.example",
          position: "Clerk",
          startDate: "2015",
          endDate: "2020",
        },
      ],
      education: [
        { institution: "Chong Hwa Independent High School", studyType: "UEC", endDate: "2010" },
        {
          institution: "Universiti Tunku Abdul Rahman",
          studyType: "Bachelor of Arts (Hons) Chinese Studies",
          startDate: "2011-01",
          endDate: "2014-12",
        },
      ],
      languages: [
        { language: "Bahasa Melayu", fluency: "Native" },
        { language: "English", fluency: "C1" },
      ],
    },
    {
      writing: 0,
      rating: 12,
      other: 6,
      platforms: ["Appen", "OneForma"],
      level: "bachelor",
      works: null,
      english: "fluent",
      ai: undefined,
    },
  ],
  [
    "UK: OpenTrain, a Cantonese novel, papers in English",
    {
      work: [
        {
          name: "OpenTrain AI",
          position: "Creative writer",
          startDate: "2024-01-15",
          endDate: null,
          summary: "Writing Cantonese dialogues",
        },
      ],
      education: [
        {
          institution: "SOAS",
          area: "Chinese Literature",
          studyType: "PhD",
          startDate: "2019",
          endDate: "2023",
        },
      ],
      publications: [
        {
          name: "Three Sisters of Sham Shui Po",
          publisher: "Spicy Fish",
          url: "https://spicyfish.example.hk/three",
          summary: "A novel in Cantonese, with 12 chapters.",
        },
        {
          name: "Vernacular and nation",
          publisher: "Journal of Asian Studies",
          url: "https://doi.example.org/10.1",
          summary: "On literary Chinese.",
        },
        { name: "阿婆嘅雨傘", url: "not an address" },
      ],
      languages: [{ language: "English", fluency: "Native or bilingual proficiency" }],
      skills: [{ name: "Research", keywords: ["archives"] }],
    },
    {
      writing: 17,
      rating: 0,
      platforms: ["OpenTrain"],
      level: "doctorate",
      works: 2,
      english: "fluent",
      ai: undefined,
    },
  ],
  [
    "UK, mixed: no platform at all; a blog among the projects",
    {
      work: [
        { name: "Hive Brewery", position: "Brewer", startDate: "2018", endDate: "2021" },
        { name: "Freelancer", position: "Copywriter", startDate: "2021" },
      ],
      projects: [
        {
          name: "廚房日記",
          type: "blog",
          url: "https://kitchen.example.co.uk",
          description: "每個禮拜用廣東話寫一篇食譜",
        },
      ],
      education: [{ institution: "University of Leeds", startDate: "2012", endDate: "2015" }],
      languages: [{ language: "English", fluency: "B2" }],
    },
    { writing: null, level: "bachelor", works: 1, english: "intermediate", ai: undefined },
  ],
  [
    "Hong Kong: an associate degree, Surge and Taskup at once",
    {
      work: [
        {
          name: "Surge AI",
          position: "評分員",
          startDate: "2023-01",
          endDate: "2023-12",
          summary: "比較兩個答案,揀好嗰個",
        },
        {
          name: "Taskup",
          position: "Rater",
          startDate: "2023-07",
          endDate: "2024-06",
          summary: "Rated Cantonese model answers",
        },
      ],
      education: [
        { institution: "HKU SPACE", studyType: "副學士", startDate: "2020", endDate: "2022" },
        { institution: "香港都會大學", studyType: "學士", startDate: "2023-09", endDate: "" },
      ],
      languages: [
        { language: "英語", fluency: "流利" },
        { language: "粵語", fluency: "母語" },
      ],
    },
    {
      writing: 0,
      rating: 18,
      platforms: ["Surge AI", "Taskup"],
      level: "post-secondary",
      works: null,
      english: "fluent",
      ai: undefined,
    },
  ],
  [
    "Hong Kong: an expected graduation, voluntary annotation",
    {
      volunteer: [
        {
          organization: "Toloka",
          position: "Annotator",
          startDate: "2024-11",
          endDate: "2025-03",
          summary: "Annotated sentiment",
        },
      ],
      education: [
        {
          institution: "CUHK",
          area: "Translation",
          studyType: "BA",
          startDate: "2022-09",
          endDate: "2026-07",
        },
        { institution: "Ying Wa College", studyType: "HKDSE", endDate: "2022-07" },
      ],
      skills: [{ name: "AI 工具", keywords: ["通義千問"] }],
    },
    {
      writing: 0,
      rating: 5,
      platforms: ["Toloka"],
      level: "secondary",
      works: null,
      english: undefined,
      ai: true,
    },
  ],
  [
    "Canada: a job at a platform without dates is for a person",
    {
      work: [{ name: "Mindrift", position: "AI Writer", summary: "Writing" }],
      education: [{ institution: "Seneca College", studyType: "Diploma", area: "Broadcasting" }],
      languages: [{ language: "English", fluency: "not fluent" }],
    },
    {
      writing: null,
      status: "not-scored",
      level: "post-secondary",
      works: null,
      english: undefined,
      ai: undefined,
    },
  ],
  [
    "Mainland: 百度眾測 and ByteDance, once as engineer and once as labeller",
    {
      work: [
        {
          name: "字節跳動",
          position: "後端工程師",
          startDate: "2016-07",
          endDate: "2019-06",
          summary: "負責支付系統",
        },
        {
          name: "字節跳動",
          position: "粵語標註",
          startDate: "2022-01",
          endDate: "2022-06",
          summary: "標註粵語對話",
        },
        {
          name: "百度眾測",
          position: "評測員",
          startDate: "2022-07",
          endDate: "2022-12",
          summary: "評測模型回答",
        },
      ],
      education: [
        { institution: "中山大學", area: "軟件工程", studyType: "碩士", startDate: "2013", endDate: "2016" },
      ],
    },
    {
      writing: 0,
      rating: 12,
      platforms: ["ByteDance", "Baidu Crowdsourcing"],
      level: "master",
      works: null,
      english: undefined,
      ai: undefined,
    },
  ],
  [
    "An empty résumé, and one of nulls: nothing was asked",
    {
      basics: null,
      work: null,
      education: [],
      publications: null,
      languages: [{}],
      skills: [{ name: null, keywords: null }],
    },
    { writing: null, level: null, works: null, english: undefined, ai: undefined },
  ],
  [
    "Macau: a certificate of a university is no degree",
    {
      education: [
        {
          institution: "University of Macau",
          studyType: "Certificate",
          area: "Photography",
          endDate: "2020",
        },
      ],
    },
    { writing: null, level: null, works: null, english: undefined, ai: undefined },
  ],
];

describe("fromJsonResume", () => {
  test.each(resumes)("%s", (_, resume, expected) => {
    const interview = readJsonResume(resume, { interviewedOn: DAY });
    const experience = parsePlatformExperience(interview.platformExperience as never, { interviewedOn: DAY });
    const { other, platforms, status, writing, rating = null, level, works, english, ai } = expected;
    expect([experience.writingMonths, experience.ratingMonths]).toEqual([writing, rating]);
    if (other !== undefined) expect(experience.otherMonths).toBe(other);
    if (platforms !== undefined) expect(experience.platforms).toEqual(platforms);
    if (writing === null) expect(experience.status).toBe(status ?? "not-asked");
    expect(parseEducation(interview.education).level).toBe(level);
    expect(parsePortfolio(interview.portfolio as never).works).toBe(works);
    expect([interview.englishReading, interview.aiTools]).toEqual([english, ai]);
    expect(interviewSchema.safeParse(interview).success).toBe(true);
  });

  test("what a résumé does not tell is not asked", () => {
    expect(readJsonResume({})).toEqual({});
    expect(
      readJsonResume({ basics: { name: "x" }, skills: [{ name: "Cooking" }], work: [{ name: "大家樂" }] }),
    ).toEqual({});
  });

  test("keeps the date of the interview", () => {
    expect(readJsonResume({}, { interviewedOn: DAY })).toEqual({ interviewedOn: DAY });
  });

  test("goes into an application, with the rest of the interview beside it", () => {
    const [, resume] = resumes[0] as (typeof resumes)[0];
    const interview = { ...readJsonResume(resume, { interviewedOn: DAY }), hoursPerWeek: 20 };
    const { criteria } = qualify({ interview, responses: { character: "佢把聲沙到好似砂紙磨鐵閘。" } });
    const status = Object.fromEntries(criteria.map((one) => [one.id, one.status]));
    expect(status).toMatchObject({
      "platform-writing": "scored",
      education: "scored",
      portfolio: "not-asked",
    });
  });

  describe("dates", () => {
    const spell = (startDate?: unknown, endDate?: unknown) => {
      const { platformExperience } = readJsonResume({
        work: [{ name: "Outlier", position: "Writer", startDate, endDate }],
      });
      const [{ from, to } = {} as { from?: string; to?: string }] = platformExperience as {
        from?: string;
        to?: string;
      }[];
      return [from, to];
    };
    test.each([
      ["2021-03-15", "2022-01-02", "2021-03", "2022-01"],
      ["2021-03", "2021-03", "2021-03", "2021-03"],
      ["2021-03-01T00:00:00Z", "2021-04", "2021-03", "2021-04"],
      ["2021", "2023", "2021-07", "2023-06"],
      ["2021", "2021", "2021-05", "2021-08"],
      ["2021", "2021-03", "2021-02", "2021-03"],
      ["2021-09", "2021", "2021-09", "2021-10"],
      ["2021", "2022-02", "2021-07", "2022-02"],
      ["2021", undefined, "2021-07", undefined],
      ["2021-03", "Present", "2021-03", undefined],
      ["2021-03", "", "2021-03", undefined],
      ["2021-03", null, "2021-03", undefined],
      ["2021-03", "Summer 2022", undefined, undefined],
      ["2021-03", "unknown", undefined, undefined],
      ["2021-03", "今年", undefined, undefined],
      ["2021-03", "至今", "2021-03", undefined],
      ["2022-03", "2021-03", undefined, undefined],
      ["2021-13", "2022-03", undefined, undefined],
      [undefined, "2022-03", undefined, undefined],
    ])("%j to %j is %j to %j", (startDate, endDate, from, to) => {
      expect(spell(startDate, endDate)).toEqual([from, to]);
    });

    test("work that is to end after the interview goes on, as a course does", () => {
      const { platformExperience } = readJsonResume(
        { work: [{ name: "Outlier", position: "Writer", startDate: "2024-01", endDate: "2030-01" }] },
        { interviewedOn: "2024-12-31" },
      );
      expect(platformExperience).toEqual([{ platform: "Outlier", kind: "writing", from: "2024-01" }]);
    });

    test("years alone neither lengthen nor shorten a job that fills them, on average", () => {
      const monthsOf = (startDate: string, endDate: string) =>
        parsePlatformExperience(
          readJsonResume({ work: [{ name: "Outlier", position: "Writer", startDate, endDate }] })
            .platformExperience as never,
        ).writingMonths as number;
      const month = (index: number) =>
        `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
      const lengths = Array.from({ length: 144 }, (_, i) =>
        monthsOf(month(Math.floor(i / 12)), month(24 + (i % 12))),
      );
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      expect(Math.abs(monthsOf("2021", "2023") - mean)).toBeLessThanOrEqual(1);
    });
  });

  describe("employers", () => {
    const kinds = (job: Record<string, unknown>) => {
      const spells = readJsonResume({
        work: [{ startDate: "2022-01", endDate: "2022-12", ...job }],
      }).platformExperience;
      return ((spells ?? []) as { platform: string; kind: string }[]).map(
        ({ platform, kind }) => `${platform}: ${kind}`,
      );
    };
    test.each([
      [{ name: "Scale AI, Inc.", position: "Prompt writer" }, ["Scale AI: writing"]],
      [
        { name: "Freelance (Outlier / DataAnnotation)", position: "Writer" },
        ["Outlier, DataAnnotation: writing"],
      ],
      [{ name: "OpenTrain", position: "Writer" }, ["OpenTrain: writing"]],
      [{ name: "Remotasks", position: "Transcriber" }, ["Remotasks: other"]],
      [{ name: "Alignerr", summary: "No rating. Writing only." }, ["Alignerr: writing"]],
      [{ name: "Outlier", summary: "寫 prompt 同評分" }, ["Outlier: writing", "Outlier: rating"]],
      [{ name: "OpenAI", position: "Red teamer", summary: "Rated model answers" }, ["OpenAI: rating"]],
      [
        { name: "Accenture", position: "AI content reviewer", summary: "Annotating chatbot replies" },
        ["Accenture: rating"],
      ],
    ])("%j", (job, expected) => {
      expect(kinds(job)).toEqual(expected);
    });

    test("where no job says what the work was, a person has to ask: neither writing nor none of it is assumed", () => {
      const { platformExperience } = readJsonResume({
        work: [
          { name: "Outlier", position: "AI Trainer", startDate: "2022-01", endDate: "2022-12" },
          { name: "Remotasks", position: "Tasker" },
        ],
      });
      expect(platformExperience).toBe(
        "Outlier, work not named, from 2022-01 to 2022-12; Remotasks, work not named",
      );
      expect(parsePlatformExperience(platformExperience)).toMatchObject({
        status: "not-scored",
        writingMonths: null,
        platforms: ["Outlier", "Remotasks"],
      });
      const beside = readJsonResume({
        work: [
          { name: "Outlier", position: "AI Trainer", startDate: "2022-01", endDate: "2022-12" },
          { name: "Appen", position: "Prompt writer", startDate: "2023-01", endDate: "2023-06" },
        ],
      });
      expect(parsePlatformExperience(beside.platformExperience)).toMatchObject({
        writingMonths: 6,
        otherMonths: 12,
      });
    });

    test.each(
      "Accenture|Anthropic|ByteDance|Cohere|Concentrix|Gloz|Handshake AI|Kaggle|Lionbridge|OpenAI|RWS|Summa Linguae|TaskUs|Teleperformance|Telus International|TransPerfect|Turing|Welocalize|Wirestock|iFlytek|xAI".split(
        "|",
      ),
    )("%s employs for many trades: a job there is work on a platform where its words say so", (name) => {
      expect(kinds({ name, position: "Accountant", summary: "Wrote monthly reports" })).toEqual([]);
      expect(kinds({ name, position: "Writer", summary: "Wrote prompts" })).toEqual([`${name}: writing`]);
    });

    test.each(
      "AI trainer|AI training|Prompt writer|prompts|RLHF|SFT|training data|annotator|annotation|data labelling|data-labeling|image label|text labels|search evaluator|ads evaluator|ad evaluation|web rater|internet assessor|page assessment|search engine evaluation|search quality rating|search results rater|ads analyst|web relevance|rating search results|rated the answers|evaluating model answers|evaluate a response|judging responses|ranking the best outputs|assessing results|ranked queries|crowdsourcing|crowd-sourced|標註|數據標記|打標|訓練數據|訓練模型|提示詞|眾包".split(
        "|",
      ),
    )("an employer of many trades, and a job of labelling: %s", (position) => {
      const work = [{ name: "Accenture", position, startDate: "2022-01", endDate: "2022-12" }];
      expect(readJsonResume({ work }).platformExperience).toBeDefined();
    });

    test.each(
      "AI|A.I.|LLM|LLMs|GPT|GPTs|ChatGPT|chatbot|chatbots|machine learning|a language model|large language models|人工智能|語言模型|模型|聊天機械人|聊天機器人".split(
        "|",
      ),
    )("an employer of many trades, and a job about models: %s", (about) => {
      const job = {
        position: "Writer",
        summary: `Cantonese for ${about}`,
        startDate: "2022-01",
        endDate: "2022-12",
      };
      expect(kinds({ name: "Cohere", ...job })).toEqual(["Cohere: writing"]);
      expect(kinds({ name: "Cohere Bakery", ...job })).toEqual([]);
    });

    test.each([
      { name: "Accenture", position: "Consultant", summary: "Wrote reports" },
      { name: "TELUS", position: "Technician" },
      { name: "Scale Models Ltd", position: "Writer", summary: "Wrote the catalogue" },
      { name: "Turing School", position: "Teacher", summary: "Marked exams" },
      { name: "Upwork", position: "Writer", summary: "Wrote prompts for AI" },
      { name: "iFlytek", position: "Accountant" },
      { name: "Handshake AI", position: "Accountant", summary: "Wrote monthly reports" },
      { name: "Gloz", position: "Translator", summary: "Subtitles" },
      { name: "Ming Pao", position: "Reporter", summary: "Wrote about Scale AI and Appen" },
      { position: "Writer" },
    ])("no platform: %j", (job) => {
      expect(kinds(job)).toEqual([]);
    });
  });

  describe("education", () => {
    const level = (...education: unknown[]) => parseEducation(readJsonResume({ education }).education).level;
    test.each([
      [{ studyType: "Bachelor", endDate: "2019" }, "bachelor"],
      [{ studyType: "Bachelor" }, "bachelor"],
      [{ studyType: "Bachelor", startDate: "2019" }, "secondary"],
      [{ studyType: "Bachelor", endDate: "Expected 2027" }, "secondary"],
      [{ studyType: "BA, Honours, First Class", startDate: "2019" }, "secondary"],
      [{ studyType: "文學士", startDate: "2015", endDate: "2019" }, "bachelor"],
      [{ studyType: "學士", startDate: "2023", endDate: "至今" }, "secondary"],
      [{ studyType: "PhD", startDate: "2023" }, "master"],
      [{ area: "Master of Fine Arts", studyType: "Full-time", endDate: "2019" }, "master"],
      [{ area: "Student Affairs", studyType: "MA", endDate: "2019" }, "master"],
      [{ area: "Master classes in painting", studyType: "Bachelor", endDate: "2019" }, "bachelor"],
      [{ institution: "The Master's School", studyType: "High School", endDate: "2019" }, "secondary"],
      [{ institution: "香港大學", startDate: "2022" }, "secondary"],
      [{ institution: "香港大學", endDate: "2022" }, "bachelor"],
      [{ institution: "香港大學", studyType: "N/A", endDate: "2022" }, "bachelor"],
    ])("%j is %s", (entry, expected) => {
      expect(level(entry)).toBe(expected);
    });

    test.each([
      [[{ studyType: "BA", area: "Translation", institution: "HKU", endDate: "2019" }], "BA"],
      [[{ studyType: "Course", area: "Pottery" }], "Course, Pottery"],
      [[{ area: "Pottery" }], "Pottery"],
      [[{ institution: "香港大學", endDate: "2019" }], "香港大學"],
      [[{ institution: "香港大學", startDate: "2022" }], "studying at 香港大學"],
      [[{ institution: "Pottery House" }], undefined],
      [[{ studyType: "N/A", area: "none", institution: "-" }], undefined],
      [[{ studyType: "Course", area: "BA in Translation" }], "BA in Translation"],
      [[{ studyType: " BA ", startDate: "2022" }], "studying for BA"],
      [
        [{ studyType: "BA; first class, Translation", startDate: "2022" }],
        "studying for BA  first class  Translation",
      ],
      [[{ studyType: "Undergraduate", endDate: "2019" }], "undergraduate degree"],
      [[{ studyType: "undergraduate studies", endDate: "2019" }], "undergraduate degree"],
      [[{ studyType: "Undergrad course" }], "undergraduate degree"],
      [[{ studyType: "Pre-undergraduate course", endDate: "2019" }], "Pre-undergraduate course"],
      [[{ studyType: "Undergraduate diploma", endDate: "2019" }], "Undergraduate diploma"],
      [[{ studyType: "Undergraduate", startDate: "2022" }], "studying for Undergraduate"],
      [[{ studyType: "BA", startDate: " " }], "BA"],
      [[{ studyType: "MA", startDate: "2024-09", endDate: "2026-06" }], "studying for MA"],
      [[{ studyType: "MA", startDate: "2020-09", endDate: "2025-06" }], "MA"],
      [[{ studyType: "BA" }, { studyType: "BA" }, { studyType: "MA" }, { studyType: "Course" }], "MA; BA"],
      [[{ studyType: "Course" }, { studyType: "Workshop" }], "Course; Workshop"],
      [[{ studyType: "x".repeat(300) }], "x".repeat(200)],
      [
        Array.from({ length: 10 }, (_, i) => ({ studyType: `BA ${i}` })),
        "BA 0; BA 1; BA 2; BA 3; BA 4; BA 5; BA 6; BA 7",
      ],
    ])("%j in words: %s", (education, words) => {
      expect(readJsonResume({ education }, { interviewedOn: DAY }).education).toBe(words);
    });

    test("the highest completed counts, in any order", () => {
      const entries = [
        { studyType: "Doctor of Philosophy", startDate: "2022" },
        { studyType: "Master of Science", startDate: "2020", endDate: "2021" },
        { studyType: "Bachelor of Science", startDate: "2016", endDate: "2020" },
        { studyType: "Course in pottery", endDate: "2022" },
        { studyType: "High School", endDate: "2016" },
      ];
      expect(level(...entries)).toBe("master");
      fc.assert(
        fc.property(
          fc.shuffledSubarray(entries, { minLength: 5 }),
          (shuffled) => level(...shuffled) === "master",
        ),
      );
    });
  });

  describe("portfolio", () => {
    test("keeps what a publication says and no more", () => {
      const { portfolio } = readJsonResume({
        publications: [
          {
            name: "茶記日常",
            publisher: "水煮魚文化",
            url: "https://example.hk/book",
            summary: "用粵語寫嘅小說",
          },
          { name: "粵語短歌", website: "ftp://example.hk/song" },
          { name: "Notes on Cantonese tones", url: "javascript:alert(1)" },
        ],
      });
      expect(portfolio).toEqual([
        { url: "https://example.hk/book", description: "《茶記日常》, 水煮魚文化, 用粵語寫嘅小說" },
        { description: "《粵語短歌》" },
        { description: "《Notes on Cantonese tones》" },
      ]);
    });

    test.each([
      [
        { name: " Cantonese tales ", url: " https://a.example.hk/x " },
        "https://a.example.hk/x",
        "《Cantonese tales》",
      ],
      [{ name: "Cantonese tales", url: "  " }, undefined, "《Cantonese tales》"],
      [{ name: "Cantonese tales", url: "https://me@a.example.hk/x" }, undefined, "《Cantonese tales》"],
      [{ name: "Cantonese tales", url: "https://me:pw@a.example.hk/x" }, undefined, "《Cantonese tales》"],
      [{ name: " ", summary: "廣東話小說", url: null }, undefined, "廣東話小說"],
      [{ name: "「阿婆」嘅一日" }, undefined, "「阿婆」嘅一日"],
      [{ name: "“Auntie” in Cantonese" }, undefined, "“Auntie” in Cantonese"],
      [{ name: "Tales", publisher: "Cantonese Press" }, undefined, "《Tales》, Cantonese Press"],
      [
        { name: "Tales", publisher: "Press", summary: "a book in Cantonese of 12 stories" },
        undefined,
        "《Tales》, Press",
      ],
      [{ publisher: "水煮魚", summary: "廣東話短篇" }, undefined, "水煮魚, 廣東話短篇"],
      [{ url: "https://a.example.hk/", summary: "十二篇廣東話短篇" }, "https://a.example.hk/", undefined],
      [{ name: "十二篇廣東話短篇" }, undefined, "《十二篇廣東話短篇》"],
      [
        { name: `Cantonese ${"x".repeat(1_200)}` },
        undefined,
        `《Cantonese ${"x".repeat(990)}`.slice(0, 1_000),
      ],
    ])("%j is told by its address and its fullest words", (publication, url, description) => {
      const item = { ...(url && { url }), ...(description && { description }) };
      expect(readJsonResume({ publications: [publication] }).portfolio).toStrictEqual([item]);
    });

    test("an address of more than 2,000 units is left out", () => {
      const portfolioOf = (length: number) =>
        readJsonResume({
          publications: [{ name: "Cantonese tales", url: "https://a.example.hk/".padEnd(length, "x") }],
        }).portfolio;
      expect(portfolioOf(2_000)).toEqual([
        { url: "https://a.example.hk/".padEnd(2_000, "x"), description: "《Cantonese tales》" },
      ]);
      expect(portfolioOf(2_001)).toEqual([{ description: "《Cantonese tales》" }]);
    });

    test("several works without a name or an address are no one work, and say nothing", () => {
      expect(readJsonResume({ publications: [{ summary: "十二篇廣東話短篇" }] })).toEqual({});
      expect(readJsonResume({ publications: [{ name: `${"x".repeat(1_100)} Cantonese` }] })).toEqual({});
    });

    test.each(
      "blog|Publication|books|e-book|ebooks|novella|column|story|stories|poem|poetry|essay|comic|script|screenplay|play|lyrics|song|newsletter|zine|writing|podcast|書|小說|文章|專欄|故事|詩|散文|漫畫|劇本|歌詞|填詞|網誌|刊物|出版|寫作|創作".split(
        "|",
      ),
    )("a project that is a %s is a published work", (type) => {
      const url = "https://n.example.hk/";
      const project = { name: "夜更", type, entity: "字花", description: "廣東話寫", url };
      expect(readJsonResume({ projects: [project] }).portfolio).toEqual([
        { url, description: "《夜更》, 字花, 廣東話寫" },
      ]);
    });

    test.each(["application", "playground", "bookkeeping", "display", "", null, undefined])(
      "a project of the kind %j is none",
      (type) => {
        expect(readJsonResume({ projects: [{ name: "夜更", type, description: "廣東話寫" }] })).toEqual({});
      },
    );

    test.each([
      { name: "三十篇廣東話短篇", publisher: "《字花》", summary: "收錄三十篇" },
      { name: "Three Cantonese Stories", publisher: "Zine Fair", summary: "12 poems and 3 essays" },
      { name: "粵語詩集《執骨》", url: "https://poems.example.org" },
    ])("one entry is one work: %j", (publication) => {
      const { portfolio } = readJsonResume({ publications: [publication] });
      expect(parsePortfolio(portfolio as never).works).toBe(1);
    });

    test.each([
      [
        {
          publications: [
            { name: "Attention in vision models", publisher: "IEEE", url: "https://ieee.example.org/1" },
          ],
        },
      ],
      [{ publications: [{ name: "香港房屋政策研究", publisher: "某某學報" }] }],
      [{ projects: [{ name: "Cantonese keyboard", type: "application", url: "https://kb.example.org" }] }],
      [{ publications: [] }],
    ])("no Cantonese work is made of %j", (resume) => {
      expect(readJsonResume(resume)).toEqual({});
    });
  });

  describe("English", () => {
    const read = (fluency?: string, language = "English") =>
      readJsonResume({ languages: [{ language, fluency }] }).englishReading;
    test.each([
      ["Native speaker", "fluent"],
      ["Full Professional Proficiency", "fluent"],
      ["Fluent (IELTS 8.0)", "fluent"],
      ["C1 Advanced", "fluent"],
      ["near-native", "fluent"],
      ["母語", "fluent"],
      ["流利", "fluent"],
      ["精通", "fluent"],
      ["Limited working proficiency", "intermediate"],
      ["Conversational", "intermediate"],
      ["B1", "intermediate"],
      ["良好", "intermediate"],
      ["一般", "intermediate"],
      ["唔錯", "intermediate"],
      ["Elementary proficiency", "basic"],
      ["A2", "basic"],
      ["略懂", "basic"],
      ["none", "none"],
      ["不懂", "none"],
    ])("%s is %s", (fluency, level) => {
      expect(read(fluency)).toBe(level);
    });

    test.each(["non-native", "not fluent", "不流利", "5/5", "", undefined, "basic speaking, fluent reading"])(
      "%j is not asked",
      (fluency) => {
        expect(read(fluency)).toBeUndefined();
      },
    );

    test("other languages say nothing about English", () => {
      expect(read("Native", "French")).toBeUndefined();
      expect(read("流利", "英文")).toBe("fluent");
    });
  });

  test.each([
    ["ChatGPT", true],
    ["Prompt engineering", true],
    ["生成式 AI", true],
    ["使用大型語言模型", true],
    ["GitHub Copilot", undefined],
    ["Machine learning", undefined],
    ["Adobe Photoshop", undefined],
  ])("a skill in %s: aiTools %s", (name, expected) => {
    expect(readJsonResume({ skills: [{ name }] }).aiTools).toBe(expected);
    expect(readJsonResume({ skills: [{ name: "Tools", keywords: ["Word", name] }] }).aiTools).toBe(expected);
  });

  test.each([
    [undefined, ""],
    [[], ""],
    ["SECRET", ""],
    [{ work: { name: "SECRET" } }, "work"],
    [{ work: ["SECRET"] }, "work[0]"],
    [{ work: [{ name: "Outlier", position: ["SECRET"] }] }, "work[0].position"],
    [{ work: [{ highlights: "SECRET" }] }, "work[0].highlights"],
    [{ education: [{ endDate: 2019 }] }, "education[0].endDate"],
    [{ publications: "SECRET" }, "publications"],
    [{ languages: [{ fluency: { level: "SECRET" } }] }, "languages[0].fluency"],
    [{ skills: ["SECRET"] }, "skills[0]"],
    [{ projects: [{ url: 5 }] }, "projects[0].url"],
  ])("%j is refused at %j, without what it says", (resume, path) => {
    const error = (() => {
      try {
        return readJsonResume(resume);
      } catch (thrown) {
        return thrown;
      }
    })();
    if (!isInputError(error)) throw new Error("it was accepted");
    expect(error.code).toBe("invalid-input");
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
    expect(error.message).not.toContain("SECRET");
    expect(error.issues[0]?.expected).toMatch(/^(?:an object|a list|text)/u);
  });

  test.each([
    ["work", [5], "an object: jobs"],
    ["work", [{ name: 5 }], "text: the employer, at most 1000000 characters"],
    ["volunteer", [5], "an object: voluntary work"],
    ["volunteer", [{ organization: 5 }], "text: the organisation, at most 1000000 characters"],
  ])("%s: %j should be %s", (section, entries, expected) => {
    try {
      readJsonResume({ [section]: entries });
      expect.unreachable();
    } catch (error) {
      if (!isInputError(error)) throw error;
      expect(error.issues.map((issue) => issue.expected)).toEqual([expected]);
    }
  });

  test("all that is wrong is told at once", () => {
    try {
      readJsonResume({ work: 1, skills: 2, languages: [3] });
      expect.unreachable();
    } catch (error) {
      if (!isInputError(error)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(["work", "languages[0]", "skills"]);
    }
  });

  test("an employer that names every platform is a valid one", () => {
    const name =
      "Outlier, Appen, Mindrift, Toloka, MTurk, UHRS, Datatang, Taskup, Neevo, Labelbox, Alignerr, Mercor";
    const interview = readJsonResume({ work: [{ name, position: "Writer" }] });
    expect(interview.platformExperience).toMatchObject([
      { platform: "Outlier, Appen, Mindrift, Toloka, Amazon Mechanical Turk" },
    ]);
    expect(interviewSchema.safeParse(interview).success).toBe(true);
  });

  test("of thousands of jobs on platforms a hundred are read, and the interview is a valid one", () => {
    const work = Array.from({ length: 1_000 }, (_, i) => ({
      name: "Outlier",
      position: "Writer",
      summary: "Wrote and rated",
      startDate: `20${String(10 + (i % 10))}`,
    }));
    const interview = readJsonResume({ work, projects: work.map((job) => ({ ...job, entity: "Appen" })) });
    expect(interviewSchema.safeParse(interview).success).toBe(true);
    expect(interview.platformExperience).toHaveLength(200);
  });
});
