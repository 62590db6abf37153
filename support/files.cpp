#include "support/files.hpp"

#include <fcntl.h>
#include <sha2.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

namespace samenspel {

Words system_reason(int error) {
  switch (error) {
    case ENOENT: return Text{"there is no such file or folder", "er is geen bestand of map met die naam"};
    case ENOTDIR: return Text{"part of the path is a file, not a folder", "een deel van het pad is een bestand, geen map"};
    case EISDIR: return Text{"it is a folder", "het is een map"};
    case EACCES:
    case EPERM: return Text{"permission denied", "geen toegang"};
    case EROFS: return Text{"the disk can only be read", "de schijf kan alleen worden gelezen"};
    case ENOSPC:
    case EDQUOT: return Text{"the disk is full", "de schijf is vol"};
    case ENAMETOOLONG: return Text{"the name is too long", "de naam is te lang"};
    case EPIPE: return Text{"the reader has gone", "de lezer is gestopt"};
    case EFBIG: return Text{"the file would become too large", "het bestand zou te groot worden"};
    default: return {std::strerror(error)};
  }
}

namespace {

constexpr Text kCannotRead{"cannot read {0}: {1}", "kan {0} niet lezen: {1}"};
constexpr Text kCannotWrite{"cannot write {0}: {1}", "kan {0} niet schrijven: {1}"};
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
  /// 0 or the errno of closing: a full disk may show only here.
  int close() {
    const int fd = fd_;
    fd_ = -1;
    return fd > 2 && ::close(fd) != 0 ? errno : 0;
  }

 private:
  int fd_;
};

/// 0 or an errno.
int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), std::min<std::size_t>(bytes.size(), 1U << 30));
    if (n < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

std::string resolved(const std::string& path) {
  std::array<char, PATH_MAX> buffer{};
  return ::realpath(path.c_str(), buffer.data()) != nullptr ? std::string(buffer.data()) : path;
}

bool is_special(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

std::string read_file(const std::string& path, std::size_t limit) {
  const Descriptor file(path == "-" ? 0 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) fail(kCannotRead, path, system_reason(errno));
  struct stat info {};
  std::string bytes;
  if (::fstat(file.get(), &info) == 0) {
    if (S_ISDIR(info.st_mode)) fail(kCannotRead, path, system_reason(EISDIR));
    if (S_ISREG(info.st_mode)) bytes.reserve(static_cast<std::size_t>(info.st_size) + 1);
  }
  std::string chunk(std::size_t{1} << 16, '\0');
  for (;;) {
    const ssize_t n = ::read(file.get(), chunk.data(), chunk.size());
    if (n < 0) {
      if (errno == EINTR) continue;
      fail(kCannotRead, path, system_reason(errno));
    }
    if (n == 0) return bytes;
    bytes.append(chunk, 0, static_cast<std::size_t>(n));
    if (bytes.size() > limit) fail(kCannotRead, path, fill(kTooLarge, {Words(std::to_string(limit >> 20))}));
  }
}

void check_writable(const std::string& path) {
  if (is_special(path)) return;
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
  if (is_special(path)) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.get() < 0) fail(kCannotWrite, path, system_reason(errno));
    if (const int error = write_all(file.get(), bytes)) fail(kCannotWrite, path, system_reason(error));
    if (const int error = file.close()) fail(kCannotWrite, path, system_reason(error));
    return;
  }
  check_writable(path);
  const std::string target = resolved(path);
  static std::atomic<int> serial{0};
  const std::string beside = folder_of(target) + "/.samenspel-" + std::to_string(::getpid()) + "-" + std::to_string(serial++);
  struct stat info {};
  const bool was_there = ::stat(target.c_str(), &info) == 0;
  Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.get() < 0) fail(kCannotWrite, path, system_reason(errno));
  int error = write_all(file.get(), bytes);
  if (error == 0 && was_there && ::fchmod(file.get(), info.st_mode & 07777) != 0) error = errno;
  if (error == 0 && ::fsync(file.get()) != 0 && errno != EINVAL && errno != EROFS) error = errno;
  const int closing = file.close();
  if (error == 0) error = closing;
  if (error == 0 && ::rename(beside.c_str(), target.c_str()) != 0) error = errno;
  if (error != 0) {
    ::unlink(beside.c_str());
    fail(kCannotWrite, path, system_reason(error));
  }
}

void write_stdout(std::string_view bytes) {
  if (const int error = write_all(STDOUT_FILENO, bytes))
    throw FileError(fill(kCannotWrite, {Words(Text{"the output", "de uitvoer"}), system_reason(error)}));
}

std::string sha256(std::string_view bytes) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  return SHA256End(&context, digits.data());
}

}  // namespace samenspel
