#include "importers/tables/xlsx_pieces.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include "support/stop.hpp"
#include "support/unicode.hpp"

namespace samenspel::xlsx {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 16;
constexpr std::size_t kMostPiece = std::size_t{16} << 20;
/// A row of all columns with a formula, a text of runs and an extension in each cell stays far below.
constexpr std::size_t kMostElements = 500'000;
constexpr std::size_t kMostDepth = 64;

[[noreturn]] void damaged() {
  throw XlsxTrouble{XlsxFault::damaged};
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::string_view local_name(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Pieces::Pieces(PartReader read, std::vector<ElementPath> paths, XlsxFault wrong_root)
    : read_(std::move(read)), paths_(std::move(paths)), wrong_root_(wrong_root), raw_(kBlock) {}

std::optional<Piece> Pieces::next() {
  in_piece_ = false;
  while (const std::optional<Tag> tag = next_tag()) {
    if (tag->kind == Kind::closes) {
      if (open_.empty() || open_.back() != tag->name) damaged();
      open_.pop_back();
      continue;
    }
    const std::string_view name = local_name(tag->name);
    if (open_.empty()) {
      if (saw_root_) damaged();
      saw_root_ = true;
      if (std::none_of(paths_.begin(), paths_.end(), [&](const ElementPath& path) { return path.front() == name; }))
        throw XlsxTrouble{wrong_root_};
    }
    if (const std::optional<std::size_t> path = path_to(name)) {
      if (tag->kind == Kind::opens) take_rest_of_piece();
      return Piece{*path, {buffer_.data() + keep_, at_ - keep_}};
    }
    if (tag->kind == Kind::opens) {
      if (open_.size() == kMostDepth) damaged();
      open_.emplace_back(tag->name);
    }
  }
  if (!saw_root_ || !open_.empty()) damaged();
  return std::nullopt;
}

std::optional<std::size_t> Pieces::path_to(std::string_view name) const {
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    const ElementPath& path = paths_[i];
    if (path.size() == open_.size() + 1 && path.back() == name &&
        std::equal(open_.begin(), open_.end(), path.begin(),
                   [](const std::string& open, std::string_view step) { return local_name(open) == step; }))
      return i;
  }
  return std::nullopt;
}

void Pieces::take_rest_of_piece() {
  in_piece_ = true;
  std::size_t depth = 1, elements = 1;
  while (depth > 0) {
    const std::optional<Tag> tag = next_tag();
    if (!tag) damaged();
    if (tag->kind == Kind::closes) {
      --depth;
      continue;
    }
    if (++elements > kMostElements) throw XlsxTrouble{XlsxFault::too_large};
    if (tag->kind == Kind::opens && ++depth > kMostDepth) damaged();
  }
}

/// Goes behind the next tag; nothing at the end of the part.
std::optional<Pieces::Tag> Pieces::next_tag() {
  for (;;) {
    const void* found = std::memchr(buffer_.data() + at_, '<', buffer_.size() - at_);
    at_ =
        found == nullptr ? buffer_.size() : static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data());
    if (!in_piece_) keep_ = at_;
    if (found == nullptr) {
      if (!fill()) return std::nullopt;
      continue;
    }
    need(2);
    if (buffer_[at_ + 1] == '?') {
      pass("<?", "?>");
    } else if (buffer_[at_ + 1] != '!') {
      return take_tag();
    } else {
      need(3);
      if (buffer_[at_ + 2] == '-') {
        pass("<!--", "-->");
      } else if (buffer_[at_ + 2] == '[') {
        pass("<![CDATA[", "]]>");
      } else {
        need(9);
        if (buffer_.compare(at_, 9, "<!DOCTYPE") == 0) throw XlsxTrouble{XlsxFault::external_reference};
        damaged();
      }
    }
  }
}

Pieces::Tag Pieces::take_tag() {
  char quote = 0;
  std::size_t length = 1;
  for (bool ended = false; !ended; ++length) {
    need(length + 1);
    const char c = buffer_[at_ + length];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '<') {
      damaged();
    } else {
      ended = c == '>';
    }
  }
  std::string_view inside = std::string_view(buffer_).substr(at_ + 1, length - 2);
  at_ += length;
  Kind kind = Kind::opens;
  if (inside.starts_with('/')) {
    kind = Kind::closes;
    inside.remove_prefix(1);
  } else if (inside.ends_with('/')) {
    kind = Kind::empty;
    inside.remove_suffix(1);
  }
  const std::string_view name(inside.begin(), std::find_if(inside.begin(), inside.end(), is_blank));
  if (name.empty()) damaged();
  return {kind, name};
}

/// Goes behind the next `closing`; here stands what should be an `opening`.
void Pieces::pass(std::string_view opening, std::string_view closing) {
  need(opening.size());
  if (buffer_.compare(at_, opening.size(), opening) != 0) damaged();
  std::size_t searched = opening.size();
  for (;;) {
    const std::size_t found = buffer_.find(closing, at_ + searched);
    if (found != std::string::npos) {
      at_ = found + closing.size();
      return;
    }
    searched = std::max(opening.size(), buffer_.size() - at_ - (closing.size() - 1));
    if (!fill()) damaged();
  }
}

/// So many characters from here on.
void Pieces::need(std::size_t count) {
  while (buffer_.size() - at_ < count) {
    if (!fill()) damaged();
  }
}

/// More characters into the buffer, which may move; false at the end of the part.
bool Pieces::fill() {
  check_stop();
  if (keep_ > 0) {
    buffer_.erase(0, keep_);
    at_ -= keep_;
    keep_ = 0;
  }
  if (buffer_.size() > kMostPiece) throw XlsxTrouble{XlsxFault::too_large};
  const std::size_t got = read_({raw_.data() + raw_size_, raw_.size() - raw_size_});
  raw_size_ += got;
  if (encoding_ == Encoding::unknown && (raw_size_ >= 4 || got == 0)) detect_encoding();
  const std::size_t used = decode({raw_.data(), raw_size_});
  std::copy(raw_.begin() + static_cast<std::ptrdiff_t>(used), raw_.begin() + static_cast<std::ptrdiff_t>(raw_size_),
            raw_.begin());
  raw_size_ -= used;
  if (got > 0) return true;
  if (raw_size_ > 0) damaged();
  return used > 0;
}

void Pieces::detect_encoding() {
  const std::string_view head(raw_.data(), raw_size_);
  if (head.starts_with("\xFF\xFE") || head.starts_with(std::string_view("<\0", 2))) {
    encoding_ = Encoding::utf16_little;
  } else if (head.starts_with("\xFE\xFF") || head.starts_with(std::string_view("\0<", 2))) {
    encoding_ = Encoding::utf16_big;
  } else {
    encoding_ = Encoding::utf8;
  }
}

/// Appends to the buffer, tells how many bytes were used: all but a character that is not there as a whole.
std::size_t Pieces::decode(std::string_view raw) {
  if (encoding_ == Encoding::unknown) return 0;
  return encoding_ == Encoding::utf8 ? decode_utf8(raw) : decode_utf16(raw);
}

std::size_t Pieces::decode_utf8(std::string_view raw) {
  // NUL is no character of XML, and the parser of the pieces would take it for their end.
  if (raw.find('\0') != std::string_view::npos) damaged();
  std::size_t i = 0;
  while (i < raw.size()) {
    std::uint64_t eight = 0;
    if (i + sizeof eight <= raw.size()) {
      std::memcpy(&eight, raw.data() + i, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        i += sizeof eight;
        continue;
      }
    }
    const CodePoint sign = first_code_point(raw.substr(i));
    if (!sign.valid) {
      if (raw.size() - i < 4) break;  // its rest may still come
      damaged();
    }
    i += sign.length;
  }
  buffer_.append(raw, 0, i);
  return i;
}

std::size_t Pieces::decode_utf16(std::string_view raw) {
  const std::size_t high = encoding_ == Encoding::utf16_big ? 0 : 1;
  const auto unit = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(raw[i + high]) << 8 |
                                 static_cast<unsigned char>(raw[i + 1 - high]));
  };
  std::size_t i = 0;
  while (i + 2 <= raw.size()) {
    char32_t sign = unit(i);
    std::size_t length = 2;
    if (sign >= 0xD800 && sign < 0xDC00) {
      if (i + 4 > raw.size()) break;
      const char32_t low = unit(i + 2);
      if (low < 0xDC00 || low > 0xDFFF) damaged();
      sign = 0x10000 + ((sign - 0xD800) << 10) + (low - 0xDC00);
      length = 4;
    } else if ((sign >= 0xDC00 && sign <= 0xDFFF) || sign == 0) {
      damaged();
    }
    append_utf8(buffer_, sign);
    i += length;
  }
  return i;
}

}  // namespace samenspel::xlsx
