import { describe, expect, test } from "vitest";
import { parsePortfolio } from "../../../src/interview.js";
import { applications, interviews, truths } from "../../support/fixtures.js";

describe("parsePortfolio", () => {
  test.each([
    ["粵語詩集《執骨》(自資出版,2019);粵語短篇〈夜更〉見《聲韻》", "descriptions", 2],
    ["專頁「剪完先算」,寫髮廊見聞,百幾篇短文:https://cutfirst.example.com", "both", 1],
    ["https://essays.example.org/one\nhttps://essays.example.org/two", "links", 2],
    [
      "Two short pieces in a zine (〈夜更〉 and 〈乾衣機〉), plus my blog https://canto.example.net",
      "both",
      3,
    ],
    ["三本小說", "descriptions", 3],
    ["填詞七首", "descriptions", 7],
    ["公众号「西关夜食」,用粤语写街边档,二十几篇", "descriptions", 1],
    ["Cantonese skits, five of them", "descriptions", 5],
    ["30 short stories in Cantonese", "descriptions", 30],
    ["IG 廣東話短篇 x 6", "descriptions", 6],
    ["廣東話寫嘅繪本,2020", "descriptions", 1],
    ["兩本詩集,一本散文", "descriptions", 3],
    ["小說印咗500本", "descriptions", 1],
    ["500篇文章", "descriptions", 500],
    ["ten poems", "descriptions", 10],
    ["two novels and a play", "descriptions", 3],
    ["短篇x3", "descriptions", 3],
    ["歌詞十首", "descriptions", 10],
    ["https://a.example.org,https://b.example.org", "links", 2],
    ["a.example.org/x", "links", 1],
    ["https://a.example.org/x,仲有小說一本", "both", 2],
    ["《尾班船》同《夜更》", "descriptions", 2],
    ["刊於《香港文學》嘅短篇", "descriptions", 1],
    ["短篇〈夜更〉,刊於《聲韻》", "descriptions", 1],
    ["scripts for two plays", "descriptions", 2],
    ["ViuTV 劇本三集", "descriptions", 3],
    ["連登故事三個", "descriptions", 3],
    ["Medium: https://medium.com/@a 五篇", "both", 5],
    ["1) 小說 2) 詩集", "descriptions", 2],
    ["1. novel\n2. poems", "descriptions", 2],
    ["小說、詩集、散文", "descriptions", 3],
    ["小說;詩集;散文", "descriptions", 3],
    ["a novel, a play & a poem", "descriptions", 3],
    ["a novel + a play", "descriptions", 2],
    ["小說同埋詩集", "descriptions", 2],
    ["小說,另外有散文", "descriptions", 2],
  ])("%s: %s, %d works", (text, kind, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind, works });
  });

  test.each([
    "",
    "none",
    "冇",
    "冇作品",
    "Available on request",
    "暫時未有",
    "遲啲先交",
    "I have no Cantonese portfolio for now.",
    "可以提供",
    "I have published nothing in Cantonese",
    "無",
    "冇呀",
    "暫時冇",
    "未有作品",
    "nothing published",
    "not yet",
    "未出版小說",
  ])("%j shows nothing", (text) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind: "none", items: [], works: 0 });
  });

  test.each(["CV attached", "see my resume", "將會附上", "請睇CV", "附件", "see attached"])(
    "%j is for a person: it is in another paper",
    (text) => {
      expect(parsePortfolio(text)).toMatchObject({ status: "not-scored", kind: "none", works: null });
    },
  );

  test.each([
    "我鍾意睇《天龍八部》,但自己冇出過書",
    "我睇過好多書,例如《三國演義》同《西遊記》",
    "我讀過五本小說",
    "I read ten books a year",
    "Planning to publish two novels next year",
    "曾經投稿但未獲刊登",
    "my website is under construction",
  ])("%j: what was read or is planned is no work of theirs", (text) => {
    const { works, items } = parsePortfolio(text);
    expect(works ?? 0).toBe(0);
    expect(items).toEqual([]);
  });

  test.each([
    "我鍾意《三國演義》",
    "最愛《三國演義》",
    "喜歡讀《三國演義》",
    "睇晒《三國演義》",
    "讀緊《三國演義》",
    "計劃出小說",
    "準備寫小說",
    "諗住寫小說",
    "將會寫小說",
    "想出小說",
    "未完成小說",
    "I only read novels",
    "I mostly read novels",
    "I usually read novels",
    "I love novels",
    "I like novels",
    "I enjoy novels",
    "my favourite novel",
    "my favorite novel",
    "my favourites are novels",
    "plan to write a novel",
    "plans on a novel",
    "planning to write a novel",
    "going to write a novel",
    "hope to write a novel",
    "hoping to write a novel",
    "want to write a novel",
    "will publish a novel",
    "will release a novel",
    "will write a novel",
    "novel under construction",
    "hasnt written a novel",
    "hasn't published a novel",
    "novel coming soon",
  ])("%s: read, liked or planned, so a person has to look", (text) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "not-scored", items: [], works: null });
  });

  test.each([
    ["《夜更》同《早餐》", "work", 2],
    ["two poems and https://a.example.hk/x", "work", 2],
    ["三篇短篇,https://a.example.hk/1 https://a.example.hk/2", "work", 3],
    ["出版過兩本書:《貓》《狗》", "work", 2],
    ["my blog at https://kitchen.example.hk", "work", 1],
    ["about 30 articles for Ming Pao", "work", 30],
    ["我寫網誌", "work", 1],
    ["none", "no-works", undefined],
    ["can send on request", "no-works", undefined],
    ["unpublished novel", "no-countable-work", undefined],
    ["I like reading 《三國演義》", "not-counted", undefined],
    ["https://me@a.example.hk/x", "not-counted", undefined],
  ])("%s is shown as %s, %j", (text, code, count) => {
    const { evidence } = parsePortfolio(text);
    expect(evidence.map((one) => [one.code, one.text, one.params?.count])).toEqual([[code, text, count]]);
  });

  test.each([
    ["three articles, one poem", 4],
    ["我有一個YouTube channel", 1],
    ["IG 專頁寫短文", 1],
    ["five songs", 5],
    ["填詞三首", 3],
    ["短篇集", 1],
    ["poems", 1],
    ["a dozen articles", 12],
    ["over 20 articles", 20],
    ["a few poems", 3],
    ["several essays", 4],
    ["my Medium: https://medium.com/@a", 1],
    ["blog", 1],
    ["三篇:《貓》、《狗》、《雀》", 3],
    ["《貓》(小說)、《狗》(散文)", 2],
    ["wrote scripts for 3 short films", 3],
    ["劇本三個", 3],
    ["a column in Ming Pao for two years", 1],
    ["明報專欄兩年", 1],
    ["twenty poems on https://a.example.hk", 20],
  ])("%s: %d works", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    ["十幾篇專欄", 14],
    ["我喺明報寫過十幾篇廣東話專欄", 14],
    ["幾十篇專欄", 30],
    ["十多篇專欄", 14],
    ["十餘篇文章", 14],
    ["二十多篇文章", 24],
    ["數篇短篇小説", 3],
    ["數十篇文章", 30],
    ["廿篇文", 20],
    ["幾篇文", 3],
    ["成百篇文", 100],
    ["百幾篇文章", 140],
    ["一百二十篇文章", 120],
    ["兩百五篇文章", 250],
    ["三百零五篇文章", 305],
    ["501篇專欄", 501],
    ["兩千篇文", 2000],
    ["一本書", 1],
    ["出過幾本書", 3],
    ["寫咗3本書", 3],
    ["half a dozen poems", 6],
    ["two dozen columns for Ming Pao", 24],
    ["dozens of articles", 24],
    ["hundreds of Cantonese articles", 200],
    ["20+ articles", 20],
    ["600 articles", 600],
    ["1,200 articles", 1200],
    ["明報專欄,三十篇", 1],
    ["小說賣咗3000本", 1],
    ["小說《貓》,2018首演", 1],
    ["2019 short stories", 1],
    ["3000 word articles", 1],
    ["Cantonese short story, 2020", 1],
  ])("numbers in words, of books and texts, large ones: %s, %d works", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    "我冇出過一本書",
    "睇過十本書",
    "未寫過小說",
    "I never published a book",
    "好多篇文",
    "字數三篇",
  ])("%s tells no number of works", (text) => {
    expect(parsePortfolio(text).works ?? 0).toBe(0);
  });

  test.each(
    "暫時冇作品|而家冇|仲未有|真係冇|其實冇|我冇|都冇|就冇|無 portfolio|冇 samples|冇 link|冇咩嘢|冇乜嘢|冇嘢|冇攢低|冇儲低|冇留底|冇留低|冇乜作品|冇任何作品|冇個人作品|冇自己嘅作品|冇自己的作品|冇廣東話作品|未出過書|沒發表過|沒有正式出版|冇公開過|haven't published|havent written|nth|not at this point|not at this stage|not at this time|not at this moment|not for now|not so far|no published works|no Cantonese work|no portfolio|not any works|dun have|don't have any|do not have|have no works|have not portfolio|have no samples|no have|no la|no lah|no lor|published nothing".split(
      "|",
    ),
  )("%s: nothing to show", (text) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind: "none", works: 0 });
  });

  test.each([
    ["http://a.example.org/x", 1],
    ["廿卅篇文章", 1],
    ["((https://a.example.org/x))", 1],
    ["我鍾意睇《三國演義》,自己寫過小說《貓》", 1],
    ["冇出過書,最多寫下網誌,平時出下 IG", 0],
    ["冇,at most some IG stories", 0],
    ["冇,just IG stories", 0],
    ["冇,sometimes IG stories", 0],
    ["冇,只是 IG story", 0],
    ["冇,間中出 IG story", 0],
    ["廿卅篇文章", 1],
    ["冇,淨係出下 IG story", 0],
    ["冇,得個 blog 寫下嘢", 0],
    ["冇出過書,最多寫下網誌", 0],
    ["haven't written poems", 0],
  ])("%s: %d works, and not more", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test("a number in a title counts nothing, and an address given twice is one", () => {
    expect(parsePortfolio("小說《十二樓》,天地圖書").works).toBe(1);
    expect(parsePortfolio("https://a.example/x https://a.example/x").works).toBe(1);
  });

  test("works in another language are no Cantonese works, but are still told", () => {
    expect(parsePortfolio("翻譯書三本(書面語)")).toMatchObject({ kind: "descriptions", works: 0 });
    expect(parsePortfolio("Medium articles in English")).toMatchObject({ kind: "descriptions", works: 0 });
  });

  test("what cannot be counted as a work is for a person, and is not 0", () => {
    for (const text of ["我好鍾意煮餸", "Moderated a forum for years"]) {
      expect(parsePortfolio(text)).toMatchObject({ status: "not-scored", kind: "descriptions", works: null });
    }
    expect(parsePortfolio("寫".repeat(2_001))).toMatchObject({ status: "not-scored", works: null });
  });

  test("links keep their own spelling, brackets that they opened, and each is an item", () => {
    const links = (text: string) => parsePortfolio(text).items.map(({ url }) => url);
    expect(links("https://Example.com/@Siu_Ming/AbC?v=XyZ.")).toEqual([
      "https://Example.com/@Siu_Ming/AbC?v=XyZ",
    ]);
    expect(links("https://a.example.org/poem_(2019), https://b.example.org/(x)")).toEqual([
      "https://a.example.org/poem_(2019)",
      "https://b.example.org/(x)",
    ]);
    for (const between of [",", ", ", " ", "\n", ";", " | "]) {
      const text = ["https://a.example.org/1", "https://a.example.org/2", "www.b.example.org"].join(between);
      expect(links(text), between).toEqual([
        "https://a.example.org/1",
        "https://a.example.org/2",
        "https://www.b.example.org",
      ]);
      expect(parsePortfolio(text)).toMatchObject({ kind: "links", works: 3 });
    }
  });

  test("listed works are read as told works are", () => {
    const works = (...items: { url?: string; description?: string }[]) => parsePortfolio(items).works;
    expect(works({ description: "三本小說" }, { description: "阿嫲嘅抽屜" })).toBe(4);
    expect(works({ description: "none" })).toBe(0);
    expect(works({ description: "English blog" }, { description: "翻譯(書面語)" })).toBe(0);
    const url = "https://a.example.org/1";
    expect(works({ url }, { url: ` ${url} ` }, { description: "詩集" }, { description: "詩集 " })).toBe(2);
    expect(works({ url, description: "三本粵語小說" }, { url })).toBe(3);
    expect(works({ url }, { url, description: "三本粵語小說" })).toBe(3);
    expect(works()).toBe(0);
    expect(parsePortfolio([{ url: "my site" }])).toMatchObject({ status: "not-scored", works: null });
  });

  test.each([
    ["中文言情小說三本", 3],
    ["短篇小說集《火》,中國語文學會出版", 1],
    ["Two Cantonese poems, an English blog", 2],
    ["廣東話小說一本,英文網誌一個", 1],
    ["English blog", 0],
  ])(
    "words that hold the name of another language, and works in one, take nothing off: %s is %d",
    (text, works) => {
      expect(parsePortfolio(text).works).toBe(works);
    },
  );

  test("checks links by their form, and opens none", () => {
    const items = [
      { url: "https://medium.com/@abc" },
      { url: "penana.com/story/1" },
      { url: "javascript:alert(1)" },
      { url: "http://localhost/x" },
      { url: "https://user:pass@example.com" },
      { url: "https://user@example.com" },
      { url: "https://:pass@example.com" },
      { url: "not a link", description: "散文集" },
    ];
    const read = parsePortfolio(items);
    expect(read.items).toEqual([
      { url: "https://medium.com/@abc" },
      { url: "https://penana.com/story/1" },
      { description: "散文集" },
    ]);
    expect(read.kind).toBe("both");
    expect(read.evidence.filter(({ code }) => code === "not-a-link")).toHaveLength(6);
  });

  test("takes no e-mail address, file or sentence end for a link", () => {
    for (const text of ["write to me@example.com", "小說.我寫過一篇", "e.g. 散文"]) {
      expect(
        parsePortfolio(text).items.some((item) => item.url),
        text,
      ).toBe(false);
    }
  });

  test.each([
    "寫緊一本長篇,下年先會出",
    "仲寫緊第一本小說",
    "本長篇仲寫緊,未出版",
    "正在创作一本小说,未发表",
    "寫過一篇小說參加比賽,冇入圍,冇出版",
    "小說《夜更》,仲未出版",
    "短篇集下年出版",
    "有部小說放喺電腦,冇人睇過",
    "writing a novel, out next year",
    "working on a novel in Cantonese",
    "A novel, not yet published",
    "wrote two stories for a contest, never published",
    "a short story collection coming out next spring",
    "a novel in my drawer, nobody has read it",
    "小說未寫完",
  ])("what nobody could read yet is no work: %s", (text) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind: "descriptions", works: 0 });
  });

  test.each([
    ["出過兩本小說,有一本仲寫緊", 2],
    ["出過一本散文集《街燈》,而家寫緊第二本,下年出", 1],
    ["專欄寫咗三年,下年出書", 1],
    ["Penana 連載完嘅《凶宅特賣場》,同埋而家寫緊嘅《阿媽係地縛靈》", 2],
    ["寫緊一個網絡小說,喺連登更新到第20章", 1],
    ["寫過歌詞三首,冇出過書", 3],
    ["published two novels, writing a third", 2],
    ["I'm writing a column for am730 since 2019", 1],
    ["wrote a play about working on the railway, staged in 2018", 1],
    ["a novella in Cantonese, out in 2020", 1],
  ])("what is still to come takes nothing off what appeared: %s", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each(["I'm writing my second novel; the first came out in 2021", "新書下個月出版,之前出過四本"])(
    "what appeared beside what is to come is for a person, where it is not named: %s",
    (text) => {
      expect(parsePortfolio(text)).toMatchObject({ status: "not-scored", works: null });
    },
  );

  test.each([
    ["出過三本小說,都係廣東話,冇一本係書面語", 3],
    ["公司小冊子、年報、新聞稿(全部書面語)", 0],
    ["小說兩本、專欄一個(都係書面語)", 0],
    ["小說三本、散文集一本,全部書面語", 0],
    ["知乎专栏,写普通话的科技文章", 0],
    ["novels, columns, blog posts (all in Mandarin)", 0],
    ["a blog and a newsletter (both in English)", 0],
    ["https://a.example.com/1, https://a.example.com/2 (both in English)", 0],
    ["小說兩本。另外有專欄,都係書面語", 2],
    ["粵語小說一本;專欄、散文集(都係書面語)", 1],
    ["廣東話小說一本、新聞稿(全部書面語)", 1],
    ["小說一本,另一本都係書面語", 1],
    ["小說兩本、專欄一個(都係廣東話)", 3],
    ["小說兩本,廣東話,唔係書面語", 2],
    ["two novels in Cantonese, not in Mandarin", 2],
  ])("another language is that of all that is meant, and of no more: %s, %d works", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    ["我太太係作家,出過五本書;我自己冇出過嘢", 0],
    ["家姐寫過三本書,我冇", 0],
    ["My wife is a novelist, she published five books. I have published nothing", 0],
    ["我朋友出過兩本小說,我就寫過一篇短篇登喺《字花》", 1],
    ["my sister wrote two plays; I wrote one script", 1],
    ["同朋友合寫過一本小說", 1],
    ["My friend published my poem in her zine", 1],
    ["老公幫我出咗本詩集", 1],
    ["幫朋友寫過三首歌詞", 3],
    ["朋友搵我寫咗兩首歌", 2],
  ])("what others wrote is theirs: %s, %d works", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    ["stand-up comedy in Cantonese (wrote my own material), clips here: youtube.com/@kinlaughs", "both"],
    ["translated fanfic into Cantonese on AO3, 12 chapters so far", "descriptions"],
    ["廣東話同人文,擺咗上AO3", "descriptions"],
    ["同人文都係書面語", "descriptions"],
  ])("stand-up and fan fiction are works: %s", (text, kind) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind });
  });

  test.each([
    ["三篇散文同一個劇本", 4],
    ["五首歌詞同一個網上連載小說", 6],
    ["四首歌詞加一個廣播劇", 5],
    ["十篇散文都喺同一個專欄", 1],
    ["兩個廣播劇、三首歌詞", 5],
    ["三個棟篤笑段子", 3],
    ["寫過兩個獨腳戲", 2],
    ["三個月寫嘅小說", 1],
    ["three Cantonese comedy sets", 3],
    ["2 Cantonese monologues for the stage", 2],
    ["two radio comedies in Cantonese", 2],
    ["a Cantonese comic strip in a free paper", 1],
    ["一本小說,另外有三本絕版", 4],
    ["兩首歌詞,仲有四篇未收入集", 6],
    ["五首歌詞,另外嗰兩首唔算", 5],
    ["two one-act plays, 'Tram' and 'Ferry', also https://vimeo.example.com/1", 3],
  ])("works are counted as they are listed: %s: %d", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    ["《牛頭角》同《尾班船》,兩個劇本都出版咗", 2],
    ["〈借歪〉、〈細路〉、〈散紙〉,三首歌", 3],
    ["詩集《鐵閘》同《慢車》,兩本都係口語詩", 2],
    ["《牛頭角》同《尾班船》,三篇散文", 5],
  ])("a number that sums up titles adds none: %s: %d", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    ["十二集廣播劇", 1],
    ["廣播劇(全八集)", 1],
    ["廣東話電台劇《渡海》十五集", 1],
    ["粵語小品劇《士多》,十二集嘅劇本都係我寫", 1],
    ["Cantonese serial on a forum, 45 chapters", 1],
    ["《講古》上下兩集", 2],
    ["短篇集《火》一至三集", 3],
  ])("episodes are of one series, volumes are works: %s: %d", (text, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", works });
  });

  test.each([
    ["three English essays and two Cantonese stories", "descriptions", 2],
    ["一個英文blog同一篇粵語散文", "descriptions", 1],
    ["My play is in English, at a.example.com/play", "links", 0],
    ["Nothing in Cantonese. An English column, b.example.com", "links", 0],
  ])("works in English count nothing, with their addresses: %s", (text, kind, works) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind, works });
  });

  test.each([
    ["My medium.com page: hoilam.medium.com/tram", 1],
    ["github.io site: aling.github.io/poems", 1],
    ["wordpress.com blog, aling.wordpress.com/2021", 1],
    ["a.example.com/1 and b.example.com/2", 2],
  ])("the name of a host beside an address there is no address: %s: %d", (text, works) => {
    expect(parsePortfolio(text).works).toBe(works);
  });

  test.each([
    ["《渡輪》一個粵語專欄,喺《明周》寫過", 1],
    ["粵語短篇〈秤〉,在《字花》刊過", 1],
    ["粵語短篇〈秤〉,刊於《字花》", 1],
  ])("where a work appeared is no other work: %s", (text, works) => {
    expect(parsePortfolio(text).works).toBe(works);
  });

  test.each([
    ...["no links", "no ah", "冇乜特別", "冇特別", "Can share some later", "Will send when asked"],
    ...["Could provide on request", "happy to share"],
  ])("nothing to show, or nothing yet: %s", (text) => {
    expect(parsePortfolio(text)).toMatchObject({ status: "scored", kind: "none", works: 0 });
  });

  test("silence is not asked", () => {
    expect(parsePortfolio(undefined)).toMatchObject({ status: "not-asked", items: [] });
  });

  test("tells the kind of at least 95 % of the interviews, and counts nine works in ten right up to three", () => {
    const rows = [
      ...applications.map(({ id, interview }) => {
        const truth = truths.get(id)?.interview;
        return {
          text: interview.portfolio as string,
          kind: truth?.portfolioKind,
          works: truth?.portfolioWorks ?? 0,
        };
      }),
      ...interviews
        .filter(({ interview }) => interview.portfolio !== undefined)
        .map(({ interview, truth }) => ({
          text: interview.portfolio,
          kind: truth.portfolioKind,
          works: truth.portfolioWorks ?? 0,
        })),
    ];
    const read = rows.map(({ text }) => parsePortfolio(text));
    const kinds = rows.filter(({ kind }, i) => read[i]?.kind === kind).length;
    const works = rows.filter(
      (row, i) => Math.min(3, row.works) === Math.min(3, read[i]?.works ?? -1),
    ).length;
    expect(kinds / rows.length).toBeGreaterThanOrEqual(0.95);
    expect(works / rows.length).toBeGreaterThanOrEqual(0.9);
  });
});
