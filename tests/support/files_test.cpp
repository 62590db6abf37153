#include "support/files.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/stop.hpp"

namespace samenspel {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "samenspel-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override {
    for (const auto& one : fs::recursive_directory_iterator(folder_))
      if (fs::is_directory(one.symlink_status())) fs::permissions(one.path(), fs::perms::owner_all);
    fs::remove_all(folder_);
  }
  [[nodiscard]] std::string path(std::string_view name) const { return (folder_ / name).string(); }
  [[nodiscard]] std::size_t entries() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }
  fs::path folder_;
};

std::string content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
void put(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// What the error says, in Dutch and English; "" where nothing is thrown.
template <typename Act>
Words fault(Act act) {
  try {
    act();
  } catch (const FileError& error) {
    return error.words();
  }
  return {};
}

TEST_F(Files, AreReadWhole) {
  put(path("a"), std::string("a\0b\r\n\xFF", 6));
  EXPECT_EQ(read_file(path("a")), std::string("a\0b\r\n\xFF", 6));
  put(path("empty"), "");
  EXPECT_EQ(read_file(path("empty")), "");
  const std::string large(300'000, 'x');
  put(path("large"), large);
  EXPECT_EQ(read_file(path("large")), large);
}

TEST_F(Files, ThatCannotBeReadSayWhy) {
  EXPECT_EQ(fault([&] { (void)read_file(path("none")); }).en,
            "cannot read " + path("none") + ": there is no such file or folder");
  EXPECT_EQ(fault([&] { (void)read_file(path("none")); }).nl,
            "kan " + path("none") + " niet lezen: er is geen bestand of map met die naam");
  EXPECT_EQ(fault([&] { (void)read_file(folder_.string()); }).en,
            "cannot read " + folder_.string() + ": it is a folder");
  put(path("file"), "");
  EXPECT_EQ(fault([&] { (void)read_file(path("file/below")); }).en,
            "cannot read " + path("file/below") + ": part of the path is a file, not a folder");
}

TEST_F(Files, AboveTheLimitAreNotRead) {
  put(path("a"), std::string(1 << 20, 'x'));
  EXPECT_EQ(read_file(path("a"), 1 << 20).size(), 1U << 20);
  EXPECT_EQ(fault([&] { (void)read_file(path("a"), (1 << 20) - 1); }).en,
            "cannot read " + path("a") + ": it is larger than 1 MB");
  EXPECT_EQ(fault([&] { (void)read_file("/dev/zero", 3 << 19); }).nl,
            "kan /dev/zero niet lezen: het is groter dan 1,5 MB");
}

TEST_F(Files, OfAnAbsurdSizeAreRefusedBeforeMemoryIsTaken) {
  put(path("sparse"), "");
  fs::resize_file(path("sparse"), std::uintmax_t{1} << 42);
  EXPECT_NE(fault([&] { (void)read_file(path("sparse")); }).en.find("larger than 4096 MB"), std::string::npos)
      << fault([&] { (void)read_file(path("sparse")); }).en;
}

TEST_F(Files, AreWrittenWhole) {
  write_file(path("a"), "one");
  EXPECT_EQ(content(path("a")), "one");
  write_file(path("a"), "2");
  EXPECT_EQ(content(path("a")), "2");
  write_file(path("empty"), "");
  EXPECT_TRUE(fs::exists(path("empty")));
  EXPECT_EQ(entries(), 2U) << "nothing is left beside them";
}

TEST_F(Files, OfSeveralAllAreWrittenOrNone) {
  write_files(std::vector<NewFile>{{path("a"), "one"}, {path("b"), "two"}});
  EXPECT_EQ(content(path("a")), "one");
  EXPECT_EQ(content(path("b")), "two");
  EXPECT_NE(fault([&] { write_files(std::vector<NewFile>{{path("a"), "new"}, {path("no/c"), "new"}}); }).en, "");
  EXPECT_EQ(content(path("a")), "one");
  EXPECT_EQ(entries(), 2U) << "nothing is left beside them";
}

TEST_F(Files, KeepTheModeThatTheyHad) {
  write_file(path("a"), "one");
  ::chmod(path("a").c_str(), 0640);
  write_file(path("a"), "two");
  struct stat info {};
  ASSERT_EQ(::stat(path("a").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777U, 0640U);
}

TEST_F(Files, ThatAreNewHeedTheUmask) {
  const mode_t old = ::umask(027);
  write_file(path("a"), "one");
  ::umask(old);
  struct stat info {};
  ASSERT_EQ(::stat(path("a").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777U, 0640U);
}

TEST_F(Files, AreWrittenWhereASymbolicLinkLeads) {
  fs::create_directory(path("there"));
  put(path("there/real"), "old");
  fs::create_symlink("there/real", path("link"));
  fs::create_symlink("link", path("second"));
  write_file(path("second"), "new");
  EXPECT_EQ(content(path("there/real")), "new");
  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_TRUE(fs::is_symlink(path("second")));
}

TEST_F(Files, AreMadeWhereALinkLeadsThatLeadsNowhereYet) {
  fs::create_directory(path("there"));
  fs::create_symlink("there/real", path("link"));
  write_file(path("link"), "new");
  EXPECT_EQ(content(path("there/real")), "new");
  EXPECT_TRUE(fs::is_symlink(path("link")));
}

TEST_F(Files, AreNotWrittenThroughLinksInACircle) {
  fs::create_symlink("b", path("a"));
  fs::create_symlink("a", path("b"));
  EXPECT_EQ(fault([&] { write_file(path("a"), "x"); }).en,
            "cannot write " + path("a") + ": its symbolic links run in a circle");
  EXPECT_EQ(entries(), 2U);
}

TEST_F(Files, InAFolderThatIsNotThereAreNotWritten) {
  EXPECT_EQ(fault([&] { write_file(path("no/a"), "x"); }).en,
            "cannot write " + path("no/a") + ": there is no such file or folder");
  EXPECT_EQ(entries(), 0U);
}

TEST_F(Files, BelowAFileAreNotWritten) {
  put(path("file"), "keep");
  EXPECT_EQ(fault([&] { write_file(path("file/a"), "x"); }).nl,
            "kan " + path("file/a") + " niet schrijven: een deel van het pad is een bestand, geen map");
  EXPECT_EQ(content(path("file")), "keep");
}

TEST_F(Files, DoNotReplaceAFolder) {
  fs::create_directory(path("folder"));
  EXPECT_EQ(fault([&] { write_file(path("folder"), "x"); }).en, "cannot write " + path("folder") + ": it is a folder");
  EXPECT_EQ(fault([&] { write_file(path("folder/"), "x"); }).en,
            "cannot write " + path("folder/") + ": it is a folder");
  EXPECT_NE(fault([&] { write_file(path("new/"), "x"); }).en, "");
  EXPECT_NE(fault([&] { write_file("", "x"); }).en, "");
  EXPECT_TRUE(fs::is_empty(path("folder")));
}

TEST_F(Files, WritesPieceByPieceWholeOrNotAtAll) {
  write_file(path("rows.csv"), [](const Sink& sink) {
    sink("a,b\n");
    sink("1,2\n");
  });
  EXPECT_EQ(read_file(path("rows.csv")), "a,b\n1,2\n");
  EXPECT_THROW(write_file(path("rows.csv"),
                          [](const Sink& sink) {
                            sink("a,b\n");
                            throw Stopped();
                          }),
               Stopped);
  EXPECT_EQ(read_file(path("rows.csv")), "a,b\n1,2\n");
  EXPECT_EQ(entries(), 1U) << "no draft stays behind";
}

TEST_F(Files, WithATooLongNameAreNotWritten) {
  EXPECT_NE(fault([&] { write_file(path(std::string(300, 'a')), "x"); }).en.find("the name is too long"),
            std::string::npos);
}

TEST_F(Files, WithoutPermissionStayAsTheyWere) {
  put(path("a"), "old");
  ::chmod(path("a").c_str(), 0444);
  fs::create_directory(path("closed"));
  put(path("closed/b"), "old");
  ::chmod(path("closed").c_str(), 0555);
  if (::geteuid() != 0) {
    EXPECT_NE(fault([&] { write_file(path("a"), "new"); }).en.find("permission denied"), std::string::npos);
    EXPECT_NE(fault([&] { write_file(path("closed/b"), "new"); }).en.find("permission denied"), std::string::npos);
    EXPECT_NE(fault([&] { check_writable(path("closed/c")); }).en.find("permission denied"), std::string::npos);
  } else {  // root may write everywhere: a child without rights must not
    const pid_t child = ::fork();
    if (child == 0) {
      ::chmod(folder_.c_str(), 0777);
      if (::setresuid(65534, 65534, 65534) != 0) ::_exit(9);
      const bool refused = !fault([&] { write_file(path("a"), "new"); }).en.empty() &&
                           !fault([&] { write_file(path("closed/b"), "new"); }).en.empty();
      ::_exit(refused ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
  }
  EXPECT_EQ(content(path("a")), "old");
  EXPECT_EQ(content(path("closed/b")), "old");
}

TEST_F(Files, OnAFullDiskAreToldOf) {
  EXPECT_EQ(fault([&] { write_file("/dev/full", "x"); }).en, "cannot write /dev/full: the disk is full");
  EXPECT_EQ(fault([&] { write_file("/dev/full", "x"); }).nl, "kan /dev/full niet schrijven: de schijf is vol");
}

// A limit on the size of files stands in for a disk that is full half-way.
TEST_F(Files, ThatStopHalfWayLeaveTheOldOneAndNothingElse) {
  put(path("a"), "old");
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit {};
    limit.rlim_cur = limit.rlim_max = 4096;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Words words = fault([&] { write_file(path("a"), std::string(100'000, 'x')); });
    ::_exit(words.en == "cannot write " + path("a") + ": the file would become too large" ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0);
  EXPECT_EQ(content(path("a")), "old");
  EXPECT_EQ(entries(), 1U);
}

TEST_F(Files, BesideALeftOverOfAKilledRunAreWritten) {
  for (int serial = 0; serial < 300; ++serial)
    put(path(".samenspel-" + std::to_string(::getpid()) + "-" + std::to_string(serial)), "left");
  write_file(path("a"), "new");
  EXPECT_EQ(content(path("a")), "new");
}

TEST_F(Files, ThatArePipesAreWrittenTo) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  std::string got;
  std::thread reader([&] { got = read_file(path("pipe")); });
  write_file(path("pipe"), "through");
  reader.join();
  EXPECT_EQ(got, "through");
  struct stat info {};
  ASSERT_EQ(::stat(path("pipe").c_str(), &info), 0);
  EXPECT_TRUE(S_ISFIFO(info.st_mode)) << "it is still a pipe";
}

// `-o /dev/stdout >> log` must add to the log, not write over it.
TEST_F(Files, NamedByAnOpenDescriptorAreAddedTo) {
  put(path("log"), "before ");
  const int fd = ::open(path("log").c_str(), O_WRONLY | O_APPEND);
  ASSERT_GE(fd, 0);
  write_file("/dev/fd/" + std::to_string(fd), "after");
  ::close(fd);
  EXPECT_EQ(content(path("log")), "before after");
  EXPECT_EQ(entries(), 1U);
}

TEST_F(Files, ThatWaitForAPipeStopWhenAsked) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  struct sigaction action {
  }, before{};
  action.sa_handler = [](int) { stop_requested = true; };  // no SA_RESTART
  ASSERT_EQ(::sigaction(SIGUSR1, &action, &before), 0);
  bool stopped = false;
  std::atomic<bool> done{false};
  std::thread reader([&] {
    try {
      (void)read_file(path("pipe"));
    } catch (const Stopped&) {
      stopped = true;
    }
    done = true;
  });
  while (!done) {
    ::pthread_kill(reader.native_handle(), SIGUSR1);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  reader.join();
  stop_requested = false;
  ::sigaction(SIGUSR1, &before, nullptr);
  EXPECT_TRUE(stopped);
}

TEST_F(Files, AreCheckedWithoutBeingTouched) {
  check_writable(path("new"));
  EXPECT_EQ(entries(), 0U);
  put(path("a"), "old");
  check_writable(path("a"));
  check_writable("/dev/null");
  check_writable("/dev/stdout");
  EXPECT_EQ(content(path("a")), "old");
  EXPECT_NE(fault([&] { check_writable(path("no/a")); }).en, "");
  EXPECT_NE(fault([&] { check_writable(path("a/b")); }).en, "");
  EXPECT_NE(fault([&] { check_writable(folder_.string()); }).en, "");
}

TEST_F(Files, AreReadPieceByPiece) {
  put(path("a"), "abcde");
  FileReader reader(path("a"));
  EXPECT_EQ(reader.size(), 5U);
  std::string room(3, '.');
  EXPECT_EQ(reader.read(room.data(), 3), 3U);
  EXPECT_EQ(room, "abc");
  EXPECT_EQ(reader.read(room.data(), 3), 2U);
  EXPECT_EQ(room, "dec");
  EXPECT_EQ(reader.read(room.data(), 3), 0U);
}

TEST_F(Files, ThatAreNoneOrNotOrdinaryAreNotReadPieceByPiece) {
  const auto opened = [](const std::string& path) { return fault([&] { const FileReader reader(path); }).nl; };
  EXPECT_EQ(opened(path("weg")), "kan " + path("weg") + " niet lezen: er is geen bestand of map met die naam");
  EXPECT_EQ(opened(path(".")), "kan " + path(".") + " niet lezen: het is een map");
  ASSERT_EQ(::mkfifo(path("pijp").c_str(), 0600), 0);
  EXPECT_EQ(opened(path("pijp")), "kan " + path("pijp") + " niet lezen: een tabel moet een gewoon bestand zijn");
}

}  // namespace
}  // namespace samenspel
