#include "render/graphviz/paint.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/unicode.hpp"
#include "tests/render/graphviz/sample_drawing.hpp"
#include "tests/render/graphviz/workbench.hpp"

namespace samenspel {
namespace {

using Json = nlohmann::json;
using testing::hostile_drawing;
using testing::hostile_names;
using testing::Said;
using testing::sample_drawing;
using testing::shell;
using testing::Workbench;

constexpr PictureFormat formats[]{PictureFormat::svg, PictureFormat::pdf, PictureFormat::png, PictureFormat::dot};

Json facts_of(const std::string& svg) {
  const Workbench bench;
  bench.file("a.svg", svg);
  const Said said = shell(bench, "python3 '" SAMENSPEL_SOURCE_DIR "/tests/render/graphviz/svg_facts.py' a.svg");
  EXPECT_EQ(said.status, 0) << said.errors;
  return Json::parse(said.output, nullptr, false);
}

Json svg_facts(const Drawing& drawing) {
  return facts_of(paint(drawing, PictureFormat::svg, {}));
}

/// By plain `dot`, which must have nothing to say.
Said by_dot(const Drawing& drawing, const std::string& options) {
  const Workbench bench;
  bench.file("a.dot", paint(drawing, PictureFormat::dot, {}));
  Said said = shell(bench, "dot " + options + " a.dot");
  EXPECT_EQ(said.status, 0);
  EXPECT_EQ(said.errors, "");
  return said;
}

Said of_pdf(const Drawing& drawing, const std::string& line) {
  const Workbench bench;
  bench.file("a.pdf", paint(drawing, PictureFormat::pdf, {}));
  Said said = shell(bench, line);
  EXPECT_EQ(said.errors, "") << line;
  return said;
}

/// Without white space, and without the invisible signs that order scripts.
std::string squeezed(const std::string& text) {
  std::string out;
  for (const char32_t sign : to_code_points(nfc(text))) {
    const bool invisible =
        (sign >= 0x200B && sign <= 0x200F) || (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2060 && sign <= 0x2069);
    if (sign > U' ' && !invisible) append_utf8(out, sign);
  }
  return out;
}

std::string joined(const Json& texts) {
  std::string out;
  for (const Json& text : texts)
    out += text.get<std::string>();
  return out;
}

std::uint32_t whole_at(const std::string& bytes, std::size_t at) {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < 4; ++i)
    out = out << 8 | static_cast<unsigned char>(bytes.at(at + i));
  return out;
}

TEST(PaintSvg, MarksActorsAndTies) {
  const Drawing drawing = sample_drawing();
  const Json facts = svg_facts(drawing);
  ASSERT_EQ(facts["actors"].size(), 8U);
  for (std::size_t i = 0; i < 8; ++i) {
    const Json& actor = facts["actors"][i];
    EXPECT_EQ(actor["id"], drawing.actors[i].id);
    EXPECT_EQ(actor["title"], drawing.actors[i].title);
    EXPECT_EQ(actor["classes"], Json(drawing.actors[i].classes));
    EXPECT_EQ(joined(actor["texts"]), drawing.actors[i].title);
  }
  ASSERT_EQ(facts["ties"].size(), 6U);
  for (std::size_t i = 0; i < 6; ++i) {
    const Json& tie = facts["ties"][i];
    EXPECT_EQ(tie["id"], drawing.ties[i].id) << "in the order of the drawing";
    EXPECT_EQ(tie["title"], drawing.ties[i].title);
    EXPECT_EQ(tie["classes"], Json(drawing.ties[i].classes));
  }
  EXPECT_EQ(facts["ties"][0]["title"], "Bakkerij Crème → Gemeenteraad");
  EXPECT_EQ(facts["ties"][0]["desc"], "informeert");
  EXPECT_EQ(facts["ties"][1]["title"], "Gemeenteraad – Studio Halfrond");
  EXPECT_EQ(facts["ties"][1]["desc"], Json());
}

TEST(PaintSvg, PlatesStandOverAllElseWithTheirClassAndWords) {
  Drawing drawing = sample_drawing();
  PlateMark plate{"plate-0", "a & b", {"number"}, {{"12 <ties>"}, 11, true, {}, {"1.8 × \\N"}}};
  plate.label.box = around(drawing.ties[0].curve[1], {70, 26});
  drawing.plates.push_back(plate);
  const std::string svg = paint(drawing, PictureFormat::svg, {});
  const std::size_t at = svg.find("<g id=\"plate-0\" class=\"number\">\n<title>a &amp; b</title>");
  ASSERT_NE(at, std::string::npos);
  EXPECT_GT(at, svg.rfind("class=\"actor")) << "behind all marks";
  EXPECT_NE(svg.find(">12 &lt;ties&gt;</text>", at), std::string::npos);
  EXPECT_NE(svg.find(">1.8 × \\N</text>", at), std::string::npos);
}

TEST(PaintSvg, ADoubledTieIsTwoLinesWithWhiteBetweenThemInOneGroup) {
  Drawing drawing = sample_drawing();
  drawing.ties[0].doubled = true;
  drawing.ties[0].width = 9;
  drawing.ties[0].tip.reset();
  drawing.ties[0].colour = "#5E3C99";
  const std::string svg = paint(drawing, PictureFormat::svg, {});
  const std::size_t at = svg.find("<g id=\"" + drawing.ties[0].id + "\"");
  ASSERT_NE(at, std::string::npos);
  const std::string group = svg.substr(at, svg.find("</g>", at) - at);
  const auto count = [&](const std::string& what) {
    std::size_t found = 0;
    for (std::size_t i = group.find(what); i != std::string::npos; i = group.find(what, i + 1))
      ++found;
    return found;
  };
  EXPECT_EQ(count("stroke=\"#5e3c99\""), 2U);
  EXPECT_EQ(count("stroke=\"#ffffff\"") + count("stroke=\"white\""), 1U);
  EXPECT_EQ(count("stroke-width=\"3\""), 3U);
  EXPECT_EQ(facts_of(svg)["ties"].size(), 6U);
}

TEST(PaintSvg, TellsWhatItIs) {
  const Drawing drawing = sample_drawing();
  const Json facts = svg_facts(drawing);
  EXPECT_EQ(facts["tag"], "{http://www.w3.org/2000/svg}svg");
  EXPECT_EQ(facts["lang"], "nl");
  EXPECT_EQ(facts["title"], drawing.title);
  EXPECT_EQ(facts["desc"], drawing.description);
  EXPECT_EQ(facts["fonts"], Json::array({drawing.font}));
}

TEST(PaintSvg, HasThePageAsItsSize) {
  const Json facts = svg_facts(sample_drawing());
  const Box page = sample_drawing().page;
  EXPECT_NEAR(std::stod(facts["width"].get<std::string>()), page.width(), 0.02);
  EXPECT_NEAR(std::stod(facts["height"].get<std::string>()), page.height(), 0.02);
}

TEST(PaintSvg, RunsNothingAndPointsNowhere) {
  const std::string svg = paint(hostile_drawing(), PictureFormat::svg, {});
  const Json facts = facts_of(svg);
  EXPECT_EQ(facts["outward"], Json::array());
  const std::string known = " desc ellipse g path polygon polyline svg text title ";
  for (const Json& tag : facts["tags"]) {
    EXPECT_NE(known.find(" " + tag.get<std::string>() + " "), std::string::npos) << tag;
  }
  EXPECT_EQ(svg.find("<!"), std::string::npos);
  EXPECT_EQ(svg.find("Graphviz"), std::string::npos);
  EXPECT_EQ(facts["transparent"], 0);
}

TEST(PaintSvg, DrawsHullsUnderAll) {
  const std::string svg = paint(sample_drawing(), PictureFormat::svg, {});
  const Json hulls = facts_of(svg)["hulls"];
  // Two filled, three rims: one is of a hole.
  ASSERT_EQ(hulls.size(), 5U);
  EXPECT_EQ(hulls[0][0], "hull hull-resident");
  EXPECT_EQ(hulls[0][1], "#e69f00");
  EXPECT_NEAR(std::stod(hulls[0][2].get<std::string>()), kTint, 0.003);
  EXPECT_EQ(hulls[1][0], "hull hull-official");
  EXPECT_EQ(hulls[4][0], "hull hull-official rim");
  EXPECT_EQ(hulls[4][1], "none");
  EXPECT_LT(svg.rfind("class=\"hull"), svg.find("class=\"tie"));
  EXPECT_LT(svg.rfind("class=\"tie"), svg.find("class=\"actor"));
}

TEST(PaintSvg, CutsAMemberOfSeveralSectorsInWedges) {
  const Json fills = svg_facts(sample_drawing())["actors"][5]["fills"];
  std::vector<std::string> seen = fills.get<std::vector<std::string>>();
  for (const char* colour : {"#0072b2", "#e69f00", "#d55e00"}) {
    EXPECT_EQ(std::count(seen.begin(), seen.end(), colour), 1) << colour;
  }
}

TEST(PaintSvg, EveryWordOfTheDrawingIsText) {
  const Drawing drawing = sample_drawing();
  const std::vector<std::string> texts = svg_facts(drawing)["texts"].get<std::vector<std::string>>();
  for (const DrawnWord& word : drawing.words) {
    EXPECT_NE(std::find(texts.begin(), texts.end(), word.text), texts.end()) << word.text;
  }
}

TEST(PaintSvg, NamesComeOutAsTheyWentIn) {
  const Drawing drawing = hostile_drawing();
  const Json facts = svg_facts(drawing);
  ASSERT_EQ(facts["actors"].size(), hostile_names().size());
  for (std::size_t i = 0; i < hostile_names().size(); ++i) {
    EXPECT_EQ(facts["actors"][i]["title"], hostile_names()[i]);
    EXPECT_EQ(facts["actors"][i]["texts"], Json::array({hostile_names()[i]}));
  }
  for (std::size_t i = 0; i < drawing.ties.size(); ++i)
    EXPECT_EQ(facts["ties"][i]["title"], drawing.ties[i].title);
  EXPECT_EQ(facts["title"], drawing.title);
  for (std::size_t i = 0; i < drawing.words.size(); ++i)
    EXPECT_EQ(facts["texts"][i], drawing.words[i].text);
}

TEST(PaintSvg, SignsThatXmlForbidsAreReplaced) {
  Drawing drawing = testing::drawing_of({"a"});
  drawing.actors[0].title = drawing.actors[0].label.lines[0] = std::string("a\0b\x1B\xFF", 5);
  drawing.title = drawing.words[0].text = "x\x07y";
  drawing.actors[0].classes.push_back("sector-a\"b<&c");
  const Json facts = svg_facts(drawing);
  EXPECT_EQ(facts["actors"][0]["title"], "a\uFFFDb\uFFFD\uFFFD");
  EXPECT_EQ(facts["actors"][0]["texts"], Json::array({"a\uFFFDb\uFFFD\uFFFD"}));
  EXPECT_EQ(facts["actors"][0]["classes"][2], "sector-a\"b<&c");
  EXPECT_EQ(facts["title"], "x\uFFFDy");
  EXPECT_EQ(facts["texts"][0], "x\uFFFDy");
  EXPECT_EQ(facts_of(by_dot(drawing, "-Tsvg").output)["actors"][0]["classes"].back(), "sector-a\"b<&c");
}

TEST(PaintSvg, LabelsOfSeveralLinesAndOfNone) {
  Drawing drawing = testing::drawing_of({"Stichting Trapportaal", "stil"});
  drawing.actors[0].label.lines = {"Stichting", "", "Trapportaal"};
  drawing.actors[1].label.lines = {};
  const Json facts = svg_facts(drawing);
  EXPECT_EQ(facts["actors"][0]["texts"], Json::array({"Stichting", "Trapportaal"}));
  EXPECT_EQ(facts["actors"][1]["texts"], Json::array());
  EXPECT_EQ(facts["actors"][1]["title"], "stil");
}

TEST(PaintPdf, EmbedsItsFontsByName) {
  const Said said = of_pdf(sample_drawing(), "pdffonts a.pdf | tail -n +3");
  ASSERT_FALSE(said.output.empty());
  std::size_t fonts = 0, embedded = 0;
  for (std::size_t at = 0; at < said.output.size(); at = said.output.find('\n', at) + 1, ++fonts) {
    const std::string line = said.output.substr(at, said.output.find('\n', at) - at);
    embedded += line.find(" yes yes yes ") != std::string::npos && line.find('+') != std::string::npos ? 1 : 0;
  }
  EXPECT_EQ(fonts, embedded) << said.output;
}

TEST(PaintPdf, HasOnePageOfTheSizeOfTheDrawingAndItsTitle) {
  const Said said = of_pdf(sample_drawing(), "pdfinfo a.pdf");
  const Box page = sample_drawing().page;
  EXPECT_NE(said.output.find("Title:           Wie werkt met wie\n"), std::string::npos) << said.output;
  EXPECT_NE(said.output.find("Pages:           1\n"), std::string::npos);
  const std::size_t size = said.output.find("Page size:");
  ASSERT_NE(size, std::string::npos);
  std::size_t read = 0;
  const std::string numbers = said.output.substr(said.output.find_first_of("0123456789", size));
  EXPECT_NEAR(std::stod(numbers, &read), page.width(), 1);
  EXPECT_NEAR(std::stod(numbers.substr(read + 3)), page.height(), 1);
  EXPECT_EQ(said.output.find("CreationDate"), std::string::npos);
}

TEST(PaintPdf, ATitleOfAnyScriptIsKept) {
  const Drawing drawing = hostile_drawing();
  const Said said = of_pdf(drawing, "pdfinfo -enc UTF-8 a.pdf");
  EXPECT_NE(said.output.find("Title:           " + drawing.title + "\n"), std::string::npos) << said.output;
}

TEST(PaintPdf, NamesAreText) {
  const std::string text = squeezed(of_pdf(hostile_drawing(), "pdftotext -raw a.pdf -").output);
  for (const std::string& name : hostile_names()) {
    // Signs that no font of this machine may have, and letters from right to left, which come in any order.
    if (name.find_first_of("\xD7\xE4\xF0") != std::string::npos) continue;
    EXPECT_NE(text.find(squeezed(name)), std::string::npos) << name;
  }
}

TEST(PaintDot, PlainDotDrawsTheSamePicture) {
  const Drawing drawing = sample_drawing();
  const Json ours = svg_facts(drawing), theirs = facts_of(by_dot(drawing, "-Tsvg").output);
  EXPECT_EQ(ours["geometry"], theirs["geometry"]);
  std::vector<std::string> our_texts = ours["texts"], their_texts = theirs["texts"];
  std::sort(our_texts.begin(), our_texts.end());
  std::sort(their_texts.begin(), their_texts.end());
  EXPECT_EQ(our_texts, their_texts);
  EXPECT_EQ(theirs["actors"].size(), 8U);
  EXPECT_EQ(theirs["ties"].size(), 6U);
}

TEST(PaintDot, PlainDotMakesABitmapToo) {
  EXPECT_EQ(by_dot(sample_drawing(), "-Tpng").output.substr(1, 3), "PNG");
}

TEST(PaintDot, NamesComeOutAsTheyWentIn) {
  const Json facts = facts_of(by_dot(hostile_drawing(), "-Tsvg").output);
  std::vector<std::string> seen;
  for (const Json& actor : facts["actors"])
    seen.push_back(joined(actor["texts"]));
  for (const std::string& name : hostile_names()) {
    EXPECT_EQ(std::count(seen.begin(), seen.end(), name), 1) << name;
  }
  const std::vector<std::string> texts = facts["texts"];
  for (const DrawnWord& word : hostile_drawing().words) {
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [&](const auto& t) {
      return squeezed(t) == squeezed(word.text);
    })) << word.text;
  }
}

TEST(PaintDot, TiesJoinTheActorsThatTheyAreOf) {
  const Said said = by_dot(sample_drawing(), "-Tplain");
  for (const char* tie : {"\nedge 0 1 ", "\nedge 1 2 ", "\nedge 4 5 ", "\nedge 6 7 ", "\nedge 3 7 ", "\nedge 2 6 "}) {
    EXPECT_NE(said.output.find(tie), std::string::npos) << tie;
  }
}

TEST(PaintPng, IsNeitherTooSmallNorTooLarge) {
  Drawing drawing;
  const auto size_of = [&](double width, double height) {
    drawing.page = {0, 0, width, height};
    const std::string png = paint(drawing, PictureFormat::png, {});
    return std::pair(whole_at(png, 16), whole_at(png, 20));
  };
  const auto [width, height] = size_of(720, 360);
  EXPECT_NEAR(width, 1100, 1) << "110 dots an inch";
  EXPECT_NEAR(height, 550, 1);
  const auto [small_width, small_height] = size_of(40, 60);
  EXPECT_GE(small_width, 300U);
  EXPECT_GE(small_height, 300U);
  const auto [long_width, long_height] = size_of(40'000, 100);
  EXPECT_LE(long_width, 30'001U);
  EXPECT_GT(long_height, 30U);
  const auto [large_width, large_height] = size_of(9'000, 9'000);
  EXPECT_LE(static_cast<double>(large_width) * large_height, 40.1e6);
}

TEST(Paint, NothingInNothingOut) {
  Drawing drawing;
  drawing.page = {0, 0, 200, 100};
  for (const PictureFormat format : formats)
    EXPECT_FALSE(paint(drawing, format, {}).empty());
  EXPECT_EQ(svg_facts(drawing)["actors"], Json::array());
}

TEST(Paint, OneActorTiedToItself) {
  Drawing drawing = testing::drawing_of({"alleen"});
  TieMark tie;
  tie.id = "tie-0";
  tie.title = "alleen → alleen";
  tie.classes = {"tie"};
  tie.curve = {Point{80, 60}, {100, 80}, {120, 60}, {90, 55}};
  tie.tip = Point{84, 55};
  drawing.ties.push_back(tie);
  EXPECT_EQ(svg_facts(drawing)["ties"][0]["title"], "alleen → alleen");
  for (const PictureFormat format : formats)
    EXPECT_FALSE(paint(drawing, format, {}).empty());
}

TEST(Paint, SameDrawingSameBytesInAnyTimeZoneAndHome) {
  const std::vector<Drawing> drawings{sample_drawing(), hostile_drawing()};
  std::vector<std::string> first;
  for (const Drawing& drawing : drawings) {
    for (const PictureFormat format : formats)
      first.push_back(paint(drawing, format, {}));
  }
  const Workbench home;
  const char* zone = std::getenv("TZ");
  const char* old_home = std::getenv("HOME");
  const std::string kept_zone = zone ? zone : "", kept_home = old_home ? old_home : "/";
  setenv("TZ", "Pacific/Auckland", 1);
  setenv("HOME", home.path("").c_str(), 1);
  std::size_t i = 0;
  for (const Drawing& drawing : drawings) {
    for (const PictureFormat format : formats)
      EXPECT_EQ(paint(drawing, format, {}) == first[i++], true) << i;
  }
  setenv("HOME", kept_home.c_str(), 1);
  if (zone) {
    setenv("TZ", kept_zone.c_str(), 1);
  } else {
    unsetenv("TZ");
  }
}

}  // namespace
}  // namespace samenspel
