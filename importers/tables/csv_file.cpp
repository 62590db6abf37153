#include "importers/tables/csv_file.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include "importers/tables/csv_rows.hpp"
#include "support/stop.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kLargestBlock = std::size_t{1} << 20;
constexpr std::size_t kLongestRow = std::size_t{64} << 20;
constexpr std::size_t kMostBytes = (std::size_t{4} << 30) - 1;  // a Place counts to here
constexpr Text kTooLarge{"cannot read {0}: it is larger than 4 GB; divide it",
                         "kan {0} niet lezen: het is groter dan 4 GB; verdeel het"};

bool is_ascii(std::string_view bytes) {
  std::uint64_t high = 0;
  std::size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + i, 8);
    high |= word;
  }
  for (; i < bytes.size(); ++i)
    high |= static_cast<unsigned char>(bytes[i]);
  return (high & 0x8080808080808080U) == 0;
}

/// Bytes at the end of a text that begin a sign and do not end it.
std::size_t begun(std::string_view bytes) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
    if (byte < 0x80) return 0;
    if (byte >= 0xC0) return back < (byte >= 0xF0 ? 4U : byte >= 0xE0 ? 3U : 2U) ? back : 0;
  }
  return 0;
}

}  // namespace

CsvFile::CsvFile(std::string path) : path_(std::move(path)), reader_(std::make_unique<FileReader>(path_)) {
  if (reader_->size() > kMostBytes) throw FileError(samenspel::fill(kTooLarge, {Words(path_)}));
  block_ = std::min(kLargestBlock, reader_->size() + 1);
}

void CsvFile::look_through(Sha256& sum) {
  std::string bytes(block_, '\0'), carried;
  bool first = true;
  std::size_t at = 0, signs = 0;  // signs beyond ASCII in UTF-8
  for (;;) {
    check_stop();
    const std::string_view block(bytes.data(), reader_->read(bytes.data(), bytes.size()));
    sum.add(block);
    lines_ += static_cast<std::size_t>(std::count(block.begin(), block.end(), '\n'));
    if (std::exchange(first, false) && is_utf16(block)) encoding_ = Encoding::utf16;
    const bool last = block.size() < bytes.size();
    if (encoding_ == Encoding::utf8 && (!carried.empty() || !is_ascii(block))) {
      const std::size_t begin = at - carried.size();
      carried += block;
      const std::size_t open = last ? 0 : begun(carried);
      for (std::size_t i = 0; i < carried.size() - open;) {
        const CodePoint sign = first_code_point(std::string_view(carried).substr(i));
        if (!sign.valid && bad_bytes_++ == 0) first_bad_byte_ = begin + i;
        signs += sign.valid && sign.length > 1 ? 1 : 0;
        i += sign.length;
      }
      carried.erase(0, carried.size() - open);
    }
    at += block.size();
    if (last) break;
  }
  if (encoding_ == Encoding::utf8 && bad_bytes_ >= std::max<std::size_t>(signs, 1)) encoding_ = Encoding::windows1252;
  reader_ = std::make_unique<FileReader>(path_);
  rest_.resize(fill(rest_, 0));
  dialect_ = dialect_of(rest_);
  rest_.erase(0, dialect_.first_row);
  begin_ = dialect_.first_row;
}

/// Reads on, behind the first `length` bytes of the room, which grows where it must; returns the new length.
std::size_t CsvFile::fill(std::string& room, std::size_t length) {
  check_stop();
  if (room.size() < length + block_) room.resize(length + block_);
  if (encoding_ == Encoding::windows1252) {
    raw_.resize(block_);
    const std::size_t read = reader_->read(raw_.data(), block_);
    at_end_ = read < block_;
    std::string decoded;
    append_windows1252(decoded, std::string_view(raw_).substr(0, read));
    room.replace(length, room.size() - length, decoded);
    return room.size();
  }
  const std::size_t read = reader_->read(room.data() + length, block_);
  at_end_ = read < block_;
  return length + read;
}

bool CsvFile::next(CsvBlock& block) {
  std::string& room = block.bytes_;
  if (room.size() < rest_.size()) room.resize(rest_.size());
  std::copy(rest_.begin(), rest_.end(), room.begin());
  std::size_t length = rest_.size(), end = 0;
  for (std::size_t wanted = 1; end == 0; wanted = 2 * length) {
    while (length < wanted && !at_end_)
      length = fill(room, length);
    if (length == 0) return false;
    if (length > kLongestRow) at_end_ = true;
    end = end_of_rows(std::string_view(room).substr(0, length), dialect_.delimiter, at_end_);
  }
  rest_.assign(room, end, length - end);
  if (room.size() < end + CsvBlock::kBehind) room.resize(end + CsvBlock::kBehind);
  std::fill_n(room.begin() + static_cast<std::ptrdiff_t>(end), CsvBlock::kBehind, '\0');
  block.from_ = 0;
  block.length_ = end;
  block.begin = begin_;
  begin_ += end;
  return true;
}

std::string CsvFile::text_of(const std::string& path, Encoding encoding) {
  std::string bytes = read_file(path), text;
  if (encoding != Encoding::windows1252) return bytes;
  append_windows1252(text, bytes);
  return text;
}

}  // namespace samenspel
