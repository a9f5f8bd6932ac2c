import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Application, qualify } from "../../src/index.js";
import { AUDIENCES } from "../../src/report/audience.js";
import { NOTE_KINDS } from "../../src/report/outline/outline.js";
import { locales, renderBatchHtml, renderHtml } from "../../src/report.js";
import { applications, sample } from "../support/fixtures.js";
import { answersOf, HOSTILE, holding, shownOnPage } from "../support/hostile.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const isThere = existsSync(CHROMIUM);
if (!isThere)
  console.log(`Skipped: pages are not looked at, for there is no ${CHROMIUM} (apt-get install chromium).`);

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The elements that a report is made of. */
const OURS =
  "main section h1 h2 h3 div p ul li span bdi figure figcaption blockquote mark sup a svg rect table caption thead tbody tfoot tr th td".split(
    " ",
  );
const LANGUAGES = ["en", "yue"] as const;

/** Answers in three languages, with places of every kind marked. */
const application: Application = {
  id: "a025",
  interview: sample("a050").interview,
  responses: {
    character: sample("a025").responses.character,
    professionalEmail: sample("a016").responses.professionalEmail,
    persuasiveEmail: sample("a082").responses.persuasiveEmail,
  },
};
const qualification = qualify(application);
const batch = [
  ...applications.slice(0, 36).map((one) => qualify(one)),
  { ...qualify(sample("a006")), id: "x".repeat(200) },
  qualify({ interview: {}, responses: {} }),
];

const reports = LANGUAGES.flatMap((lang) =>
  AUDIENCES.map((audience) => ({
    name: `${audience}-${lang}`,
    lang,
    html: renderHtml(qualification, { application, audience, lang }),
  })),
);
const pages = [
  ...reports,
  ...LANGUAGES.map((lang) => ({ name: `batch-${lang}`, lang, html: renderBatchHtml(batch, { lang }) })),
];

/** What a page says to a question in its own words. */
const ask = <Answer>(page: Page, expression: string): Promise<Answer> => page.evaluate(expression);
/** The same of all elements that a selector finds. */
const askAll = <Answer>(page: Page, selector: string, each: string): Promise<Answer[]> =>
  ask(page, `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => ${each})`);

describe.skipIf(!isThere)("pages in a browser", () => {
  let browser: Browser;
  let count = 0;
  const folder = isThere ? mkdtempSync(join(tmpdir(), "canto-qualify-")) : "";

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Shows a page from a file, and lets nothing go unnoticed: requests, errors, what it forbids to itself. */
  const show = async (html: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    count += 1;
    const file = join(folder, `${count}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
    try {
      const page = await context.newPage();
      const noticed: string[] = [];
      page.on("request", (request) => noticed.push(request.url()));
      page.on("console", (message) => noticed.push(message.text()));
      page.on("pageerror", (error) => noticed.push(error.message));
      page.on("dialog", (dialog) => void dialog.dismiss().then(() => noticed.push(dialog.message())));
      const { href } = pathToFileURL(file);
      await page.goto(href);
      await look(page);
      expect(noticed).toEqual([href]);
    } finally {
      await context.close();
    }
  };

  const violations = async (page: Page, options: axe.RunOptions): Promise<string[]> => {
    await page.evaluate(axe.source);
    const found = await ask<AxeResults>(page, `axe.run(${JSON.stringify(options)})`);
    expect(found.passes).not.toEqual([]);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
    );
  };

  test.each(pages)("$name has no fault that axe finds, in the light and in the dark", async ({ html }) => {
    await show(html, {}, async (page) => {
      const options: axe.RunOptions = { runOnly: RULES, resultTypes: ["violations", "passes"] };
      expect(await violations(page, options)).toEqual([]);
      const paper = () => ask<string>(page, "getComputedStyle(document.documentElement).backgroundColor");
      const light = await paper();
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await paper()).not.toBe(light);
      expect(await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } })).toEqual([]);
    });
  });

  test.each(pages)("$name fits a phone, and reads in order", async ({ html, lang }) => {
    await show(html, { viewport: { width: 320, height: 700 } }, async (page) => {
      const isTooWide = () =>
        ask<boolean>(page, "document.documentElement.scrollWidth > document.documentElement.clientWidth");
      expect(await isTooWide()).toBe(false);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await isTooWide()).toBe(false);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      const levels = await askAll<number>(page, "h1, h2, h3, h4, h5, h6", "Number(one.localName.slice(1))");
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    });
  });

  test("answers say what language they are in", async () => {
    await show(reports[0]?.html ?? "", {}, async (page) => {
      expect(await askAll(page, "blockquote", "one.lang")).toEqual(["yue-Hant", "zh-Hant", "yue-Hans"]);
    });
    const english = sample("a008");
    await show(renderHtml(qualify(english), { application: english, lang: "yue" }), {}, async (page) => {
      expect(await page.locator("blockquote:lang(en)").count()).toBe(3);
      expect(await page.locator("html:lang(yue)").count()).toBe(1);
    });
  });

  test("marks are told apart without colour, and each kind looks in the notes as it does in the answer", async () => {
    await show(reports[0]?.html ?? "", {}, async (page) => {
      const looks = async (within: string): Promise<Record<string, string>> => {
        const style =
          "getComputedStyle(one).textDecorationLine + ' ' + getComputedStyle(one).textDecorationStyle";
        return Object.fromEntries(await askAll(page, `${within} mark`, `[one.className, ${style}]`));
      };
      const inAnswers = await looks("blockquote");
      expect(Object.keys(inAnswers).sort()).toEqual([...NOTE_KINDS].sort());
      expect(new Set(Object.values(inAnswers)).size).toBe(NOTE_KINDS.length);
      expect(await looks(".notes")).toEqual(inAnswers);
    });
  });

  test("in forced colours every mark is as legible as the text around it", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      await show(reports[0]?.html ?? "", { forcedColors: "active", colorScheme }, async (page) => {
        const text = await ask<string>(page, "getComputedStyle(document.querySelector('blockquote')).color");
        const marks = await askAll<string>(page, "blockquote mark", "getComputedStyle(one).color");
        expect(marks.length).toBeGreaterThan(10);
        expect(new Set(marks)).toEqual(new Set([text]));
      });
  });

  test("every number leads to its note by keyboard", async () => {
    await show(reports[0]?.html ?? "", {}, async (page) => {
      const hrefs = await askAll<string>(page, "blockquote a", "one.getAttribute('href')");
      expect(hrefs.length).toBeGreaterThan(10);
      const reached: string[] = [];
      for (let i = 0; reached.length < hrefs.length && i < 200; i += 1) {
        await page.keyboard.press("Tab");
        const href = await ask<string | null>(page, "document.activeElement.getAttribute('href')");
        if (href !== null) reached.push(href);
      }
      expect(reached).toEqual(hrefs);
      for (const href of new Set(hrefs)) {
        await page.locator(`blockquote a[href="${href}"]`).first().focus();
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => url.hash === href, { timeout: 5_000 });
        const note = page.locator(".notes li:target");
        expect(await note.getAttribute("id")).toBe(href.slice(1));
        expect((await note.innerText()).length).toBeGreaterThan(3);
      }
      const notes = await askAll<string>(page, ".notes li:not(:has(mark.cantonese))", "'#' + one.id");
      expect(new Set(hrefs)).toEqual(new Set(notes));
    });
  });

  test("it lets no script and no style in but its own", async () => {
    const html = (reports[0]?.html ?? "").replace(
      "</main>",
      `<script>window.hacked = 1</script><p style="color: red" onclick="window.hacked = 1" id="x">x</p></main>`,
    );
    const open = async (options: BrowserContextOptions) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.setContent(html);
      await page.locator("#x").click();
      const found = await ask<unknown[]>(
        page,
        "[window.hacked, getComputedStyle(document.querySelector('#x')).color, getComputedStyle(document.querySelector('main')).maxWidth]",
      );
      await context.close();
      return found;
    };
    const [hacked, colour, width] = await open({});
    expect([hacked, colour]).toEqual([undefined, "rgb(27, 31, 36)"]);
    expect(width).not.toBe("none");
    // What is kept out would have had its way otherwise.
    expect(await open({ bypassCSP: true })).toEqual([1, "rgb(255, 0, 0)", width]);
  });

  test.each(LANGUAGES)("filters of a batch in %s work without scripts, and never on paper", async (lang) => {
    const html = renderBatchHtml(batch, { lang });
    await show(html, { javaScriptEnabled: false }, async (page) => {
      const rows = page.locator(".ranked tr");
      for (const [name, filter] of [
        ["all", () => true],
        ["qualified", ({ decision }) => decision === "qualified"],
        ["review", ({ decision }) => decision === "review"],
        ["not-qualified", ({ decision }) => decision === "not-qualified"],
        ["check", ({ advisories }) => advisories.length > 0],
      ] as const satisfies readonly (readonly [string, (one: (typeof batch)[number]) => boolean])[]) {
        await page.locator(`#show-${name}`).check();
        const expected = batch.filter(filter).map(({ id = locales[lang].line(batch.length) }) => id);
        expect(expected.length).toBeGreaterThan(0);
        const shown = await rows.filter({ visible: true }).locator("th").allTextContents();
        expect(shown.sort()).toEqual(expected.sort());
        // The overview above stays whole.
        expect(await page.locator(".parts tr:visible").count()).toBe(await page.locator(".parts tr").count());
      }
      await page.emulateMedia({ media: "print" });
      expect(await rows.filter({ visible: true }).count()).toBe(batch.length);
      expect(await page.locator("fieldset").isVisible()).toBe(false);
    });
  });

  test.each(pages)("$name is printed in full, in the light", async ({ html }) => {
    await show(html, { colorScheme: "dark", viewport: { width: 680, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const style = "getComputedStyle(document.documentElement)";
      expect(await ask(page, `[${style}.backgroundColor, ${style}.color]`)).toEqual([
        "rgb(255, 255, 255)",
        "rgb(0, 0, 0)",
      ]);
      const beyond = "one.getBoundingClientRect().right > document.documentElement.clientWidth + 1";
      const cut = await askAll<string>(page, "main *", `${beyond} ? one.outerHTML.slice(0, 80) : ''`);
      expect(cut.filter(Boolean)).toEqual([]);
      const hidden = "one.textContent !== '' && !one.checkVisibility({ contentVisibilityAuto: true })";
      const unseen = await askAll<string>(
        page,
        "main :is(li, td, th, p)",
        `${hidden} ? one.outerHTML.slice(0, 80) : ''`,
      );
      expect(unseen.filter(Boolean)).toEqual([]);
    });
  });

  test("no answer is more than words, even where scripts run and no policy holds", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    for (const [name, text] of HOSTILE) {
      const given = holding(text);
      await page.setContent(renderHtml(qualify(given), { application: given, audience: "auditor" }));
      const names = (selector: string) => askAll<string>(page, selector, "one.localName");
      const found = {
        hacked: await ask(page, "'hacked' in window"),
        styles: await ask(page, "document.styleSheets.length"),
        handlers: await askAll(page, "*", "one.getAttributeNames().find((name) => name.startsWith('on'))"),
      };
      const answers = await askAll(
        page,
        "blockquote",
        "[...one.querySelectorAll('sup')].forEach((number) => number.remove()) ?? one.textContent",
      );
      expect({ ...found, handlers: found.handlers.filter(Boolean) }, name).toEqual({
        hacked: false,
        styles: 1,
        handlers: [],
      });
      expect(
        (await names("blockquote *")).filter((one) => !["mark", "span"].includes(one)),
        name,
      ).toEqual([]);
      expect(
        (await names("body *")).filter((one) => !OURS.includes(one)),
        name,
      ).toEqual([]);
      expect(answers, name).toEqual(answersOf(given).map((one) => shownOnPage(one)));
    }
    expect(requests).toEqual([]);
    await context.close();
  });
});
