// Writes what is installed beside the program and made of its tables: pages of the manual in both languages and the
// completion of three shells. Run while building, and no part of what users get. Usage: samenspel-documents FOLDER DATE
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

#include "cli/completion.hpp"
#include "cli/manual.hpp"
#include "support/files.hpp"

namespace samenspel {
namespace {

void write_documents(const std::filesystem::path& folder, const std::string& date) {
  const auto write = [&](const std::filesystem::path& name, const std::string& text) {
    const auto path = folder / name;
    std::filesystem::create_directories(path.parent_path());
    write_file(path.string(), text);
  };
  for (const Language language : {Language::en, Language::nl}) {
    const std::filesystem::path manual = language == Language::nl ? "man/nl/man1" : "man/man1";
    write(manual / "samenspel.1", program_manual(language, date));
    for (const CommandRow& command : all_commands())
      write(manual / ("samenspel-" + std::string(command.name) + ".1"), command_manual(command, language, date));
  }
  write("completion/samenspel", bash_completion());
  write("completion/_samenspel", zsh_completion());
  write("completion/samenspel.fish", fish_completion());
}

}  // namespace
}  // namespace samenspel

int main(int count, char** words) {
  if (count != 3) {
    std::fputs("usage: samenspel-documents FOLDER DATE\n", stderr);
    return 2;
  }
  try {
    samenspel::write_documents(words[1], words[2]);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "samenspel-documents: %s\n", error.what());
    return 3;
  }
}
