// The helper program by itself, over its stdin and stdout.

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/random.hpp"
#include "tests/render/graphviz/workbench.hpp"

namespace samenspel::testing {
namespace {

using Json = nlohmann::json;

struct Reply {
  int status;
  Json head;
  std::string bytes, errors;
};

Reply ask_text(std::string_view request) {
  const Workbench bench;
  const Said said = shell(bench, helper_program(), request);
  const std::size_t line = std::min(said.output.find('\n'), said.output.size());
  return {said.status, Json::parse(said.output.substr(0, line), nullptr, false),
          line < said.output.size() ? said.output.substr(line + 1) : "", said.errors};
}

Reply ask(const Json& request) {
  return ask_text(request.dump());
}

Json layout(const std::string& engine) {
  return {{"protocol", 1},
          {"engine", engine},
          {"nodes", Json::array()},
          {"edges", Json::array()},
          {"layout", Json::object()}};
}

/// Two nodes and an edge with places of their own, to be rendered.
Json picture(const std::string& format) {
  Json request = layout("nop2");
  request.erase("layout");
  request["render"] = format;
  request["directed"] = true;
  request["graph"] = {{"notranslate", "true"}, {"splines", "true"}};
  request["nodes"] = {{{"pos", "0,0"}, {"label", "here"}}, {{"pos", "200,100"}, {"label", "there"}}};
  request["edges"] = {{0, 1, {{"pos", "e,180,90 20,10 60,30 120,60 170,85"}}}};
  return request;
}

void expect_refused(const Reply& reply, const std::string& why) {
  EXPECT_EQ(reply.status, 1);
  ASSERT_TRUE(reply.head.is_object());
  EXPECT_EQ(reply.head.value("protocol", 0), 1);
  ASSERT_TRUE(reply.head.contains("error")) << reply.head;
  EXPECT_NE(reply.head["error"].get<std::string>().find(why), std::string::npos) << reply.head["error"];
  EXPECT_EQ(reply.bytes, "");
  EXPECT_EQ(reply.errors, "");
}

TEST(Helper, TellsItsVersion) {
  const Workbench bench;
  const Said said = shell(bench, helper_program() + " --version");
  EXPECT_EQ(said.status, 0);
  EXPECT_EQ(said.output.find("samenspel-graphviz "), 0U);
  EXPECT_NE(said.output.find("protocol 1"), std::string::npos);
}

TEST(Helper, WrongUsageIsStatusTwo) {
  const Workbench bench;
  EXPECT_EQ(shell(bench, helper_program() + " picture.dot").status, 2);
}

TEST(Helper, TwoNodesLieAsFarApartAsTheirTieIsLong) {
  Json request = layout("neato");
  request["nodes"] = {Json::object(), Json::object()};
  // `len` is in inches: 1.5 inch is 108 points.
  request["edges"] = {{0, 1, {{"len", "1.5"}}}};
  request["graph"] = {{"start", "1"}, {"overlap", "true"}, {"splines", "none"}};
  const Reply reply = ask(request);
  ASSERT_EQ(reply.status, 0) << reply.head;
  const Json& places = reply.head["places"][0];
  ASSERT_EQ(places.size(), 2U);
  EXPECT_NEAR(std::hypot(places[0][0].get<double>() - places[1][0].get<double>(),
                         places[0][1].get<double>() - places[1][1].get<double>()),
              108, 0.5);
  EXPECT_EQ(reply.head["messages"], "");
  EXPECT_EQ(reply.errors, "");
}

TEST(Helper, EachVariantStartsAfresh) {
  Json request = layout("neato");
  for (int i = 0; i < 9; ++i)
    request["nodes"].push_back(Json::object());
  for (int i = 0; i < 9; ++i)
    request["edges"].push_back({i, (i * i + 1) % 9});
  request["graph"] = {{"splines", "none"}, {"overlap", "true"}};
  Json many = request;
  many["layout"]["variants"] = {{{"start", "1"}, {"mode", "KK"}}, {{"start", "2"}}, {{"start", "3"}}};
  const Reply all = ask(many);
  ASSERT_EQ(all.status, 0) << all.head;
  ASSERT_EQ(all.head["places"].size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) {
    Json one = request;
    one["layout"]["variants"] = Json::array({many["layout"]["variants"][i]});
    EXPECT_EQ(ask(one).head["places"][0], all.head["places"][i]) << i;
  }
  EXPECT_NE(all.head["places"][1], all.head["places"][2]);
}

TEST(Helper, GivenPlacesStayAndLabelsAreMeasured) {
  Json request = layout("nop1");
  request["nodes"] = {{{"pos", "10,20"}, {"label", {{"html", "<B>wide and bold</B>"}}}},
                      {{"pos", "400,20"}, {"label", ""}}};
  request["graph"] = {{"splines", "none"}, {"overlap", "true"}};
  const Reply reply = ask(request);
  ASSERT_EQ(reply.status, 0) << reply.head;
  const Json& places = reply.head["places"][0];
  EXPECT_NEAR(places[1][0].get<double>() - places[0][0].get<double>(), 390, 1e-6);
  EXPECT_GT(places[0][2].get<double>(), 40);
  EXPECT_EQ(places[1][2], 0.0);
  EXPECT_EQ(places[1][3], 0.0);
}

TEST(Helper, AnEmptyGraphHasNoPlaces) {
  for (const char* engine : {"neato", "sfdp", "osage", "nop1", "nop2", "dot"}) {
    const Reply reply = ask(layout(engine));
    EXPECT_EQ(reply.status, 0) << engine;
    EXPECT_EQ(reply.head["places"], Json::array({Json::array()}));
  }
}

TEST(Helper, RendersEachFormat) {
  for (const auto& [format, start] : std::vector<std::pair<std::string, std::string>>{
           {"svg", "<?xml"}, {"pdf", "%PDF-"}, {"png", "\x89PNG"}, {"dot", "digraph"}}) {
    const Reply reply = ask(picture(format));
    ASSERT_EQ(reply.status, 0) << format << reply.head;
    EXPECT_EQ(reply.bytes.rfind(start, 0), 0U) << format;
    EXPECT_EQ(reply.head["bytes"], reply.bytes.size()) << format;
    EXPECT_EQ(reply.head["messages"], "") << format;
    EXPECT_EQ(reply.errors, "") << format;
  }
}

TEST(Helper, AnEmptyGraphIsRenderedToo) {
  for (const char* format : {"svg", "pdf", "png", "dot"}) {
    Json request = picture(format);
    request["nodes"] = request["edges"] = Json::array();
    EXPECT_EQ(ask(request).status, 0) << format;
  }
}

TEST(Helper, ADotFileSaysByWhatItIsDrawn) {
  EXPECT_NE(ask(picture("dot")).bytes.find("layout=nop2"), std::string::npos);
}

TEST(Helper, AnEmptyLabelIsStillEmptyInADotFile) {
  Json request = picture("dot");
  request["nodes"][0]["label"] = "";
  const Workbench bench;
  bench.file("a.dot", ask(request).bytes);
  const Said said = shell(bench, "dot -Tsvg a.dot");
  EXPECT_EQ(said.errors, "");
  EXPECT_EQ(said.output.find(">0</text>"), std::string::npos);
  EXPECT_NE(said.output.find(">there</text>"), std::string::npos);
}

TEST(Helper, MessagesOfGraphvizAreHandedOn) {
  Json request = picture("svg");
  request["nodes"][0]["shape"] = "box";
  request["nodes"][0]["style"] = "wedged";
  request["nodes"][0]["fillcolor"] = "#FF0000:#00FF00";
  const Reply reply = ask(request);
  EXPECT_EQ(reply.status, 0);
  EXPECT_NE(reply.head["messages"].get<std::string>().find("wedged"), std::string::npos) << reply.head;
  EXPECT_EQ(reply.errors, "");
}

TEST(Helper, WhatIsNoRequestIsRefused) {
  for (const char* text : {"", "{", "[]", "null", "\"x\"", "{}\xFF", "{} {}"}) {
    expect_refused(ask_text(text), "JSON");
  }
  expect_refused(ask_text(std::string(300'000, '[')), "JSON");
  expect_refused(ask_text(std::string(100'000, '[') + std::string(100'000, ']')), "JSON");
}

TEST(Helper, AnotherProtocolIsRefused) {
  Json request = layout("neato");
  request["protocol"] = 2;
  expect_refused(ask(request), "protocol");
  request.erase("protocol");
  expect_refused(ask(request), "protocol");
}

TEST(Helper, UnknownEnginesAndFormatsAreRefused) {
  expect_refused(ask(layout("fdp")), "engine");
  expect_refused(ask(layout("")), "engine");
  expect_refused(ask(picture("ps")), "format");
  expect_refused(ask(picture("")), "format");
  Json both = picture("svg");
  both["layout"] = Json::object();
  expect_refused(ask(both), "asks");
  both.erase("layout");
  both.erase("render");
  expect_refused(ask(both), "asks");
}

TEST(Helper, AnEdgeToANodeThatIsNotThereIsRefused) {
  for (const Json& end : {Json(2), Json(-1), Json(0.5), Json("0"), Json(), Json(4'294'967'296)}) {
    Json request = layout("neato");
    request["nodes"] = {Json::object(), Json::object()};
    request["edges"] = Json::array({Json::array({0, end})});
    expect_refused(ask(request), "not there");
    request["edges"] = Json::array({Json::array({end, 0})});
    expect_refused(ask(request), "not there");
  }
  Json request = layout("neato");
  request["edges"] = {"0 -> 1"};
  expect_refused(ask(request), "edge");
}

TEST(Helper, NothingThatReadsAFileOrPointsOutwardCanBeSet) {
  for (const char* name :
       {"URL", "href", "xlink:href", "target", "tooltip", "image", "imagepath", "shapefile", "stylesheet", "fontpath",
        "layers", "layer", "labelURL", "_draw_", "layout", "size", "root"}) {
    for (const char* object : {"graph", "node", "edge"}) {
      Json request = picture("svg");
      request[object][name] = "/etc/hostname";
      expect_refused(ask(request), std::string("may not be set: ") + name);
    }
    Json request = picture("svg");
    request["nodes"][0][name] = "/etc/hostname";
    expect_refused(ask(request), "may not be set");
  }
  Json request = layout("neato");
  request["layout"]["variants"] = {{{"imagepath", "/"}}};
  expect_refused(ask(request), "may not be set");
}

TEST(Helper, LabelsMayNotHoldImagesOrLinks) {
  for (const char* html :
       {"<TABLE><TR><TD><IMG SRC=\"/etc/x.png\"/></TD></TR></TABLE>", "<img src='x'/>",
        "<TABLE HREF=\"http://example.org\"><TR><TD>a</TD></TR></TABLE>", "<FONT FACE=\"/etc/x\">a</FONT>", "<!-- -->",
        "<B", "<TABLE TOOLTIP=\"x\">", "<TD ID=x>", "<script>", "<B x>a</B>", "<![CDATA[<IMG/>]]>"}) {
    Json request = picture("svg");
    request["nodes"][0]["xlabel"] = {{"html", html}};
    expect_refused(ask(request), "xlabel");
  }
}

TEST(Helper, LabelsThatAreNotHtmlAreRefusedByGraphviz) {
  for (const char* html : {"<B>a</I>", "<TABLE></TABLE>", "<TR>", "</B>", "&nosuch;", "<TABLE><TR><TD>a</TD></TR>"}) {
    Json request = picture("svg");
    request["nodes"][0]["label"] = {{"html", html}};
    EXPECT_EQ(ask(request).status, 1) << html;
  }
}

TEST(Helper, BackgroundsAreReadBeforeGraphvizReadsThem) {
  for (const char* background :
       {"I 0 0 10 10 12 -/etc/x.png", "I 0 0 10 10 12 -/etc/x.png ", "T 0 0 0 10 500 -too short ", "P 3 0 0 1 1 ",
        "P 999999999 0 0 ", "P -1 0 0 ", "B 5 0 0 1 1 2 2 3 3 4 4 ", "E 0 0 nan 1 ", "E 0 0 1e300 1 ", "Z", "C 3 -[0] ",
        "F 11 4 -/etc ", "T 0 0 0 10 0.5 -x ", "c 7 -#000000"}) {
    Json request = picture("svg");
    request["graph"]["_background"] = background;
    expect_refused(ask(request), "_background");
  }
  Json request = picture("svg");
  request["graph"]["_background"] = "c 7 -#000000 F 11 5 -Inter t 1 T 0 50 0 10 4 -Zoë ";
  EXPECT_NE(ask(request).bytes.find(">Zoë</text>"), std::string::npos);
}

TEST(Helper, ValuesOutOfBoundsAreRefused) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {"width", "1e9"},       {"width", "nan"},      {"height", "-1"},       {"width", "1 1"},
      {"pos", "1e300,0"},     {"pos", "inf,0"},      {"pos", "here"},        {"shape", "epsf"},
      {"shape", "polygon"},   {"style", "wedged(9"}, {"style", "../../etc"}, {"fillcolor", "/etc/x"},
      {"fontname", "/etc/x"}, {"penwidth", "1e99"},  {"fontsize", "0"}};
  for (const auto& [name, value] : bad) {
    Json request = picture("svg");
    request["nodes"][0][name] = value;
    expect_refused(ask(request), name);
  }
  Json request = picture("svg");
  request["nodes"][0]["label"] = std::string("a\0b", 3);
  expect_refused(ask(request), "label");
  request["nodes"][0]["label"] = 7;
  expect_refused(ask(request), "no text");
  request = picture("svg");
  request["graph"]["dpi"] = "1e6";
  expect_refused(ask(request), "dpi");
}

TEST(Helper, ABitmapOfTooManyPixelsIsRefusedBeforeItIsMade) {
  Json request = picture("png");
  request["nodes"][1]["pos"] = "900000,900000";
  expect_refused(ask(request), "pixels");
  request["nodes"][1]["pos"] = "900000,0";
  expect_refused(ask(request), "pixels");
}

TEST(Helper, WhatGraphvizCannotDoIsAnErrorNotACrash) {
  Json request = layout("nop2");
  request["nodes"] = {Json::object(), Json::object()};
  expect_refused(ask(request), "node 0 in graph samenspel has no position");
  request.erase("layout");
  request["render"] = "svg";
  expect_refused(ask(request), "has no position");
}

TEST(Helper, ABrokenRequestNeverCrashesIt) {
  const std::string good = picture("svg").dump();
  Random random(7);
  for (int round = 0; round < 60; ++round) {
    std::string text = good;
    for (std::uint64_t i = random.below(4) + 1; i > 0; --i) {
      text[random.below(text.size())] =
          static_cast<char>(random.below(2) == 0 ? 32 + random.below(95) : random.below(256));
    }
    const Reply reply = ask_text(text);
    EXPECT_LE(reply.status, 1) << text;
    EXPECT_TRUE(reply.head.is_object()) << text;
    EXPECT_EQ(reply.errors, "") << text;
  }
}

}  // namespace
}  // namespace samenspel::testing
