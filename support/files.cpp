#include "support/files.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/numbers.hpp"
#include "support/stop.hpp"

namespace samenspel {

Words system_reason(int error) {
  switch (error) {
    case ENOENT:
      return Text{"there is no such file or folder", "er is geen bestand of map met die naam"};
    case ENOTDIR:
      return Text{"part of the path is a file, not a folder", "een deel van het pad is een bestand, geen map"};
    case EISDIR:
      return Text{"it is a folder", "het is een map"};
    case EACCES:
    case EPERM:
      return Text{"permission denied", "geen toegang"};
    case EROFS:
      return Text{"the disk can only be read", "de schijf kan alleen worden gelezen"};
    case ENOSPC:
    case EDQUOT:
      return Text{"the disk is full", "de schijf is vol"};
    case ENAMETOOLONG:
      return Text{"the name is too long", "de naam is te lang"};
    case EPIPE:
      return Text{"the reader has gone", "de lezer is gestopt"};
    case EFBIG:
      return Text{"the file would become too large", "het bestand zou te groot worden"};
    case EBADF:
      return Text{"it is closed", "hij is gesloten"};
    case ELOOP:
      return Text{"its symbolic links run in a circle", "de symbolische koppelingen lopen in een kring"};
    case EIO:
      return Text{"the disk reports a fault", "de schijf meldt een fout"};
    default:
      return {std::strerror(error)};
  }
}

namespace {

constexpr Text kCannotRead{"cannot read {0}: {1}", "kan {0} niet lezen: {1}"};
constexpr Text kCannotWrite{"cannot write {0}: {1}", "kan {0} niet schrijven: {1}"};
constexpr Text kNotOrdinary{"a table must be an ordinary file", "een tabel moet een gewoon bestand zijn"};
constexpr Text kTooLarge{"it is larger than {0} MB", "het is groter dan {0} MB"};

[[noreturn]] void fail(Text what, const std::string& path, const Words& reason) {
  throw FileError(fill(what, {Words(path), reason}));
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ > 2) ::close(fd_);
  }
  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] int release() { return std::exchange(fd_, -1); }
  /// 0 or the errno of closing: a full disk may show only here.
  int close() {
    const int fd = fd_;
    fd_ = -1;
    return fd > 2 && ::close(fd) != 0 ? errno : 0;
  }

 private:
  int fd_;
};

/// 0 or an errno. A signal that asked for a stop throws Stopped.
int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), std::min<std::size_t>(bytes.size(), 1U << 30));
    if (n < 0) {
      if (errno != EINTR) return errno;
      check_stop();
      continue;
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

/// As ::open, but a signal only ends it (a pipe waits for its other end) where it asked for a stop.
int open_file(const std::string& path, int flags) {
  for (;;) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd >= 0 || errno != EINTR) return fd;
    check_stop();
  }
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

/// Where a path leads to, symbolic links followed, also those to a file that is not there yet.
std::string resolved(const std::string& path) {
  std::string at = path;
  std::array<char, PATH_MAX> buffer{};
  for (int links = 0; links < 40; ++links) {
    if (::realpath(at.c_str(), buffer.data()) != nullptr) return buffer.data();
    const ssize_t length = ::readlink(at.c_str(), buffer.data(), buffer.size());
    if (length <= 0 || static_cast<std::size_t>(length) == buffer.size()) return at;
    const std::string next(buffer.data(), static_cast<std::size_t>(length));
    at = next.starts_with('/') ? next : folder_of(at) + "/" + next;
  }
  return path;
}

/// Of a path that stands for an open descriptor of this program (/dev/stdout, /dev/fd/3): its number. Opening such a
/// path anew would write over what a shell's `>>` has there.
std::optional<int> descriptor_of(const std::string& path) {
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const auto number = read_whole(std::string_view(path).substr(folder.size()));
    if (number && *number >= 0 && *number < 1'000'000) return static_cast<int>(*number);
  }
  return std::nullopt;
}

bool is_special(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

// The drafts that are being written, for remove_unfinished in a signal handler: a list that is whole at any moment.
struct Unfinished {
  std::array<char, PATH_MAX> name{};
  std::atomic<Unfinished*> next{nullptr};
};
std::atomic<Unfinished*> first_unfinished{nullptr};

/// A file beside the one to come, which goes unless it was put in its place.
class Draft {
 public:
  /// Throws FileError, in the name of `path`.
  Draft(const std::string& path, const std::string& folder) {
    static std::atomic<int> serial{0};
    do {  // a name may be left over from a run that was killed
      name_ = folder + "/.samenspel-" + std::to_string(::getpid()) + "-" + std::to_string(serial++);
      fd_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (fd_ < 0 && errno == EEXIST);
    if (fd_ < 0) fail(kCannotWrite, path, system_reason(errno));
    if (name_.size() >= noted_->name.size()) return;
    std::memcpy(noted_->name.data(), name_.c_str(), name_.size() + 1);
    noted_->next = first_unfinished.load();
    first_unfinished = noted_.get();
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    for (std::atomic<Unfinished*>* at = &first_unfinished; at->load() != nullptr; at = &at->load()->next) {
      if (at->load() != noted_.get()) continue;
      *at = noted_->next.load();
      break;
    }
    if (fd_ >= 0) ::close(fd_);
    if (!name_.empty()) ::unlink(name_.c_str());
  }
  [[nodiscard]] int descriptor() const { return fd_; }
  /// Both: 0 or an errno. A full disk may show only on closing.
  int close() {
    const int fd = fd_;
    fd_ = -1;
    return ::close(fd) != 0 ? errno : 0;
  }
  int put(const std::string& target) {
    if (::rename(name_.c_str(), target.c_str()) != 0) return errno;
    name_.clear();
    return 0;
  }

 private:
  std::string name_;
  int fd_ = -1;
  std::unique_ptr<Unfinished> noted_ = std::make_unique<Unfinished>();
};

/// Writes the draft of an ordinary file, with the mode of what is there. Throws FileError.
void fill_draft(Draft& draft, const std::string& path, const std::string& target,
                const std::function<void(const Sink&)>& write) {
  struct stat info {};
  const bool was_there = ::stat(target.c_str(), &info) == 0;
  write([&](std::string_view bytes) {
    if (const int error = write_all(draft.descriptor(), bytes)) fail(kCannotWrite, path, system_reason(error));
  });
  int error = 0;
  if (was_there && ::fchmod(draft.descriptor(), info.st_mode & 07777) != 0) error = errno;
  if (error == 0 && ::fsync(draft.descriptor()) != 0 && errno != EINVAL && errno != EROFS) error = errno;
  const int closing = draft.close();
  if (error == 0) error = closing;
  if (error != 0) fail(kCannotWrite, path, system_reason(error));
}

}  // namespace

std::string read_file(const std::string& path, std::size_t limit) {
  const auto too_large = [&] {
    const double megabytes = static_cast<double>(limit) / (1 << 20);
    fail(kCannotRead, path, fill(kTooLarge, {Words(readable(megabytes, 1, false), readable(megabytes, 1, true))}));
  };
  const Descriptor file(path == "-" ? 0 : open_file(path, O_RDONLY));
  if (file.get() < 0) fail(kCannotRead, path, system_reason(errno));
  struct stat info {};
  std::string bytes;
  if (::fstat(file.get(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) fail(kCannotRead, path, system_reason(EISDIR));
    if (S_ISREG(info.st_mode)) {
      if (static_cast<std::uint64_t>(info.st_size) > limit) too_large();
      bytes.reserve(static_cast<std::size_t>(info.st_size) + 1);
    }
  }
  std::string chunk(std::size_t{1} << 16, '\0');
  for (;;) {
    const ssize_t n = ::read(file.get(), chunk.data(), chunk.size());
    if (n < 0) {
      if (errno != EINTR) fail(kCannotRead, path, system_reason(errno));
      check_stop();
      continue;
    }
    if (n == 0) return bytes;
    bytes.append(chunk, 0, static_cast<std::size_t>(n));
    if (bytes.size() > limit) too_large();
  }
}

void check_writable(const std::string& path) {
  if (path.empty()) fail(kCannotWrite, "\"\"", system_reason(ENOENT));
  if (descriptor_of(path)) return;
  if (is_special(path)) {
    if (::access(path.c_str(), W_OK) != 0) fail(kCannotWrite, path, system_reason(errno));
    return;
  }
  const std::string target = resolved(path);
  struct stat info {};
  if (::stat(target.c_str(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) fail(kCannotWrite, path, system_reason(EISDIR));
    if (::access(target.c_str(), W_OK) != 0) fail(kCannotWrite, path, system_reason(errno));
  } else if (errno != ENOENT) {
    fail(kCannotWrite, path, system_reason(errno));
  }
  const std::string folder = folder_of(target);
  if (::stat(folder.c_str(), &info) != 0) fail(kCannotWrite, path, system_reason(errno));
  if (!S_ISDIR(info.st_mode)) fail(kCannotWrite, path, system_reason(ENOTDIR));
  if (::access(folder.c_str(), W_OK) != 0) fail(kCannotWrite, path, system_reason(errno));
}

void write_file(const std::string& path, std::string_view bytes) {
  write_file(path, [&](const Sink& sink) { sink(bytes); });
}

void write_file(const std::string& path, const std::function<void(const Sink&)>& write) {
  check_writable(path);
  const auto to = [&](int descriptor) -> Sink {
    return [&path, descriptor](std::string_view bytes) {
      if (const int error = write_all(descriptor, bytes)) fail(kCannotWrite, path, system_reason(error));
    };
  };
  if (const auto descriptor = descriptor_of(path)) return write(to(*descriptor));
  if (is_special(path)) {
    Descriptor file(open_file(path, O_WRONLY));
    if (file.get() < 0) fail(kCannotWrite, path, system_reason(errno));
    write(to(file.get()));
    if (const int error = file.close()) fail(kCannotWrite, path, system_reason(error));
    return;
  }
  const std::string target = resolved(path);
  Draft draft(path, folder_of(target));
  fill_draft(draft, path, target, write);
  if (const int error = draft.put(target)) fail(kCannotWrite, path, system_reason(error));
}

void write_files(std::span<const NewFile> files) {
  std::vector<std::pair<std::unique_ptr<Draft>, std::string>> drafts;
  for (const NewFile& file : files) {
    check_stop();
    check_writable(file.path);
    if (descriptor_of(file.path) || is_special(file.path)) continue;
    std::string target = resolved(file.path);
    drafts.emplace_back(std::make_unique<Draft>(file.path, folder_of(target)), target);
    fill_draft(*drafts.back().first, file.path, target, [&](const Sink& sink) { sink(file.bytes); });
  }
  check_stop();
  auto draft = drafts.begin();
  for (const NewFile& file : files) {
    if (descriptor_of(file.path) || is_special(file.path)) {
      write_file(file.path, file.bytes);
      continue;
    }
    if (const int error = draft->first->put(draft->second)) fail(kCannotWrite, file.path, system_reason(error));
    ++draft;
  }
}

void remove_unfinished() {
  for (Unfinished* one = first_unfinished; one != nullptr; one = one->next)
    ::unlink(one->name.data());
}

void write_stdout(std::string_view bytes) {
  if (const int error = write_all(STDOUT_FILENO, bytes))
    throw FileError(fill(kCannotWrite, {Words(Text{"the output", "de uitvoer"}), system_reason(error)}));
}

FileReader::FileReader(const std::string& path) : path_(path), descriptor_(-1) {
  struct stat info {};
  // Looked at before it is opened, for a pipe would wait for its other end.
  if (::stat(path.c_str(), &info) != 0) fail(kCannotRead, path_, system_reason(errno));
  if (S_ISDIR(info.st_mode)) fail(kCannotRead, path_, system_reason(EISDIR));
  if (!S_ISREG(info.st_mode)) fail(kCannotRead, path_, kNotOrdinary);
  Descriptor opened(open_file(path, O_RDONLY));
  if (opened.get() < 0 || ::fstat(opened.get(), &info) != 0) fail(kCannotRead, path_, system_reason(errno));
  size_ = static_cast<std::size_t>(info.st_size);
  descriptor_ = opened.release();
}

FileReader::~FileReader() {
  ::close(descriptor_);
}

std::size_t FileReader::read(char* into, std::size_t most) {
  std::size_t done = 0;
  while (done < most) {
    const ssize_t n = ::read(descriptor_, into + done, std::min<std::size_t>(most - done, 1U << 30));
    if (n == 0) break;
    if (n < 0) {
      if (errno != EINTR) fail(kCannotRead, path_, system_reason(errno));
      check_stop();
      continue;
    }
    done += static_cast<std::size_t>(n);
  }
  return done;
}

}  // namespace samenspel
