#include "cli/talk.hpp"

#include <cstdlib>

#include <unistd.h>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// Straight to the descriptor, so that nothing is held back when the program is stopped.
void to_stderr(std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = ::write(STDERR_FILENO, text.data(), text.size());
    if (n <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(n));
  }
}

constexpr std::size_t kMostWarnings = 10;
constexpr Text kMoreWarnings{"{0} more warnings: samenspel check {1}", "nog {0} waarschuwingen: samenspel check {1}"};

}  // namespace

Language machine_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).starts_with("nl") ? Language::nl : Language::en;
  }
  return Language::en;
}

void Talk::heed(const Arguments& arguments) {
  if (const auto chosen = arguments.choice(Option::lang)) {
    language_ = *chosen == 0 ? Language::nl : Language::en;
    said_ = true;
  }
  if (const auto chosen = arguments.choice(Option::color)) colour_ = static_cast<int>(*chosen);
  quiet_ = arguments.has(Option::quiet);
}

void Talk::file_says(std::optional<Language> language) {
  if (language && !said_) language_ = *language;
}

DiagnosticsStyle Talk::style(bool for_stdout) const {
  DiagnosticsStyle out;
  out.language = language_;
  out.warnings = !quiet_;
  const char* no_colour = std::getenv("NO_COLOR");
  const bool terminal = ::isatty(for_stdout ? STDOUT_FILENO : STDERR_FILENO) == 1;
  out.colour = colour_ == 1 || (colour_ == 0 && terminal && (no_colour == nullptr || *no_colour == '\0'));
  return out;
}

void Talk::note(const Words& words) const {
  if (!quiet_) to_stderr(printable(words.in(language_)) + "\n");
}

void Talk::complain(const Words& words) const {
  to_stderr("samenspel: " + printable(words.in(language_)) + "\n");
}

void Talk::tell(std::string_view lines) const {
  to_stderr(lines);
}

void Talk::report(const Sources& sources, const Diagnostics& diagnostics) const {
  Diagnostics shown;
  std::size_t warnings = 0;
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    if (row_of(diagnostic.code).severity == Severity::warning && ++warnings > kMostWarnings) continue;
    shown.add(diagnostic);
  }
  to_stderr(diagnostics_text(sources, shown, style(false)));
  if (warnings > kMostWarnings)
    note(fill(kMoreWarnings, {Words(std::to_string(warnings - kMostWarnings)), Words(sources.front().path())}));
}

void Talk::give(const Arguments& arguments, std::string_view bytes) const {
  give(arguments, [&](const Sink& sink) { sink(bytes); });
}

void Talk::give(const Arguments& arguments, const std::function<void(const Sink&)>& write) const {
  const auto& output = arguments.value(Option::output);
  if (output && *output != "-") {
    write_file(*output, write);
  } else {
    write(write_stdout);
  }
}

}  // namespace samenspel
