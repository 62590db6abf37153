// The painted poster, as other programs read it: poppler, librsvg, an XML parser.
#include <cmath>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/poster/cairo_painter.hpp"
#include "render/poster/logo.hpp"
#include "render/poster/svg_painter.hpp"
#include "tests/render/graphviz/workbench.hpp"
#include "tests/render/poster/sample_poster.hpp"

namespace samenspel {
namespace {

using samenspel::testing::Said;
using samenspel::testing::shell;
using samenspel::testing::Workbench;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::Not;

Network named() {
  Network network = round_table(12);
  network.title = "Wie werkt met wie in Ÿmuiden & Übach?";
  network.source = "Handbook of <streets>";
  const SectorIndex sector = 0;
  const Share share{sector, 1};
  for (const char* id : {"<b>Café \\N", "&eacute; Ŝcilfo", "בית העם Kwinta"})
    network.actors.add({.id = id, .name = {}, .sectors = std::span(&share, 1)});
  return network;
}

PosterDrawing drawing(const char* sheet, bool standing = false) {
  const Network network = named();
  return sample_poster(network, poster_options(network, sheet, standing)).drawing;
}

Said of_pdf(const std::string& bytes, const std::string& line) {
  const Workbench bench;
  bench.file("a.pdf", bytes);
  return shell(bench, line);
}

TEST(PosterPdf, HasTheExactSizeOfTheSheetAndItsWords) {
  const Said said = of_pdf(poster_pdf(drawing("A2", true)), "pdfinfo -enc UTF-8 a.pdf; grep -a -c '/Lang (en)' a.pdf");
  EXPECT_EQ(said.errors, "");
  EXPECT_THAT(said.output, HasSubstr("Pages:           1\n"));
  EXPECT_THAT(said.output, HasSubstr("Page size:       1190.55 x 1683.78 pt"));  // 420 x 594 mm
  EXPECT_THAT(said.output, HasSubstr("Title:           Wie werkt met wie in Ÿmuiden & Übach?"));
  EXPECT_THAT(said.output, HasSubstr("Author:          Handbook of <streets>"));
  EXPECT_THAT(said.output, HasSubstr("Subject:"));
  EXPECT_THAT(said.output, HasSubstr("CreationDate:    Mon May  6 00:00:00 2024 UTC"));
  EXPECT_TRUE(said.output.ends_with("1\n")) << said.output;
}

TEST(PosterPdf, FontsAreEmbeddedAndNamesAreText) {
  const std::string bytes = poster_pdf(drawing("A3"));
  const Said fonts = of_pdf(bytes, "pdffonts a.pdf | tail -n +3");
  EXPECT_THAT(fonts.output, HasSubstr("Inter"));
  for (std::size_t at = 0; at < fonts.output.size(); at = fonts.output.find('\n', at) + 1)
    EXPECT_THAT(fonts.output.substr(at, fonts.output.find('\n', at) - at), HasSubstr(" yes "));
  const Said text = of_pdf(bytes, "pdftotext -raw a.pdf - | tr -d ' \\n'");
  EXPECT_THAT(text.output, HasSubstr("<b>Café\\N"));
  EXPECT_THAT(text.output, HasSubstr("&eacute;Ŝcilfo"));
}

TEST(PosterPdf, BleedHasItsBoxes) {
  const Said said = of_pdf(poster_pdf(drawing("A4", true), 3), "pdfinfo -box a.pdf");
  const auto box = [&](const std::string& name) {
    const std::size_t at = said.output.find(name + ":");
    EXPECT_NE(at, std::string::npos) << said.output;
    Box out;
    if (at != std::string::npos)
      std::istringstream(said.output.substr(at + name.size() + 1)) >> out.x0 >> out.y0 >> out.x1 >> out.y1;
    return out;
  };
  const Box trim = box("TrimBox"), bleed = box("BleedBox"), media = box("MediaBox");
  EXPECT_NEAR(trim.width(), 210 * kPointsPerMm, 0.02);
  EXPECT_NEAR(trim.height(), 297 * kPointsPerMm, 0.02);
  EXPECT_NEAR(bleed.width(), 216 * kPointsPerMm, 0.02);
  EXPECT_NEAR(trim.x0 - bleed.x0, 3 * kPointsPerMm, 0.02);
  EXPECT_GT(media.width(), bleed.width());
}

TEST(PosterPdf, TilesMakeTheSheet) {
  // A2 standing on A4 with 1 cm margin and overlap: sheets cover 180 x 267 mm (standing) or 267 x 180 (lying), so
  // ceil(410/180) x ceil(584/267) = 3 x 3 standing, ceil(410/267) x ceil(584/180) = 2 x 4 lying
  const Tiling tiling = tiling_of({420 * kPointsPerMm, 594 * kPointsPerMm}, {210, 297});
  EXPECT_EQ(tiling.across * tiling.down, 8);
  EXPECT_DOUBLE_EQ(tiling.paper.width, 297);
  const Said said = of_pdf(poster_tiles(drawing("A2", true), {210, 297}), "pdfinfo a.pdf; pdftotext -f 8 -l 8 a.pdf -");
  EXPECT_THAT(said.output, HasSubstr("Pages:           8\n"));
  EXPECT_THAT(said.output, HasSubstr("Page size:       841.89 x 595.276 pts (A4)"));
  EXPECT_THAT(said.output, HasSubstr("row 4 of 4, column 2 of 2"));
}

TEST(PosterPdf, SameBytesEachTime) {
  const PosterDrawing poster = drawing("A3");
  EXPECT_EQ(poster_pdf(poster), poster_pdf(poster));
  EXPECT_EQ(poster_png(poster), poster_png(poster));
  EXPECT_EQ(poster_svg(poster), poster_svg(poster));
}

TEST(PosterSvg, IsXmlWithNamesAsTextAndItsSizeInMillimetres) {
  const Workbench bench;
  const std::string svg = poster_svg(drawing("500x400"));
  bench.file("a.svg", svg);
  const Said said =
      shell(bench,
            "/usr/bin/python3 - <<'X'\n"
            "import xml.etree.ElementTree as E\n"
            "r=E.parse('a.svg').getroot(); n='{http://www.w3.org/2000/svg}'\n"
            "print(r.get('width'), r.get('height'), r.get('lang'))\n"
            "a=[g for g in r.iter(n+'g') if 'actor' in g.get('class','').split()]\n"
            "print(len(a), sorted(t.text for g in a for t in g.findall(n+'title'))[:3])\n"
            "print(all(any(c.startswith('sector-') for c in g.get('class').split()) for g in a))\n"
            "t=[g for g in r.iter(n+'g') if 'tie' in g.get('class','').split()]\n"
            "print(all(' – ' in x.find(n+'title').text or ' → ' in x.find(n+'title').text for x in t), len(t)>0)\n"
            "X");
  EXPECT_EQ(said.errors, "");
  EXPECT_THAT(said.output, HasSubstr("500.000mm 400.000mm en\n"));
  EXPECT_THAT(said.output, HasSubstr("15 ['&eacute; Ŝcilfo', '<b>Café \\\\N'"));
  EXPECT_THAT(said.output, HasSubstr("True\nTrue True\n"));
  EXPECT_THAT(svg, Not(HasSubstr("nan")));
}

TEST(PosterSvg, OtherProgramsPaintWhatWePaint) {
  const Workbench bench;
  const PosterDrawing poster = drawing("A3");
  bench.file("a.svg", poster_svg(poster));
  bench.file("a.pdf", poster_pdf(poster));
  bench.file("b.png", poster_png(poster));
  const Said said =
      shell(bench,
            "rsvg-convert -w 800 a.svg -o s.png && pdftoppm -r 48.37 -png -singlefile a.pdf p && "
            "/usr/bin/python3 -c \"import struct;f=lambda n:struct.unpack('>II',open(n,'rb').read()[16:24]);"
            "print(f('s.png'),f('b.png'))\"");
  EXPECT_EQ(said.errors, "");
  EXPECT_THAT(said.output,
              MatchesRegex("\\(800, 56[56]\\) \\(1654, 11(69|70)\\)\n"));  // 420 x 297 mm; 100 dots an inch
}

TEST(PosterLogoFile, ReadsPngAndSvgAndNothingElse) {
  const PosterDrawing poster = drawing("A4");
  const auto png = read_logo(poster_png(poster));
  ASSERT_TRUE(png);
  EXPECT_FALSE(png->svg);
  EXPECT_NEAR(png->box.width() / png->box.height(), std::sqrt(2), 0.01);
  const auto svg =
      read_logo("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><path d='M0 0h30v10z'/></svg>");
  ASSERT_TRUE(svg);
  EXPECT_TRUE(svg->svg);
  EXPECT_NEAR(svg->box.width() / svg->box.height(), 3, 1e-6);
  for (const char* bytes : {"", "hello", "\x89PNG\r\n", "<html></html>", "%PDF-1.5"})
    EXPECT_FALSE(read_logo(bytes)) << bytes;
}

}  // namespace
}  // namespace samenspel
