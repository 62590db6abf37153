// Reading and writing files whole. Output is written beside its place and put there in one step, so that a full disk
// or a stop leaves the old file as it was. Trouble with the environment is a `FileError`.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "support/text.hpp"

namespace samenspel {

/// A file that cannot be read or written: exit status 3. `words` says which and why, in both languages.
class FileError : public std::runtime_error {
 public:
  explicit FileError(Words words) : std::runtime_error(words.en), words_(std::move(words)) {}
  [[nodiscard]] const Words& words() const { return words_; }

 private:
  Words words_;
};

/// All bytes of a file, or of standard input for "-". Throws FileError, also above `limit` bytes (a Place counts to
/// 4 GiB), and Stopped when a signal asks for it while it waits.
[[nodiscard]] std::string read_file(const std::string& path, std::size_t limit = (std::size_t{4} << 30) - 1);

/// Writes `bytes` to `path` whole or not at all; a symbolic link is followed, the mode of a file that was there is
/// kept. A path that is no ordinary file (a pipe, /dev/stdout) is written to as it is. Throws FileError, and Stopped
/// when a signal asks for it.
void write_file(const std::string& path, std::string_view bytes);

/// Takes bytes piece by piece.
using Sink = std::function<void(std::string_view bytes)>;
/// As above, of what `write` gives piece by piece: for what would fill the memory if it were all there at once. What
/// `write` throws leaves the old file as it was.
void write_file(const std::string& path, const std::function<void(const Sink&)>& write);

struct NewFile {
  std::string path, bytes;
};
/// Writes several files, all or none: none is put in its place before the last one is written. Throws as write_file.
void write_files(std::span<const NewFile> files);

/// Takes away what write_file has begun and not put in its place. For a signal handler: async-signal-safe.
void remove_unfinished();

/// Throws FileError when `path` could not be written, before any work is done for it.
void check_writable(const std::string& path);

/// Writes to standard output; throws FileError when it is closed or full.
void write_stdout(std::string_view bytes);

/// Reads an ordinary file front to back. Throws FileError, also for a pipe or device, which cannot be read twice.
class FileReader {
 public:
  explicit FileReader(const std::string& path);
  FileReader(const FileReader&) = delete;
  FileReader& operator=(const FileReader&) = delete;
  ~FileReader();
  /// Bytes in the file when it was opened.
  [[nodiscard]] std::size_t size() const { return size_; }
  /// Reads up to `most` bytes into `into`; fewer only at the end. Returns how many.
  [[nodiscard]] std::size_t read(char* into, std::size_t most);

 private:
  std::string path_;
  int descriptor_;
  std::size_t size_ = 0;
};

/// What the system says of an errno, in both languages for the usual ones.
[[nodiscard]] Words system_reason(int error);

}  // namespace samenspel
