// Values of FIPS 180-4's examples.
#include "support/sha256.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Sha256, IsThatOfTheStandard) {  // FIPS 180-2, appendix B
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256, TakesBytesPieceByPieceAndBeginsAnew) {
  Sha256 sum;
  sum.add("a");
  sum.add("");
  sum.add("bc");
  EXPECT_EQ(sum.digits(), sha256("abc"));
  EXPECT_EQ(sum.digits(), sha256(""));
}

}  // namespace
}  // namespace samenspel
