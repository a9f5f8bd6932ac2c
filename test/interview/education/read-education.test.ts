import { describe, expect, test } from "vitest";
import { parseEducation } from "../../../src/interview.js";
import { applications, interviews, truths } from "../../support/fixtures.js";

test.each(["post-secondary", "post secondary", "Post Secondary education", "postsecondary"])(
  "%s is no secondary school",
  (answer) => {
    expect(parseEducation(answer)).toMatchObject({ level: "post-secondary", status: "scored" });
  },
);

describe("parseEducation", () => {
  test.each([
    ["香港大專畢業", "post-secondary"],
    ["湖北大專畢業", "post-secondary"],
    ["完成大專課程", "post-secondary"],
    ["城大專上學院", "post-secondary"],
    ["港大專業進修學院", "post-secondary"],
    ["我讀港大專業係會計", "bachelor"],
    ["二本院校", "bachelor"],
    ["澳大利亞讀書,中五", "secondary"],
    ["HKU, primary school teacher", "bachelor"],
    ["港大中文系,教小學", "bachelor"],
    ["中五,寫過一本書", "secondary"],
    ["中五,基本科目合格", "secondary"],
    ["中五,專科護士", "secondary"],
    ["AS level", "secondary"],
    ["Ms Wong, F.5", "secondary"],
    ["中五, MS Office", "secondary"],
    ["SPM, credit in BM", "secondary"],
    ["F.5, sales associate", "secondary"],
    ["stpm", "secondary"],
  ])("words that hold a school or an award and mean another thing are none: %s is %s", (text, level) => {
    expect(parseEducation(text)).toMatchObject({ status: "scored", level });
  });

  test.each([
    ["BA, graduated in 2027", "2026-11-02", "secondary"],
    ["BA, graduated in 2027", "2028-01-15", "bachelor"],
    ["BA, graduated in 2027", undefined, "bachelor"],
    ["BA at HKU, till 2028", "2026-11-02", "secondary"],
    ["BA at HKU, till 2028", "2029-11-02", "bachelor"],
  ])("what ends after the interview is still studied for: %s, on %s, is %s", (text, interviewedOn, level) => {
    expect(parseEducation(text, { interviewedOn }).level).toBe(level);
  });

  test("reads degrees with their dots and without, and takes no ordinary word for one", () => {
    const levels = (list: string) => list.split("|").map((text) => parseEducation(text).level);
    expect(levels("B.Econ|B. Econ|BEcon|B.E.d|B.Soc.Sc|B.Soc.Sc.|B.SocSc|B. Soc. Sc|bsocsc")).toEqual([
      ...Array.from({ length: 3 }, () => "bachelor"),
      null,
      ...Array.from({ length: 5 }, () => "bachelor"),
    ]);
    expect(levels("AS|A.S.|As I said|MA|M.A.|Ma said|MArch|in March|BA|the ba|Hons|hons|UM|um")).toEqual([
      ...["post-secondary", "post-secondary", null],
      ...["master", "master", null, "master", null],
      ...["bachelor", null, "bachelor", null, "bachelor", null],
    ]);
    expect(levels("head master|scrum master|IVE|HKU SPACE|space|大學")).toEqual([
      ...[null, null, "post-secondary", "post-secondary", null, "bachelor"],
    ]);
    expect(parseEducation("IVE, then BA").level).toBe("bachelor");
  });

  test.each([
    ["HKU BA", "bachelor"],
    ["B.Comm (Melbourne)", "bachelor"],
    ["Bachelor of Science, PolyU", "bachelor"],
    ["浸會大學傳理學士", "bachelor"],
    ["本科", "bachelor"],
    ["PGDE after my BA", "bachelor"],
    ["LLB and LLM", "master"],
    ["MPhil, Cambridge", "master"],
    ["MA in Student Affairs", "master"],
    ["冇讀過大學,中五畢業", "secondary"],
    ["無讀過大學,中五畢業", "secondary"],
    ["沒讀過大學,中五畢業", "secondary"],
    ["沒有讀過大學,中五畢業", "secondary"],
    ["未讀過大學,中五畢業", "secondary"],
    ["冇入過大學,中五畢業", "secondary"],
    ["未上過大學,中五畢業", "secondary"],
    ["未考到大學,中五畢業", "secondary"],
    ["冇去過大學,中五畢業", "secondary"],
    ["未攞到學位,中五畢業", "secondary"],
    ["冇拎到學位,中五畢業", "secondary"],
    ["未入到大學,中五畢業", "secondary"],
    ["未升到大學,中五畢業", "secondary"],
    ["冇得讀大學,中五畢業", "secondary"],
    ["no university, Form 5", "secondary"],
    ["didn't go to university, Form 5", "secondary"],
    ["never went to university, Form 5", "secondary"],
    ["without a university degree, Form 5", "secondary"],
    ["I don't have a degree, Form 5", "secondary"],
    ["did not go to university, Form 5", "secondary"],
    ["my son has a BA; Form 5", "secondary"],
    ["my daughter has a BA; Form 5", "secondary"],
    ["my kids have a BA; Form 5", "secondary"],
    ["my kid has a BA; Form 5", "secondary"],
    ["my husband has a BA; Form 5", "secondary"],
    ["my wife has a BA; Form 5", "secondary"],
    ["my brother has a BA; Form 5", "secondary"],
    ["my sister has a BA; Form 5", "secondary"],
    ["my father has a BA; Form 5", "secondary"],
    ["my mother has a BA; Form 5", "secondary"],
    ["I teach at a university; Form 5", "secondary"],
    ["teaching in a university; Form 5", "secondary"],
    ["teacher at a university; Form 5", "secondary"],
    ["I work at a university; Form 5", "secondary"],
    ["I worked in a university; Form 5", "secondary"],
    ["working at a university; Form 5", "secondary"],
    ["個仔讀緊碩士,我中五", "secondary"],
    ["個女讀大學,我中五", "secondary"],
    ["老公讀過碩士,我中五", "secondary"],
    ["老婆讀碩士,我中五", "secondary"],
    ["太太讀碩士,我中五", "secondary"],
    ["女兒讀碩士,我中五", "secondary"],
    ["兒子讀碩士,我中五", "secondary"],
    ["喺大學教書,自己中五", "secondary"],
    ["B.SocSc", "bachelor"],
    ["B.Soc.Sc. (HKU)", "bachelor"],
    ["BSSc", "bachelor"],
    ["BSocSci", "bachelor"],
    ["B.Econ", "bachelor"],
    ["BScN, Toronto", "bachelor"],
    ["MB ChB", "bachelor"],
    ["PGCert", "bachelor"],
    ["M.Mus.", "master"],
    ["MFin, HKU", "master"],
    ["DSc", "doctorate"],
    ["LL.D.", "doctorate"],
    ["HDip in Design", "post-secondary"],
    ["CEGEP", "post-secondary"],
    ["FdSc", "post-secondary"],
    ["Matrikulasi", "secondary"],
    ["As I left school after Form 5", "secondary"],
    ["I did a bit of everything after Form 5", "secondary"],
    ["Ma is a teacher, I did Form 5", "secondary"],
    ["Form 5 in March 1990", "secondary"],
    ["Ad agency work after Form 5", "secondary"],
    ["ＭＡ, HKU", "master"],
    ["SPM, kemudian Ijazah Sarjana Muda Pendidikan (UM)", "bachelor"],
    ["Ijazah Sarjana, USM", "master"],
    ["Doktor Falsafah", "doctorate"],
    ["中文大學碩士", "master"],
    ["PhD", "doctorate"],
    ["博士", "doctorate"],
    ["HD in Transport, IVE", "post-secondary"],
    ["副學士", "post-secondary"],
    ["大专", "post-secondary"],
    ["DSE", "secondary"],
    ["中五", "secondary"],
    ["Form Five, 1979.", "secondary"],
    ["HS diploma, Queens NY", "secondary"],
    ["BTEC Level 3 at sixth-form college", "secondary"],
    ["小學畢業", "none"],
    ["head master of a primary school, BEd", "bachelor"],
    ["scrum master certified, diploma", "post-secondary"],
    ["bachelor of arts; I work as a master of ceremonies at weddings", "bachelor"],
    ["B.Sc", "bachelor"],
    ["BSc.", "bachelor"],
    ["b.sc. (hons)", "bachelor"],
    ["B. Eng.", "bachelor"],
    ["M.B.A.", "master"],
    ["M.Sc. from HKU", "master"],
    ["LL.B.", "bachelor"],
    ["Ed.D.", "doctorate"],
    ["J.D.", "master"],
    ["B.F.A.", "bachelor"],
    ["msc", "master"],
    ["GED", "secondary"],
    ["HND", "post-secondary"],
    ["Mba", "master"],
    ["f.5", "secondary"],
    ["S.3", "secondary"],
    ["sec 4", "secondary"],
    ["secondary three", "secondary"],
    ["yr 12", "secondary"],
    ["grade 9", "secondary"],
    ["grade 6", "none"],
    ["小三", "none"],
    ["初三", "secondary"],
    ["高中三", "secondary"],
    ["B. A.", "bachelor"],
    ["B.A.", "bachelor"],
    ["Ph. D.", "doctorate"],
    ["M.Phil.", "master"],
    ["M.Ed.", "master"],
    ["BComm", "bachelor"],
    ["I hold a BA", "bachelor"],
    ["got my MSc in 2020", "master"],
    ["中六畢業", "secondary"],
    ["小六", "none"],
    ["P6", "none"],
    ["P.6", "none"],
    ["primary 6", "none"],
    ["F.5", "secondary"],
    ["grade 12", "secondary"],
    ["year 13", "secondary"],
    ["S6", "secondary"],
    ["secondary 4", "secondary"],
    ["form six", "secondary"],
    ["初中二", "secondary"],
    ["高三", "secondary"],
    ["高級文憑", "post-secondary"],
    ["diploma in design", "post-secondary"],
    ["HKALE", "secondary"],
    ["GCSE", "secondary"],
    ["associate degree", "post-secondary"],
    ["學士(榮譽)", "bachelor"],
    ["雙學位", "bachelor"],
    ["JD", "master"],
    ["EdD", "doctorate"],
    ["讀到中三", "secondary"],
    ["大學畢業", "bachelor"],
    ["大专毕业", "post-secondary"],
    ["大学本科毕业", "bachelor"],
    ["研究生毕业", "master"],
    ["博士后", "doctorate"],
    ["student affairs officer, BA", "bachelor"],
    ["PGDE", "bachelor"],
    ["degree holder", "bachelor"],
    ["alumnus of CUHK", "bachelor"],
    ["finished uni", "bachelor"],
    ["HKU 文學士,中大碩士", "master"],
    ["MA (CUHK), BA (HKU)", "master"],
  ])("reads %s as %s", (text, level) => {
    expect(parseEducation(text)).toMatchObject({ status: "scored", level });
  });

  test.each([
    ["Year 3 BBA, not graduated yet. DSE done", "secondary"],
    ["final-year student, BA Journalism (HKBU)", "secondary"],
    ["HD in Transport, IVE;之後讀緊part-time degree", "post-secondary"],
    ["港大碩士生(在讀),之前喺中大讀學士", "bachelor"],
    ["A-levels, then a foundation year at Leeds, but I didn't go on to the degree", "secondary"],
    ["博士生", "master"],
    ["在讀學士", "secondary"],
    ["在讀碩士", "bachelor"],
    ["PhD candidate", "master"],
    ["大學生", "secondary"],
    ["undergrad", "secondary"],
    ["hope to do a master's one day, have a BA", "bachelor"],
    ["想讀碩士,而家係學士", "bachelor"],
    ["didn't finish uni", "secondary"],
    ["No degree, high school", "secondary"],
    ["have a BA, doing an MA now", "bachelor"],
    ["BA completed, MA in progress", "bachelor"],
    ["will graduate 2027 with a BA", "secondary"],
    ["BSc, 3rd year, not finished", "secondary"],
    ["硕士研究生,2021年毕业", "master"],
    ["硕士研究生", "bachelor"],
    ["港大碩士,未畢業", "bachelor"],
    ["大三", "secondary"],
    ["副學士畢業,讀緊學位", "post-secondary"],
    ["top-up degree 緊", "secondary"],
    ["PhD dropout", "master"],
    ["quit my PhD, have an MPhil", "master"],
    ["博士候選人", "master"],
    ["undergraduate at HKU", "secondary"],
    ["工程學士,而家讀緊碩士", "bachelor"],
  ])("counts what is completed only: %s is %s", (text, level) => {
    expect(parseEducation(text).level).toBe(level);
  });

  test.each([
    ["ba (hons)", "bachelor"],
    ["ba in chinese", "bachelor"],
    ["bba", "bachelor"],
    ["mba, hku", "master"],
    ["hd in design", "post-secondary"],
    ["assoc. deg.", "post-secondary"],
    ["phd dropped, mphil done", "master"],
    ["大专毕业,自考本科还没拿到证", "post-secondary"],
    ["BA, plus a postgrad cert in translation", "bachelor"],
  ])("reads %s as typed on a phone: %s", (text, level) => {
    expect(parseEducation(text)).toMatchObject({ status: "scored", level });
  });

  test.each([
    "ma",
    "m.a.",
    "med",
    "a bed in my room",
    "as",
    "ged",
    "i did a ba once said",
    "ma teaches",
    "graduated in 2027",
    "No degree",
    "冇讀大學",
    "I never went to university",
    "cert",
  ])("%s tells no level", (text) => {
    expect(parseEducation(text)).toMatchObject({ status: "not-scored", level: null });
  });

  const words = (list: string) => list.split("|");
  test.each(
    words("my son|my daughter|my kid|my kids|my husband|my wife|my brother|my sister|my father|my mother"),
  )("the education of %s is somebody else's", (who) => {
    expect(parseEducation(`${who} has a PhD, I did the DSE`).level).toBe("secondary");
  });

  test.each(words("個仔|個女|老公|老婆|太太|先生|女兒|兒子"))("%s讀碩士 is somebody else's", (who) => {
    expect(parseEducation(`${who}讀碩士,我中學畢業`).level).toBe("secondary");
  });

  test.each([
    ["teaching at a university, HD", "post-secondary"],
    ["teacher at a university, HD", "post-secondary"],
    ["I teach at HKU, diploma in design", "post-secondary"],
    ["worked at a university, DSE", "secondary"],
    ["喺大學教書,副學士", "post-secondary"],
    ["never got a BA, DSE", "secondary"],
    ["without a degree, DSE", "secondary"],
    ["didn't do a BA, DSE", "secondary"],
    ["I don't have a master's, BA", "bachelor"],
    ["冇讀過大學,DSE", "secondary"],
    ["未讀過碩士,學士", "bachelor"],
    ["唔係碩士,係學士", "bachelor"],
    ["沒有學位,中五", "secondary"],
    ["冇入過大學,中六", "secondary"],
    ["I graduated with a BA", "bachelor"],
    ["BA, graduated in 2020", "bachelor"],
    ["BA, graduating in 2028", "secondary"],
    ["completed an MA", "master"],
    ["MA holder", "master"],
    ["obtained an MSc", "master"],
    ["earned a PhD", "doctorate"],
    ["alumni of HKU", "bachelor"],
    ["攞咗學士", "bachelor"],
    ["讀完碩士", "master"],
    ["讀晒學士", "bachelor"],
  ])("what was not done, or was done by others, does not count: %s is %s", (text, level) => {
    expect(parseEducation(text).level).toBe(level);
  });

  test.each(
    words(
      "hoping to do|planning to do|want to do|wish to do|going to do|intend to do|applied for|applying for|studying for|currently doing|pursuing|never finished|didn't finish|did not complete|haven't finished|dropped out of|quit|enrolled in|halfway through|still doing|deferred|now doing",
    ),
  )("a master's is not completed by those who are %s one", (doing) => {
    expect(parseEducation(`${doing} a master's, DSE`).level).toBe("bachelor");
    expect(parseEducation(`DSE; ${doing} a master's`).level).toBe("bachelor");
  });

  test.each(
    words(
      "想讀|準備讀|打算讀|申請緊|讀緊|進修緊|就讀|攻讀緊|正在修讀|未讀完|冇讀完|未完成|輟學|休學|讀到一半|讀唔完|中途退學|升緊|準備升|啱啱入|即將讀",
    ),
  )("a degree is not completed: %s學士", (doing) => {
    expect(parseEducation(`DSE,${doing}學士`).level).toBe("secondary");
  });

  test.each(words("肄業|在讀|未畢業|輟學|休學|三年級|大三|應屆|準畢業|今年畢業|就嚟畢業|未攞到|停學"))(
    "a degree is not completed: 學士%s",
    (doing) => {
      expect(parseEducation(`中大學士${doing}`).level).toBe("secondary");
    },
  );

  test.each([
    ["今年先考完DSE,九月入港大讀BA", "secondary"],
    ["啱考完DSE,下年升讀大學", "secondary"],
    ["DSE 考完,收到中大學士offer", "secondary"],
    ["副學士畢業,明年入浸大讀學士", "post-secondary"],
    ["學士畢業,九月讀碩士", "bachelor"],
    ["中大學士,今年9月去英國讀碩士", "bachelor"],
    ["港大碩士,九月開學", "bachelor"],
    ["starting BA in Sept, DSE finished", "secondary"],
    ["Finished DSE, got an offer for BA at CUHK", "secondary"],
    ["HD graduate, about to start a top-up degree in September", "post-secondary"],
    ["BA (HKBU). MA starts in September", "bachelor"],
    ["I will start a master's degree next year, I have a BA", "bachelor"],
    ["MA at HKU, starting in September", "bachelor"],
    ["Just finished secondary school, entering HKU this September", "secondary"],
    ["BA HKU 2014; next September starting an MA", "bachelor"],
    ["an unconditional offer for a PhD, currently hold an MPhil", "master"],
  ])("a course that is still to begin is not completed: %s", (text, level) => {
    expect(parseEducation(text).level).toBe(level);
  });

  test.each([
    ["2015年九月入港大讀BA,2019年畢業", "bachelor"],
    ["2008 年九月入讀中大,讀學士", "bachelor"],
    ["中大學士,九月入職", "bachelor"],
    ["城大BA,九月返學校教書", "bachelor"],
    ["BBA, HKUST, have an offer from a bank", "bachelor"],
    ["MA completed in September 2020", "master"],
    ["學士畢業,明年去英國", "bachelor"],
    ["BA, HKU. Start teaching in September", "bachelor"],
    ["BA, HKU, starting a new job in September", "bachelor"],
    ["Started my BA in September 2012, MA 2017", "master"],
    ["Master of Arts, CUHK; starting work next year", "master"],
  ])("what else is to begin, and what began in a year that is told, takes nothing off: %s", (text, level) => {
    expect(parseEducation(text).level).toBe(level);
  });

  test.each([
    ["台大中文系", "bachelor"],
    ["北大歷史系,碩士未讀完", "bachelor"],
    ["護士學校三年畢業(註冊護士)", "post-secondary"],
  ])("schools that are named alone: %s", (text, level) => {
    expect(parseEducation(text).level).toBe(level);
  });

  test("shows the award that decides first, then the others, each with whether it is completed", () => {
    const read = (text: string) =>
      parseEducation(text).evidence.map(({ code, text: said, params }) => [code, said, params?.level]);
    expect(read("HKU BA, then an MA in progress; DSE before")).toEqual([
      ["education-completed", "BA", "bachelor"],
      ["education-in-progress", "MA", "master"],
      ["education-completed", "DSE", "secondary"],
    ]);
    expect(read("中大碩士在讀,港大學士")).toEqual([
      ["education-in-progress", "碩士", "master"],
      ["education-completed", "學士", "bachelor"],
    ]);
    expect(read("bachelor")).toEqual([["level-given", "bachelor", undefined]]);
    expect(read("唔方便講")).toEqual([["unreadable", "唔方便講", undefined]]);
  });

  test("takes the contract's levels as they are", () => {
    expect(parseEducation("post-secondary")).toMatchObject({ status: "scored", level: "post-secondary" });
  });

  test("'' and none are none, silence is not asked, what cannot be read is not scored", () => {
    expect(parseEducation("")).toMatchObject({ status: "scored", level: "none" });
    expect(parseEducation("none")).toMatchObject({ status: "scored", level: "none" });
    expect(parseEducation(undefined)).toEqual({ status: "not-asked", level: null, evidence: [] });
    expect(parseEducation("唔方便講")).toMatchObject({ status: "not-scored", level: null });
  });

  test("the dots of a degree are shown with it", () => {
    expect(parseEducation("B.Comm. (Hons)").evidence[0]?.text).toBe("B.Comm.");
    expect(parseEducation("M.B.A.").evidence[0]?.text).toBe("M.B.A.");
  });

  test("shows what it was read from", () => {
    const text = "我喺浸會大學讀傳理學士";
    const [evidence] = parseEducation(text).evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    expect(evidence?.text).toContain("學士");
  });

  test("reads at least 95 % of the sample interviews and of the others exactly", () => {
    const rows = [
      ...applications.map(({ id, interview }) => [
        interview.education,
        truths.get(id)?.interview.educationLevel,
      ]),
      ...interviews
        .map(({ interview, truth }) => [interview.education, truth.educationLevel])
        .filter(([text]) => text !== undefined),
    ];
    const right = rows.filter(([text, level]) => parseEducation(text).level === level).length;
    expect(right / rows.length).toBeGreaterThanOrEqual(0.95);
  });
});
