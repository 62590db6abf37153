#include "render/poster/sheet_size.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(SheetSize, PapersLieUnlessTheyAreAskedToStand) {
  // ISO 216: A2 is 420 x 594 mm
  EXPECT_DOUBLE_EQ(read_sheet_size("A2", false)->mm.width, 594);
  EXPECT_DOUBLE_EQ(read_sheet_size("A2", false)->mm.height, 420);
  EXPECT_DOUBLE_EQ(read_sheet_size("a0", true)->mm.width, 841);
  EXPECT_EQ(read_sheet_size("a0", true)->name, "A0");
}

TEST(SheetSize, AFreeSizeIsWidthByHeight) {
  EXPECT_DOUBLE_EQ(read_sheet_size("500x400", false)->mm.width, 500);
  EXPECT_DOUBLE_EQ(read_sheet_size("500x400", true)->mm.width, 400);
  EXPECT_DOUBLE_EQ(read_sheet_size("300X700", false)->mm.height, 700);
  EXPECT_EQ(read_sheet_size("500x400", false)->name, "");
}

TEST(SheetSize, WhatIsNoSizeIsNothing) {
  for (const char* text : {"A9", "", "x", "500", "0x100", "99x500", "500x5001", "500x", "axb", "500x400x3", "-5x400"})
    EXPECT_FALSE(read_sheet_size(text, false)) << text;
}

TEST(SheetSize, AFreeSheetIsReadFromWhereTheNearestPaperIs) {
  EXPECT_DOUBLE_EQ(usual_distance({210, 297}), 0.9);
  EXPECT_DOUBLE_EQ(usual_distance({1189, 841}), 2.5);
  EXPECT_DOUBLE_EQ(usual_distance({500, 400}), 1.5);    // between A3 (1,247 cm2) and A2 (2,495 cm2), nearer to A2
  EXPECT_DOUBLE_EQ(usual_distance({3000, 2000}), 2.5);  // beyond A0
}

}  // namespace
}  // namespace samenspel
